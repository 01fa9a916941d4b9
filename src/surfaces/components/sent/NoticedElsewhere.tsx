import { useState } from 'preact/hooks';
import type { Noticed } from '../../../domain/notice';
import type { Person } from '../../../domain/person';
import { ownZone, say, sayCount } from '../../../platform';
import { dismissNoticed, listPeople, restoreNoticed } from '../../../storage';
import { dayAndTime } from '../frame/times';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';
import { FindInList } from '../person/FindInList';
import { PersonLine } from '../person/PersonLine';
import { useFound } from '../person/useFound';
import { NoticedCard } from './NoticedCard';

interface Props {
  readonly all: readonly Noticed[];
  readonly tell: Tell;
}

/** What went to people Parley does not know: folded away, since most of it has nothing to do with a conversation. */
export function NoticedElsewhere({ all, tell }: Props) {
  return (
    <details class="small">
      <summary>{sayCount('noticed_elsewhere', all.length)}</summary>
      <ul class="lines">
        {all.map((noticed) => (
          <li key={noticed.id}>
            <ToSomeone noticed={noticed} tell={tell} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const FOUND = 5;
const nobody: readonly Person[] = [];

/** Somebody typed in has no address: then the user says who it was. */
function ToSomeone({ noticed, tell }: { readonly noticed: Noticed; readonly tell: Tell }) {
  const [person, setPerson] = useState<Person>();
  const [asked, setAsked] = useState(false);
  const leave = async () => {
    await dismissNoticed(noticed.id);
    tell({ text: say('noticed_dismissed'), undo: { words: say('undo'), act: () => void restoreNoticed(noticed.id) } });
  };
  if (person) return <NoticedCard noticed={noticed} person={person} tell={tell} />;
  const when = dayAndTime(Temporal.Instant.from(noticed.at), ownZone());
  return (
    <div class="stack tight">
      <p>{say('noticed_someone', { channel: say(`channel_${noticed.channel}`), when })}</p>
      <div class="row">
        <button type="button" class="small" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {say('noticed_who')}
        </button>
        <button type="button" class="plain small" onClick={() => void leave()}>
          {say('noticed_leave')}
        </button>
      </div>
      {asked && <Whom onChoose={setPerson} />}
    </div>
  );
}

function Whom({ onChoose }: { readonly onChoose: (person: Person) => void }) {
  const people = useLive(listPeople) ?? nobody;
  const { field, found } = useFound(people);
  return (
    <>
      <FindInList {...field} />
      <ul>
        {found.slice(0, FOUND).map((person) => (
          <li key={person.id}>
            <PersonLine person={person} onOpen={() => onChoose(person)} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="soft">{say('findInList_none')}</p>}
    </>
  );
}

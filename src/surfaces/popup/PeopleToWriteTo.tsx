import { useState } from 'preact/hooks';
import { nextSteps, today } from '../../domain/journey';
import type { Person } from '../../domain/person';
import { now, say, sayCount } from '../../platform';
import { getMe, listMessages, listPeople, listTemplates } from '../../storage';
import { FindInList, matches } from '../components/FindInList';
import { useOwnTime } from '../components/OwnSettings';
import { PersonLine } from '../components/PersonLine';
import { useLive } from '../components/useLive';
import { SuggestedPerson } from './SuggestedPerson';

const SUGGESTED = 3;
const FOUND = 5;

interface Props {
  /** Whose message stands above already. */
  readonly except: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The next few people to write to, best time first; searching finds everybody in the list. */
export function PeopleToWriteTo({ except, onOpen }: Props) {
  const people = useLive(listPeople);
  const messages = useLive(() => listMessages());
  const me = useLive(getMe);
  const own = useLive(listTemplates);
  const ownTime = useOwnTime();
  const [sought, setSought] = useState('');
  if (!people || !messages || !me || !own) return null;
  const { first, more } = today(nextSteps({ people, messages }, now(), ownTime), now());
  const suggested = [...first, ...more].flatMap((step) => {
    const person = people.find(({ id }) => id === step.personId);
    return step.code === 'write-first' && person && person.id !== except ? [{ person, step }] : [];
  });
  return (
    <section class="stack">
      <h2>{say('peopleToWriteTo')}</h2>
      {people.length > SUGGESTED && <FindInList sought={sought} onSeek={setSought} />}
      {sought.trim() !== '' ? (
        <FoundPeople people={people.filter((person) => matches(person, sought))} onOpen={onOpen} />
      ) : (
        <>
          {suggested.length === 0 && <p class="soft">{say(people.length === 0 ? 'noPeopleYet' : 'nobodyToWriteTo')}</p>}
          <ul class="lines">
            {suggested.slice(0, SUGGESTED).map((suggestion) => (
              <li key={suggestion.person.id}>
                <SuggestedPerson
                  suggestion={suggestion}
                  me={me}
                  own={own}
                  onOpen={() => onOpen(suggestion.person.id)}
                />
              </li>
            ))}
          </ul>
          <More count={suggested.length - SUGGESTED} />
        </>
      )}
    </section>
  );
}

function FoundPeople({ people, onOpen }: { readonly people: readonly Person[]; readonly onOpen: Props['onOpen'] }) {
  if (people.length === 0) return <p class="soft">{say('findInList_none')}</p>;
  return (
    <>
      <ul>
        {people.slice(0, FOUND).map((person) => (
          <li key={person.id}>
            <PersonLine person={person} onOpen={() => onOpen(person.id)} />
          </li>
        ))}
      </ul>
      <More count={people.length - FOUND} />
    </>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 ? <p class="hint">{sayCount('morePeople', count)}</p> : null;
}

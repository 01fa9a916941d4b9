import { useId, useMemo, useState } from 'preact/hooks';
import type { Conversation } from '../../../domain/conversation';
import { type Closeness, foldedPerson, type Network, type ReasonToAsk, whomToAsk } from '../../../domain/introductions';
import type { Me } from '../../../domain/outreach';
import { DETAIL_LENGTH, foldName, type Person } from '../../../domain/person';
import { say, sayCount } from '../../../platform';
import { longDay } from '../../components/frame/times';
import { useEverybody } from '../../components/person/useEverybody';
import { warmthWords } from '../anyone/pathWords';

interface Props {
  readonly network: Network;
  readonly people: readonly Person[];
  readonly conversations: readonly Conversation[];
  readonly me: Me;
  readonly onOpen: (person: Pick<Person, 'id'>) => void;
}

/** As many as somebody would really ask. */
const MOST = 8;
const MOST_OFFERED = 20;

/** "Whom could I ask about …?" (M15, M53): a role, a company, an industry or somebody in the list. */
export function WhomToAsk({ network, people, conversations, me, onOpen }: Props) {
  const [about, setAbout] = useState('');
  const [isBegun, setBegun] = useState(false);
  const id = useId();
  const everybody = useEverybody(isBegun, foldedPerson);
  const all = everybody?.isWhole ? everybody.people : people;
  const { target, found } = useMemo(() => {
    const sought = foldName(about);
    const target = sought === '' ? undefined : people.find(({ name }) => foldName(name) === sought);
    if (sought === '') return { target, found: [] };
    return { target, found: whomToAsk(target ? { personId: target.id } : { about }, network, conversations, all) };
  }, [about, people, all, network, conversations]);
  return (
    <section class="card">
      <h2>{say('whomToAsk')}</h2>
      <div class="field">
        <label for={id}>{say('whomToAsk_about')}</label>
        <input
          id={id}
          type="text"
          list={`${id}-known`}
          maxLength={DETAIL_LENGTH}
          autocomplete="off"
          dir="auto"
          value={about}
          onFocus={() => setBegun(true)}
          onInput={(event) => setAbout(event.currentTarget.value)}
        />
        <datalist id={`${id}-known`}>
          {known(people, me, about).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <div role="status" class="stack">
        {about.trim() !== '' && found.length === 0 && <p class="soft">{say('whomToAsk_nobody')}</p>}
        {found.length > 0 && (
          <ol class="lines">
            {found.slice(0, MOST).map(({ person, close, reasons }) => (
              <li key={person.id} class="stack tight">
                <div class="row">
                  <button type="button" class="plain" title={say('openInSidebar')} onClick={() => onOpen(person)}>
                    {person.name}
                  </button>
                  <span class="small soft">{closeWords(close)}</span>
                </div>
                <p class="small">{reasons.map((reason) => reasonWords(reason, target)).join(' ')}</p>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}

/** What begins to be typed, among targets, people, companies and industries: thousands are no choice. */
function known(people: readonly Person[], me: Me, about: string): readonly string[] {
  const typed = foldName(about);
  if (typed === '') return (me.targetRoles ?? []).map(({ name }) => name).slice(0, MOST_OFFERED);
  const targets = [...(me.targetRoles ?? []), ...(me.targetIndustries ?? [])].map(({ name }) => name);
  const theirs = people.flatMap(({ name, company, industry }) => [name, company, industry]);
  const all = new Set([...targets, ...theirs.filter((one) => one !== undefined)]);
  return [...all].filter((one) => foldName(one).includes(typed)).slice(0, MOST_OFFERED);
}

function closeWords(close: Closeness): string {
  if (close.code === 'connected') return warmthWords(close);
  if (close.code === 'talked') return say('close_talked', { day: longDay(Temporal.PlainDate.from(close.on)) });
  return close.code === 'mentor' ? say('close_mentor') : say(`found_${close.how}`);
}

function reasonWords(reason: ReasonToAsk, target: Person | undefined): string {
  switch (reason.code) {
    case 'named-them':
      return say('reasonToAsk_named', { name: target?.name ?? '' });
    case 'leads-there':
      return say('reasonToAsk_leadsThere', { company: reason.company });
    case 'works-there':
      return say('reasonToAsk_worksThere', { company: reason.company });
    case 'worked-there':
      return say('reasonToAsk_workedThere', { company: reason.company });
    case 'does-it':
      return say('reasonToAsk_doesIt', { role: reason.role });
    case 'did-it':
      return say('reasonToAsk_didIt', { role: reason.role });
    case 'in-the-industry':
      return say('reasonToAsk_industry', { industry: reason.industry });
    case 'led-to-others':
      return sayCount('reasonToAsk_led', reason.count);
  }
}

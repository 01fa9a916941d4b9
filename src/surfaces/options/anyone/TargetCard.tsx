import { useMemo, useState } from 'preact/hooks';
import type { WantedTarget, WarmPath } from '../../../domain/introductions';
import { respondentsFor, type Talk } from '../../../domain/learned';
import { isListed, type Person } from '../../../domain/person';
import { say, sayCount } from '../../../platform';
import { PersonLine } from '../../components/person/PersonLine';
import { RespondentLines } from '../learned/RespondentLines';
import { nearWords, warmthWords } from './pathWords';

interface Props {
  readonly target: WantedTarget;
  /** The warmest first; undefined: still looked for. */
  readonly paths: readonly WarmPath[] | undefined;
  readonly talks: readonly Talk[];
  readonly onOpen: (person: Person) => void;
  readonly onPutIn: (person: Person) => void;
}

const FIRST = 5;
const MORE = 20;
const MOST_KNOWN = 3;

/** One target: whom the user has talked to about it, and who could be asked, the warmest path first. */
export function TargetCard({ target: { kind, name }, paths, talks, onOpen, onPutIn }: Props) {
  const [shown, setShown] = useState(FIRST);
  const covered = useMemo(
    () => (kind === 'role' && paths ? coverageOf(name, paths, talks) : undefined),
    [kind, name, paths, talks],
  );
  return (
    <section class="card" aria-busy={paths === undefined}>
      <div>
        <h2 dir="auto">{name}</h2>
        <p class="small soft">
          {say(`anyone_${kind}`)}
          {paths && paths.length > 0 && ` · ${sayCount('anyone_found', paths.length)}`}
        </p>
      </div>
      {covered && <RespondentLines {...covered} onOpen={onOpen} />}
      {paths === undefined && <p class="soft">{say('anyone_looking')}</p>}
      {paths?.length === 0 && (
        <p class="soft">
          {say('anyone_nobody')} <a href="#import">{say('page_import')}</a>
        </p>
      )}
      {paths && paths.length > 0 && (
        <ol class="lines">
          {paths.slice(0, shown).map(({ person, near, warmths }) => (
            <li key={person.id} class="row apart">
              <div class="stack tight">
                <PersonLine person={person} onOpen={() => onOpen(person)} />
                <p class="small">
                  {nearWords(near)} {warmths.map(warmthWords).join(' ')}
                </p>
              </div>
              {isListed(person) ? (
                <span class="small soft">{say('anyone_listed')}</span>
              ) : (
                <button type="button" class="compact" onClick={() => onPutIn(person)}>
                  {say('anyone_putIn')}
                  <span class="unseen"> {person.name}</span>
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {paths && paths.length > shown && (
        <div>
          <button type="button" class="plain small" onClick={() => setShown(shown + MORE)}>
            {sayCount('countMore', paths.length - shown)}
          </button>
        </div>
      )}
    </section>
  );
}

/** Both sides of a role (M17), and who of those only known could stand for one of them. */
function coverageOf(role: string, paths: readonly WarmPath[], talks: readonly Talk[]) {
  // Whoever has to do with the role is on a path to it; who was talked to may want no more contact.
  const near = paths.map(({ person }) => person).filter(isListed);
  const people = [...new Set([...near, ...talks.flatMap(({ person }) => person ?? [])])];
  const known = (code: 'does-it' | 'leads-it') =>
    paths
      .filter(({ person, near }) => near.code === code && !isListed(person))
      .slice(0, MOST_KNOWN)
      .map(({ person }) => person);
  return {
    respondents: respondentsFor(role, people, talks),
    known: { 'does-it': known('does-it'), 'hires-for-it': known('leads-it') },
  };
}

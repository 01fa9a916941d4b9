import { useMemo, useState } from 'preact/hooks';
import { type WantedTarget, type WarmthFacts, warmPathsTo } from '../../../domain/introductions';
import { respondentsFor, type Talk } from '../../../domain/learned';
import { isListed, type Person } from '../../../domain/person';
import { say, sayCount } from '../../../platform';
import { PersonLine } from '../../components/person/PersonLine';
import { RespondentLines } from '../learned/RespondentLines';
import { nearWords, warmthWords } from './pathWords';

interface Props {
  readonly target: WantedTarget;
  readonly people: readonly Person[];
  readonly listed: readonly Person[];
  readonly talks: readonly Talk[];
  readonly warmth: WarmthFacts;
  readonly onOpen: (person: Person) => void;
  readonly onPutIn: (person: Person) => void;
}

const FIRST = 5;
const MORE = 20;

/** One target: whom the user has talked to about it, and who could be asked, the warmest path first. */
export function TargetCard({ target, people, listed, talks, warmth, onOpen, onPutIn }: Props) {
  const [shown, setShown] = useState(FIRST);
  const { kind, name } = target;
  const paths = useMemo(() => warmPathsTo({ kind, name }, people, warmth), [kind, name, people, warmth]);
  const covered = useMemo(
    () => (kind === 'role' ? respondentsFor(name, listed, talks) : undefined),
    [kind, name, listed, talks],
  );
  return (
    <section class="card">
      <div>
        <h2 dir="auto">{name}</h2>
        <p class="small soft">
          {say(`anyone_${kind}`)}
          {paths.length > 0 && ` · ${sayCount('anyone_found', paths.length)}`}
        </p>
      </div>
      {covered && <RespondentLines respondents={covered} onOpen={onOpen} />}
      {paths.length === 0 ? (
        <p class="soft">
          {say('anyone_nobody')} <a href="#import">{say('page_import')}</a>
        </p>
      ) : (
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
      {paths.length > shown && (
        <div>
          <button type="button" class="plain small" onClick={() => setShown(shown + MORE)}>
            {sayCount('countMore', paths.length - shown)}
          </button>
        </div>
      )}
    </section>
  );
}

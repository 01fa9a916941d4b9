import { useState } from 'preact/hooks';
import { HANDFUL, inTurn, nextSteps, type Step, stillFirst, today } from '../../domain/journey';
import { idsOf, type Person } from '../../domain/person';
import { say, sayCount } from '../../platform';
import { listTemplates, type StepFacts } from '../../storage';
import { getMeHere } from '../components/frame/languages';
import { useJourneySettings } from '../components/frame/OwnSettings';
import { dayAndMonth } from '../components/frame/times';
import type { Tell } from '../components/frame/toasts';
import { useLive } from '../components/frame/useLive';
import { useNow } from '../components/frame/useNow';
import type { Places } from '../components/steps/stepDoing';
import { TodayLine } from './TodayLine';
import type { First } from './useToday';

/** A long list grows by as many at a time. */
const PAGE = 50;

interface Props {
  /** Of everybody; until they are read there is only who came first. */
  readonly facts: StepFacts | undefined;
  readonly first: First | undefined;
  /** Whose steps stand with their message already. */
  readonly except: string | undefined;
  /** Something else is in front: then it opens with a click. */
  readonly folded: boolean;
  readonly places: Places;
  readonly onOpen: (personId: string) => void;
  /** To somebody whom no profile is open of. */
  readonly onType: () => void;
  readonly tell: Tell;
}

/** What to do today: at most a handful, each with why now and one click to do it; the others one click away. */
export function TodaySection(props: Props) {
  const { facts, first, except, folded, onType } = props;
  const settings = useJourneySettings();
  const now = useNow();
  const [shown, setShown] = useState(HANDFUL);
  const known = facts ?? first?.facts;
  if (!known) return null;
  const people = byId(known.people);
  const all = facts ? nextSteps(facts, now, settings) : stillFirst(known, first?.before ?? [], now, settings);
  const steps = all.filter(({ personId }) => personId !== except);
  // Nothing is said of the others before they are read.
  if (!facts && steps.length === 0) return null;
  // What stands with whoever is open is to be done, too: the others are "else".
  const isBeside =
    inTurn(
      all.filter(({ personId }) => personId === except),
      now,
    ).due.length > 0;
  const day = facts ? today(steps, now, shown) : { first: steps, more: [], coming: undefined };
  const list = (
    <>
      {facts && day.first.length === 0 && (
        <NothingToday facts={facts} coming={day.coming} people={people} onType={onType} />
      )}
      <Lines steps={day.first} people={people} {...props} />
      {day.more.length > 0 && (
        <div>
          <button type="button" class="plain small" onClick={() => setShown(shown + PAGE)}>
            {sayCount('moreToday', day.more.length)}
          </button>
        </div>
      )}
    </>
  );
  if (folded)
    return (
      <details class="card">
        <summary>{foldedWords(day.first.length + day.more.length, isBeside)}</summary>
        <div class="stack">{list}</div>
      </details>
    );
  return (
    <section class="stack">
      <h1 class="large">{say('today')}</h1>
      {list}
    </section>
  );
}

interface LinesProps extends Pick<Props, 'folded' | 'places' | 'onOpen' | 'tell'> {
  readonly steps: readonly Step[];
  readonly people: ReadonlyMap<string, Person>;
}

function Lines({ steps, people, folded, places, onOpen, tell }: LinesProps) {
  const me = useLive(getMeHere);
  const own = useLive(listTemplates);
  const lines = steps.flatMap((step) => {
    const person = people.get(step.personId);
    return person ? [{ step, person }] : [];
  });
  return (
    <ul class="lines">
      {lines.map(({ step, person }, index) => (
        <li key={step.key} class="stack tight">
          <TodayLine
            step={step}
            person={person}
            me={me}
            own={own}
            nameOf={(id) => people.get(id)?.name}
            places={places}
            first={index === 0 && !folded}
            onOpen={() => onOpen(person.id)}
            tell={tell}
          />
        </li>
      ))}
    </ul>
  );
}

function foldedWords(count: number, isBeside: boolean): string {
  if (isBeside) return count === 0 ? say('todayNothingElse') : sayCount('todayCountElse', count);
  return count === 0 ? say('todayNothing') : sayCount('todayCount', count);
}

/** By every id that records of a person may carry. */
function byId(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.flatMap((person) => idsOf(person).map((id) => [id, person] as const)));
}

interface NothingProps extends Pick<Props, 'onType'> {
  readonly facts: StepFacts;
  readonly coming: Step | undefined;
  readonly people: ReadonlyMap<string, Person>;
}

function NothingToday({ facts, coming, people, onType }: NothingProps) {
  if (facts.people.every(({ deletedAt }) => deletedAt !== undefined))
    return (
      <>
        <p>{say('noPeopleYet')}</p>
        <div>
          <button type="button" onClick={onType}>
            {say('typeSomeone')}
          </button>
        </div>
      </>
    );
  const name = coming && people.get(coming.personId)?.name;
  return (
    <p class="soft">
      {coming && name !== undefined
        ? say('nothingToday_next', { day: dayAndMonth(coming.due.slice(0, 10)), name })
        : say('nothingToday')}
    </p>
  );
}

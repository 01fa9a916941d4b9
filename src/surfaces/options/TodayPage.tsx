import { useState } from 'preact/hooks';
import { HANDFUL, inTurn, nextSteps, type Step, today } from '../../domain/journey';
import { idsOf, isListed, type Person } from '../../domain/person';
import { say, sayCount } from '../../platform';
import { factsForSteps } from '../../storage';
import { useJourneySettings } from '../components/frame/OwnSettings';
import { useLive } from '../components/frame/useLive';
import { useNow } from '../components/frame/useNow';
import { PersonLine } from '../components/person/PersonLine';
import { saveToCalendar } from '../components/steps/calendarOfStep';
import { StepLine } from '../components/steps/StepLine';
import { type NameOf, whyNow } from '../components/steps/stepWords';
import type { PageProps } from './PageProps';
import { UntouchedNotice } from './privacy/UntouchedNotice';
import { useSidebar } from './useSidebar';

/** A long list grows by as many at a time. */
const PAGE = 50;

/** A long list of what is to come would hide the next of it. */
const COMING_SHOWN = 12;

/** What to do today, and what comes next: the same as in the popup, with room. A notification of several things leads here. */
export function TodayPage({ tell }: PageProps) {
  const facts = useLive(factsForSteps);
  const settings = useJourneySettings();
  const now = useNow();
  const open = useSidebar();
  const [shown, setShown] = useState(HANDFUL);
  if (!facts) return null;
  const people = new Map(facts.people.flatMap((person) => idsOf(person).map((id) => [id, person] as const)));
  const nameOf: NameOf = (id) => people.get(id)?.name;
  const steps = nextSteps(facts, now, settings);
  const { first, more } = today(steps, now, shown);
  const coming = inTurn(steps, now).coming.filter(({ code }) => code !== 'write-first' && code !== 'wait');
  const due = withPerson(first, people);
  const isAnybodyListed = facts.people.some(isListed);
  const places = {
    write: (id: string) => open({ id }, 'write'),
    page: (id: string, part: Parameters<typeof open>[1]) => open({ id }, part),
  };
  return (
    <div class="stack wide">
      <h1>{say('today')}</h1>
      <UntouchedNotice />
      <section class="stack">
        {due.length === 0 ? (
          <div class="card stack tight">
            <p>{say(isAnybodyListed ? 'nothingToday' : 'emptyList_question')}</p>
            {!isAnybodyListed && <p class="hint">{say('emptyList_how')}</p>}
          </div>
        ) : (
          <ul class="lines card">
            {due.map(({ step, person }, index) => (
              <li key={step.key} class="stack tight">
                <PersonLine person={person} onOpen={() => open(person)} />
                <StepLine step={step} person={person} nameOf={nameOf} places={places} tell={tell} first={index === 0} />
              </li>
            ))}
          </ul>
        )}
        {more.length > 0 && (
          <div>
            <button type="button" class="plain small" onClick={() => setShown(shown + PAGE)}>
              {sayCount('moreToday', more.length)}
            </button>
          </div>
        )}
      </section>
      {coming.length > 0 && (
        <section class="stack">
          <h2>{say('comingUp')}</h2>
          <ul class="lines card">
            {withPerson(coming.slice(0, COMING_SHOWN), people).map(({ step, person }) => (
              <li key={step.key} class="stack tight">
                <PersonLine person={person} onOpen={() => open(person)} />
                <p class="small">{whyNow(step, nameOf)}</p>
                <div>
                  <button type="button" class="plain small" onClick={() => void saveToCalendar(step, nameOf)}>
                    {say('toCalendar')}
                    <span class="unseen"> {person.name}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function withPerson(steps: readonly Step[], people: ReadonlyMap<string, Person>) {
  return steps.flatMap((step) => {
    const person = people.get(step.personId);
    return person ? [{ step, person }] : [];
  });
}

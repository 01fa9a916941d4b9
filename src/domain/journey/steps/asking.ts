import { dateOfDay } from '../../calendar';
import type { SentMessage } from '../../outreach/sentMessage';
import type { Person } from '../../person/person';
import { type Situation, type StepRule, stepOf } from './rule';

/** To ask somebody, to wait, to write once more, and then to leave it at that (M41, T6). */
export const asking: StepRule = (situation) => {
  const { person, standing, scene } = situation;
  if (standing.at === 'to-ask') {
    const { due, ...window } = scene.windowOf(person);
    return [stepOf(situation, { code: 'write-first', ...window }, { what: person.id, due })];
  }
  return standing.at === 'waiting' ? waiting(situation, standing.asks) : [];
};

function waiting(situation: Situation, asks: readonly SentMessage[]) {
  const { person, scene, calendar, everybody } = situation;
  const patience = patienceWith(situation, asks);
  const what = everybody.firstIdOf(patience.last.id);
  const since = dateOfDay(patience.until);
  if (calendar.today < patience.until)
    return [stepOf(situation, { code: 'wait', until: since, next: patience.next }, { what, due: since })];
  if (patience.next === 'close') return [];
  const { due: _there, ...window } = scene.windowOf(person);
  const facts = { code: 'write-once-more', since, followUp: asks.length, ...window } as const;
  return [stepOf(situation, facts, { what, due: since })];
}

/** Asked, and for so long without an answer that it is closed (T6). */
export function isClosed(situation: Pick<Situation, 'person' | 'standing' | 'scene' | 'calendar'>): boolean {
  const { standing, calendar } = situation;
  if (standing.at !== 'waiting') return false;
  const { until, next } = patienceWith(situation, standing.asks);
  return next === 'close' && calendar.today >= until;
}

/** How long to wait for an answer to the last of these, and what comes then. */
function patienceWith(
  { person, scene, calendar }: Pick<Situation, 'person' | 'scene' | 'calendar'>,
  asks: readonly SentMessage[],
) {
  const { followUps, followUpsAtMost, followUpAfter, closeAfter } = scene.rules;
  const last = asks.at(-1) as SentMessage;
  const allowed = wantsMore(person, asks) ? followUpsAtMost : followUps;
  const goesOn = asks.length - 1 < allowed;
  const sentOn = calendar.dayOf(last.sentAt);
  return {
    last,
    until: calendar.businessDaysAfter(sentOn, goesOn ? followUpAfter : closeAfter),
    next: goesOn ? 'write-once-more' : 'close',
  } as const;
}

/** Whether the user asked for one follow-up more (T6). A wish from before these messages was about others. */
export function wantsMore({ moreFollowUpsWantedAt: wanted }: Person, asks: readonly SentMessage[]): boolean {
  return wanted !== undefined && wanted >= (asks[0]?.sentAt ?? '');
}

import { clockOf, type DayNumber, dateOfDay, dayNumberOf } from '../../calendar';
import type { Introduction } from '../../introductions';
import type { DatedConversation, History } from '../history';
import type { Step } from '../step';
import { appointmentOf, nothing, type Situation, type StepRule, stepOf } from './rule';

/**
 * Thanks, on the same day or the next (M57): to whoever was talked to, and to whoever led there (M56). What nobody was
 * thanked for in a month is part of the longer note (M58).
 */
export const thanks: StepRule = (situation) => {
  const { conversations, introductions } = situation.history;
  if (conversations.length + introductions.length === 0) return nothing;
  return [...forConversation(situation), ...forIntroductions(situation)];
};

function forConversation(situation: Situation): readonly Step[] {
  const last = lastHeld(situation.history);
  if (!last) return nothing;
  const { id, start, zone } = last.record;
  const talkedOn = dayNumberOf(start);
  if (wereThanked(situation.history, last.begins, [id]) || isLate(situation, talkedOn, zone)) return nothing;
  const by = dateOfDay(talkedOn + situation.scene.rules.thanksWithin);
  const facts = { code: 'say-thanks', by, ...appointmentOf(last) } as const;
  return [stepOf(situation, facts, { what: id, due: talkedOn, zone })];
}

function forIntroductions(situation: Situation): readonly Step[] {
  return situation.history.introductions.flatMap((introduction) => forIntroduction(situation, introduction) ?? []);
}

/** Once they put the two in touch, or once the user has talked to the one they named. */
function forIntroduction(situation: Situation, introduction: Introduction): Step | undefined {
  const { history, calendar, scene, everybody } = situation;
  const introduced = everybody.of(introduction.toId);
  if (!introduced || introduced === history) return undefined;
  const talk = lastHeld(introduced);
  if (!talk && introduction.how === 'suggested') return undefined;
  const since = talk?.begins ?? Date.parse(introduction.at);
  const zone = talk?.record.zone ?? calendar.zone;
  const day = talk ? dayNumberOf(talk.record.start) : calendar.dayOf(introduction.at);
  const first = everybody.firstIdOf(introduction.id);
  const about = talk ? [introduction.id, first, talk.record.id] : [introduction.id, first];
  if (wereThanked(history, since, about) || isLate(situation, day, zone)) return undefined;
  return stepOf(
    situation,
    {
      code: 'thank-introducer',
      introductionId: introduction.id,
      introducedId: introduced.person.id,
      talked: talk !== undefined,
      by: dateOfDay(day + scene.rules.thanksWithin),
    },
    { what: talk ? `${first} ${talk.record.id}` : first, due: day, zone },
  );
}

/** The newest conversation that was held and is over. */
export function lastHeld({ conversations }: History): DatedConversation | undefined {
  return conversations.findLast(({ record }) => record.state === 'held');
}

/** A thank-you that went out since then, unless it says that it is about something else. */
function wereThanked({ messages }: History, since: number, about: readonly string[]): boolean {
  return messages.some(
    (message) =>
      message.purpose === 'thank-you' &&
      (message.about === undefined ? Date.parse(message.sentAt) >= since : about.includes(message.about)),
  );
}

function isLate({ scene }: Situation, day: DayNumber, zone: string): boolean {
  return clockOf(zone).dayAt(scene.now) >= day + scene.rules.longNoteAfter;
}

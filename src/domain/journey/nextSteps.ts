import { businessDaysAfter, judgeSendTime, type OwnTime } from '../calendar';
import { type SentMessage, standingMessages } from '../outreach/sentMessage';
import { idsOf, type Person } from '../person/person';
import { weekOfPerson } from '../person/weekOfPerson';
import { stageOf } from './stage';

export interface Facts {
  readonly people: readonly Person[];
  readonly messages: readonly SentMessage[];
}

/** What of the user's settings decides what comes next. */
export type JourneySettings = OwnTime;

/** What to do next about one person. The surfaces turn code and facts into a sentence (decision 6). */
export type Step = { readonly personId: string } & (
  | {
      readonly code: 'write-first';
      readonly goodTime: Temporal.Instant | 'now' | undefined;
      readonly zone: string;
      /** The user's own where nobody knows the person's (T2). */
      readonly clock: 'theirs' | 'own';
    }
  | { readonly code: 'wait'; readonly until: Temporal.PlainDate }
  | { readonly code: 'write-once-more'; readonly since: Temporal.PlainDate }
);

/** T6: business days of the recipient's week without an answer before the first is written to once more. */
const DAYS_UNTIL_FOLLOW_UP = 7;

/** One step for everybody who may be written to. @param now an instant. */
export function nextSteps(facts: Facts, now: Temporal.Instant, settings: JourneySettings): readonly Step[] {
  const sent = new Map<string, SentMessage[]>();
  for (const message of standingMessages(facts.messages)) {
    const theirs = sent.get(message.personId);
    if (theirs) theirs.push(message);
    else sent.set(message.personId, [message]);
  }
  return facts.people
    .filter((person) => person.deletedAt === undefined)
    .flatMap((person) => stepFor(person, sentTo(person, sent), now, settings) ?? []);
}

function sentTo(person: Person, sent: ReadonlyMap<string, readonly SentMessage[]>): readonly SentMessage[] {
  const theirs = idsOf(person).flatMap((id) => sent.get(id) ?? []);
  return person.absorbed ? standingMessages(theirs) : theirs;
}

function stepFor(
  person: Person,
  messages: readonly SentMessage[],
  now: Temporal.Instant,
  settings: JourneySettings,
): Step | undefined {
  const stage = stageOf(person, messages);
  if (stage === 'do-not-contact') return undefined;
  const last = messages[0];
  // The days off of the year it was sent in count too, when the year turns in between.
  const week = weekOfPerson(person, settings.zone, [last ? Temporal.Instant.from(last.sentAt) : now, now]);
  if (stage === 'to-ask' || last === undefined) {
    const verdict = judgeSendTime(now, week, { purpose: 'ask', channel: 'email' }, settings.sendRules, settings);
    const goodTime = verdict.day === 'best' && verdict.hours !== 'off' ? 'now' : verdict.better;
    return { personId: person.id, code: 'write-first', goodTime, zone: week.zone, clock: week.clock };
  }
  const sentOn = Temporal.Instant.from(last.sentAt).toZonedDateTimeISO(week.zone).toPlainDate();
  const due = businessDaysAfter(sentOn, DAYS_UNTIL_FOLLOW_UP, week);
  const today = now.toZonedDateTimeISO(week.zone).toPlainDate();
  return Temporal.PlainDate.compare(today, due) < 0
    ? { personId: person.id, code: 'wait', until: due }
    : { personId: person.id, code: 'write-once-more', since: due };
}

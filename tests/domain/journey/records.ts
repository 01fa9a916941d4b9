import type { Conversation, NextStep } from '../../../src/domain/conversation';
import type { Introduction } from '../../../src/domain/introductions';
import {
  type Facts,
  type JourneySettings,
  nextSteps,
  type Reminder,
  type Step,
  stagesOf,
} from '../../../src/domain/journey';
import type { Answer, SentMessage } from '../../../src/domain/outreach';
import type { Person } from '../../../src/domain/person';
import { personOf } from '../person/people';

// Records of which only what a test speaks of is said. Times are UTC unless a zone is named.

export const oslo = { zone: 'Europe/Oslo', country: 'NO', by: 'location', certainty: 'sure' } as const;
export const riyadh = { zone: 'Asia/Riyadh', country: 'SA', by: 'location', certainty: 'sure' } as const;
export const newYork = { zone: 'America/New_York', country: 'US', by: 'location', certainty: 'sure' } as const;

/** The person most tests are about. */
export const mira: Person = personOf('mira', { name: 'Mira Solberg', company: 'Example Labs', place: oslo });

export const settings: JourneySettings = { zone: 'Europe/Berlin' };

export function sentTo(personId: string, sentAt: string, rest: Partial<SentMessage> = {}): SentMessage {
  return {
    id: `to ${personId} ${sentAt}`,
    personId,
    channel: 'message',
    purpose: 'ask',
    sentAt,
    recordedAt: sentAt,
    ...rest,
  };
}

export function answerOf(
  personId: string,
  answer: Answer['answer'],
  answeredAt: string,
  rest: Partial<Answer> = {},
): Answer {
  return { id: `from ${personId} ${answeredAt}`, personId, answer, answeredAt, recordedAt: answeredAt, ...rest };
}

/** @param start wall-clock time in Berlin. */
export function conversationWith(
  personId: string,
  start: string,
  state: Conversation['state'],
  rest: Partial<Conversation> = {},
): Conversation {
  return {
    id: `with ${personId} ${start}`,
    personId,
    start,
    zone: 'Europe/Berlin',
    minutes: 20,
    medium: 'video',
    state,
    questions: [],
    checked: [],
    notes: '',
    addedAt: '2026-03-01T10:00:00Z',
    changedAt: '2026-03-01T10:00:00Z',
    ...rest,
  };
}

export function questions(count: number): Conversation['questions'] {
  return Array.from({ length: count }, (_, n) => ({ id: `q${n}`, text: `Question ${n}?` }));
}

export function nextStepOf(personId: string, text: string, rest: Partial<NextStep> = {}): NextStep {
  const at = '2026-03-03T15:00:00Z';
  return { id: text, personId, kind: 'book', text, addedAt: at, changedAt: at, ...rest };
}

export function introductionOf(
  fromId: string,
  toId: string,
  how: Introduction['how'],
  at: string,
  rest: Partial<Introduction> = {},
): Introduction {
  return { id: `${fromId} to ${toId}`, fromId, toId, how, at, recordedAt: at, ...rest };
}

/** @param due wall-clock time in Berlin. */
export function reminderOf(personId: string, due: string, rest: Partial<Reminder> = {}): Reminder {
  const at = '2026-03-01T10:00:00Z';
  return {
    id: `remind ${due}`,
    personId,
    about: 'own',
    due,
    zone: 'Europe/Berlin',
    addedAt: at,
    changedAt: at,
    ...rest,
  };
}

/** The steps at a moment (ISO instant), of Mira unless people are named. */
export function stepsAt(
  now: string,
  facts: Partial<Facts> = {},
  chosen: Partial<JourneySettings> = {},
): readonly Step[] {
  return nextSteps({ people: [mira], messages: [], ...facts }, Temporal.Instant.from(now), { ...settings, ...chosen });
}

export function codesAt(...of: Parameters<typeof stepsAt>): readonly string[] {
  return stepsAt(...of).map(({ code }) => code);
}

export function stageAt(now: string, facts: Partial<Facts> = {}): string | undefined {
  const all = { people: [mira], messages: [], ...facts };
  return stagesOf(all, Temporal.Instant.from(now), settings).get(all.people[0]?.id ?? '');
}

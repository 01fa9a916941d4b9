import type { Conversation, Debrief, NextStep } from '../../../src/domain/conversation';

export const march = '2026-03-01T10:00:00.000Z';

let made = 0;

export function heldWith(
  personId: string,
  start: string,
  debrief?: Debrief,
  rest: Partial<Conversation> = {},
): Conversation {
  made += 1;
  return {
    id: `c${made}`,
    personId,
    start,
    zone: 'Europe/Berlin',
    minutes: 20,
    medium: 'video',
    state: 'held',
    questions: [],
    checked: [],
    notes: '',
    ...(debrief && { debrief }),
    addedAt: march,
    changedAt: march,
    ...rest,
  };
}

export function stepOf(personId: string, text: string, rest: Partial<NextStep> = {}): NextStep {
  made += 1;
  return { id: `n${made}`, personId, kind: 'book', text, addedAt: march, changedAt: march, ...rest };
}

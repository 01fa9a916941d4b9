import { describe, expect, it } from 'vitest';
import { type Facts, HANDFUL, type Postponement, today } from '../../../src/domain/journey';
import { personOf } from '../person/people';
import {
  answerOf,
  conversationWith,
  newYork,
  nextStepOf,
  oslo,
  questions,
  reminderOf,
  riyadh,
  sentTo,
  stepsAt,
} from './records';

/** Tuesday, 3 March 2026, 09:30 in Oslo and Berlin: the middle of the best window there. */
const now = '2026-03-03T08:30:00Z';
const inOslo = (id: string, rest = {}) => personOf(id, { place: oslo, company: id, ...rest });

function todayAt(at: string, facts: Partial<Facts>) {
  return today(stepsAt(at, facts), Temporal.Instant.from(at));
}

/** Ids of the people in the order they stand there. */
function order(facts: Partial<Facts>, at = now): readonly string[] {
  const { first, more } = todayAt(at, facts);
  return [...first, ...more].map(({ personId }) => personId);
}

describe('the order of a day', () => {
  it('is conversations, thanks, dates that were set, messages, then the rest', () => {
    const people = ['rest', 'write', 'date', 'thanks', 'talk'].map((id) => inOslo(id));
    const conversations = [
      conversationWith('talk', '2026-03-03T15:00', 'planned', { questions: questions(5) }),
      conversationWith('thanks', '2026-03-02T15:00', 'held', { debrief: { liked: 'the calm' } }),
      conversationWith('rest', '2026-02-02T15:00', 'held', { debrief: { liked: 'the calm' } }),
    ];
    const messages = [
      sentTo('rest', '2026-02-02T16:00:00Z', { purpose: 'thank-you' }),
      sentTo('rest', '2026-03-01T16:00:00Z', { purpose: 'update' }),
    ];
    const nextSteps = [nextStepOf('rest', 'A book', { addedAt: '2026-02-02T16:00:00Z' })];
    const answers = [answerOf('date', 'yes', '2026-03-02T16:00:00Z')];
    expect(order({ people, conversations, messages, nextSteps, answers })).toEqual([
      'talk',
      'thanks',
      'date',
      'write',
      'rest',
    ]);
  });

  it('of messages: first those whose best window is now, then the soonest (M41)', () => {
    const people = [inOslo('new-york', { place: newYork }), inOslo('oslo'), inOslo('riyadh-over', { place: riyadh })];
    // Tuesday, 15:30 in Oslo: over there; New York has its best hours now, Riyadh has them next on Monday.
    expect(order({ people }, '2026-03-03T14:30:00Z')).toEqual(['new-york', 'oslo', 'riyadh-over']);
  });

  it('then the longest overdue, then the user’s own priority (M14)', () => {
    const people = [
      inOslo('later', { plan: { priority: 3 } }),
      inOslo('usual'),
      inOslo('wanted', { plan: { priority: 1 } }),
      inOslo('overdue', { plan: { priority: 3 } }),
      inOslo('more-overdue', { plan: { priority: 3 } }),
    ];
    const messages = [sentTo('overdue', '2026-02-19T09:00:00Z'), sentTo('more-overdue', '2026-02-18T09:00:00Z')];
    expect(order({ people, messages })).toEqual(['more-overdue', 'overdue', 'wanted', 'usual', 'later']);
  });

  it('an hour sooner in another zone does not go before what the user wants first', () => {
    const people = [
      inOslo('riga', { place: { ...oslo, zone: 'Europe/Riga', country: 'LV' } }),
      inOslo('wanted', { plan: { priority: 1 } }),
    ];
    // A Friday: Tuesday is the next best day in both.
    expect(order({ people }, '2026-03-06T10:00:00Z')).toEqual(['wanted', 'riga']);
  });

  it('is the same whatever order the list is in', () => {
    const people = ['c', 'a', 'b'].map((id) => inOslo(id));
    expect(order({ people })).toEqual(order({ people: [...people].reverse() }));
  });
});

describe('today', () => {
  it('shows a handful and counts the rest', () => {
    const people = Array.from({ length: 12 }, (_, n) => inOslo(`p${n}`));
    const { first, more, due } = todayAt(now, { people });
    expect([first.length, more.length, due]).toEqual([HANDFUL, 12 - HANDFUL, HANDFUL]);
  });

  it('shows a person once, with the step that comes first', () => {
    const people = [inOslo('mira')];
    const conversations = [conversationWith('mira', '2026-03-03T15:00', 'planned')];
    const reminders = [reminderOf('mira', '2026-03-02T15:00')];
    expect(todayAt(now, { people, conversations, reminders }).first).toMatchObject([{ code: 'conversation' }]);
  });

  it('shows whom to ask next also before the good time, and does not count it as due', () => {
    const friday = todayAt('2026-03-06T10:00:00Z', { people: [inOslo('mira')] });
    expect(friday).toMatchObject({ first: [{ code: 'write-first', due: '2026-03-10T09:00' }], due: 0 });
  });

  it('shows nothing that is not due yet, and no waiting', () => {
    const people = [inOslo('mira'), inOslo('jo'), inOslo('ida')];
    const messages = [sentTo('mira', '2026-03-02T09:00:00Z')];
    const conversations = [conversationWith('jo', '2026-03-04T15:00', 'planned', { questions: questions(5) })];
    const reminders = [reminderOf('ida', '2026-03-03T09:31', { about: 'write' })];
    const facts = { people, messages, conversations, reminders };
    expect(order(facts)).toEqual([]);
    expect(order(facts, '2026-03-03T08:31:00Z')).toEqual(['ida']);
  });

  it('goes by the date of each step’s own zone (T7)', () => {
    const people = [inOslo('mira')];
    const conversations = [
      conversationWith('mira', '2026-03-04T15:00', 'planned', { questions: questions(5), zone: 'Pacific/Auckland' }),
    ];
    expect(order({ people, conversations }, '2026-03-03T10:59:00Z')).toEqual([]);
    expect(order({ people, conversations }, '2026-03-03T11:00:00Z')).toEqual(['mira']);
  });
});

describe('what was put off', () => {
  const people = [inOslo('mira')];
  const putOff = (rest: Partial<Postponement> = {}): readonly Postponement[] => [
    { id: 'write-first mira', personId: 'mira', at: now, ...rest },
  ];

  it('comes back on the day it was put off until, on the user’s own calendar', () => {
    const postponed = putOff({ until: '2026-03-04' });
    expect(stepsAt('2026-03-03T22:59:00Z', { people, postponed })).toEqual([]);
    expect(stepsAt('2026-03-03T23:00:00Z', { people, postponed })).toHaveLength(1);
  });

  it('for not this time does not come back', () => {
    expect(stepsAt('2027-03-03T22:59:00Z', { people, postponed: putOff() })).toEqual([]);
  });

  it('is that step alone: the next one comes as usual', () => {
    const messages = [sentTo('mira', '2026-03-03T09:00:00Z')];
    expect(stepsAt('2026-03-12T09:00:00Z', { people, messages, postponed: putOff() })).toMatchObject([
      { code: 'write-once-more' },
      { code: 'try-another' },
    ]);
  });
});

describe('what is due', () => {
  /** Every quarter of an hour around the night on which the clocks change. */
  const dueTimes = (facts: Partial<Facts>, from: string) =>
    Array.from({ length: 24 }, (_, n) => Temporal.Instant.from(from).add({ minutes: n * 15 }))
      .filter((at) => order(facts, at.toString()).length > 0)
      .map((at) => at.toString({ smallestUnit: 'minute' }));
  const people = [inOslo('mira')];
  // Waited for, so that nothing but the reminder is due.
  const askedOn = (sentAt: string) => [sentTo('mira', sentAt)];

  it('stays due in the hour that the clocks repeat (T7)', () => {
    const reminders = [reminderOf('mira', '2026-10-25T02:30')];
    const messages = askedOn('2026-10-23T09:00:00Z');
    const times = dueTimes({ people, messages, reminders }, '2026-10-24T22:00:00Z');
    expect(times[0]).toBe('2026-10-25T00:30Z');
    expect(times).toHaveLength(24 - 10);
  });

  it('in an hour that the clocks skip is due at the moment it is announced (T7)', () => {
    const reminders = [reminderOf('mira', '2026-03-29T02:30')];
    const messages = askedOn('2026-03-27T09:00:00Z');
    const times = dueTimes({ people, messages, reminders }, '2026-03-28T22:00:00Z');
    expect(times[0]).toBe('2026-03-29T01:30Z');
    expect(times).toHaveLength(24 - 14);
  });
});

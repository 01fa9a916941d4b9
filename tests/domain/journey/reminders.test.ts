import { describe, expect, it } from 'vitest';
import { codesAt, reminderOf, sentTo, stepsAt } from './records';

const ask = sentTo('mira', '2026-03-03T09:00:00Z');

describe('a reminder of the user’s own (T7)', () => {
  const reminders = [reminderOf('mira', '2026-03-29T02:30', { text: 'Ask about the fair' })];

  it('is due at the time and in the zone they said, beside everything else', () => {
    expect(stepsAt('2026-03-04T10:00:00Z', { messages: [ask], reminders })).toMatchObject([
      { code: 'reminder', text: 'Ask about the fair', due: '2026-03-29T02:30', zone: 'Europe/Berlin' },
      { code: 'wait' },
    ]);
  });

  it('is no longer there when it is done or deleted', () => {
    const done = { ...reminders[0], doneAt: '2026-03-03T10:00:00Z' } as (typeof reminders)[number];
    const gone = { ...reminders[0], deletedAt: '2026-03-03T10:00:00Z' } as (typeof reminders)[number];
    expect(codesAt('2026-03-04T10:00:00Z', { messages: [ask], reminders: [done] })).toEqual(['wait']);
    expect(codesAt('2026-03-04T10:00:00Z', { messages: [ask], reminders: [gone] })).toEqual(['wait']);
  });
});

describe('a message that is kept for later', () => {
  const later = reminderOf('mira', '2026-03-10T09:00', { about: 'write', zone: 'Europe/Oslo', channel: 'email' });

  it('is the one message to them, until its time and after it', () => {
    for (const now of ['2026-03-04T10:00:00Z', '2026-03-11T10:00:00Z'])
      expect(stepsAt(now, { reminders: [later] })).toEqual([
        expect.objectContaining({
          code: 'write-later',
          due: '2026-03-10T09:00',
          zone: 'Europe/Oslo',
          channel: 'email',
        }),
      ]);
  });

  it('has been written once anything went out since it was kept', () => {
    const kept = { ...later, addedAt: '2026-03-02T10:00:00Z' };
    expect(codesAt('2026-03-04T10:00:00Z', { messages: [ask], reminders: [kept] })).toEqual(['wait']);
    const keptSince = { ...later, addedAt: '2026-03-03T10:00:00Z' };
    expect(codesAt('2026-03-04T10:00:00Z', { messages: [ask], reminders: [keptSince] })).toEqual([
      'write-later',
      'wait',
    ]);
  });
});

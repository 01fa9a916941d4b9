import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import { personOf } from '../person/people';
import { answerOf, codesAt, mira, newYork, riyadh, sentTo, stageAt, stepsAt } from './records';

/** Tuesday, 3 March 2026, 10:00 in Oslo. */
const ask = sentTo('mira', '2026-03-03T09:00:00Z');
const followUp = sentTo('mira', '2026-03-12T09:00:00Z', { purpose: 'follow-up' });

describe('somebody who was not asked yet', () => {
  it('is to be written to, now in the best window of their week (M41, T1, T2)', () => {
    expect(stepsAt('2026-03-03T08:30:00Z')).toEqual([
      {
        personId: 'mira',
        key: 'write-first mira',
        code: 'write-first',
        due: '2026-03-03',
        zone: 'Europe/Oslo',
        priority: 2,
        goodTime: 'now',
        clock: 'theirs',
      },
    ]);
  });

  it('on a Friday at the next best time there', () => {
    const [step] = stepsAt('2026-03-06T08:30:00Z');
    expect(step).toMatchObject({ code: 'write-first', due: '2026-03-10T09:00', zone: 'Europe/Oslo' });
    expect(step?.code === 'write-first' && String(step.goodTime)).toBe('2026-03-10T08:00:00Z');
  });

  it('in a week from Sunday to Thursday on its second and third day (T1, T3)', () => {
    const people = [personOf('noor', { place: riyadh })];
    expect(stepsAt('2026-03-09T07:00:00Z', { people })).toMatchObject([{ goodTime: 'now' }]);
    expect(stepsAt('2026-03-12T07:00:00Z', { people })).toMatchObject([{ due: '2026-03-16T09:00' }]);
  });

  it('not while they are away (T1)', () => {
    const people = [{ ...mira, away: { from: '2026-03-02', to: '2026-03-11' } }];
    expect(stepsAt('2026-03-03T08:30:00Z', { people })).toMatchObject([{ due: '2026-03-17T09:00' }]);
  });

  it('by the user’s own clock where nobody knows theirs (T2)', () => {
    const people = [personOf('mira')];
    expect(stepsAt('2026-03-03T08:30:00Z', { people })).toMatchObject([{ zone: 'Europe/Berlin', clock: 'own' }]);
  });

  it('with a time for each zone, also where several share the list', () => {
    const people = [mira, personOf('jo', { place: newYork })];
    expect(stepsAt('2026-03-03T08:30:00Z', { people })).toMatchObject([
      { goodTime: 'now' },
      { due: '2026-03-03T09:00', zone: 'America/New_York' },
    ]);
  });
});

describe('somebody who was asked', () => {
  it('is waited for seven business days, then written to once more (T6)', () => {
    const messages = [ask];
    expect(stepsAt('2026-03-03T10:00:00Z', { messages })).toMatchObject([
      { code: 'wait', until: '2026-03-12', due: '2026-03-12', next: 'write-once-more' },
    ]);
    expect(codesAt('2026-03-11T22:59:00Z', { messages })).toContain('wait');
    expect(stepsAt('2026-03-11T23:00:00Z', { messages })).toContainEqual(
      expect.objectContaining({
        code: 'write-once-more',
        since: '2026-03-12',
        followUp: 1,
        goodTime: expect.anything(),
      }),
    );
  });

  it('by the holidays and the weekend of their own week', () => {
    // Maundy Thursday, Good Friday and Easter Monday are free in Norway.
    const beforeEaster = [sentTo('mira', '2026-03-31T08:00:00Z')];
    expect(stepsAt('2026-03-31T09:00:00Z', { messages: beforeEaster })).toMatchObject([{ until: '2026-04-14' }]);
    const people = [personOf('noor', { place: riyadh })];
    const messages = [sentTo('noor', '2026-03-10T08:00:00Z')];
    expect(stepsAt('2026-03-10T09:00:00Z', { people, messages })).toMatchObject([{ until: '2026-03-23' }]);
  });

  it('and days on which they are away do not count', () => {
    const people = [{ ...mira, away: { from: '2026-03-05', to: '2026-03-06' } }];
    expect(stepsAt('2026-03-03T10:00:00Z', { people, messages: [ask] })).toMatchObject([{ until: '2026-03-16' }]);
  });

  it('across the end of the year by the holidays of both (T6)', () => {
    const messages = [sentTo('mira', '2026-12-22T09:00:00Z')];
    expect(stepsAt('2026-12-22T10:00:00Z', { messages })).toMatchObject([{ until: '2027-01-04' }]);
  });
});

describe('somebody who did not answer a follow-up', () => {
  const messages = [ask, followUp];

  it('is waited for seven business days more, and that is that: closed, no reply (T6, M43)', () => {
    expect(stepsAt('2026-03-12T10:00:00Z', { messages })).toMatchObject([
      { code: 'wait', until: '2026-03-23', next: 'close' },
      { code: 'try-another' },
    ]);
    expect(stageAt('2026-03-20T10:00:00Z', { messages })).toBe('waiting');
    expect(codesAt('2026-03-23T10:00:00Z', { messages })).toEqual([]);
    expect(stageAt('2026-03-23T10:00:00Z', { messages })).toBe('no-reply');
  });

  it('is written to a second time only if the user asked for it, and never a third time (T6)', () => {
    const people = [{ ...mira, moreFollowUpsWantedAt: '2026-03-13T10:00:00Z' }];
    expect(codesAt('2026-03-20T10:00:00Z', { people, messages })).toContain('wait');
    expect(stepsAt('2026-03-23T10:00:00Z', { people, messages })).toContainEqual(
      expect.objectContaining({ code: 'write-once-more', followUp: 2, since: '2026-03-23' }),
    );
    const second = sentTo('mira', '2026-03-24T09:00:00Z', { purpose: 'follow-up' });
    expect(codesAt('2026-03-25T10:00:00Z', { people, messages: [...messages, second] })).toContain('wait');
    expect(codesAt('2026-05-25T10:00:00Z', { people, messages: [...messages, second] })).toEqual([]);
    expect(stageAt('2026-05-25T10:00:00Z', { people, messages: [...messages, second] })).toBe('no-reply');
  });

  it('by the user’s own most: each wish is for one more than there were, and without any it is left at the question', () => {
    const often = { journey: { followUpsAtMost: 3 } };
    const second = sentTo('mira', '2026-03-24T09:00:00Z', { purpose: 'follow-up' });
    const wish = (at: string) => [{ ...mira, moreFollowUpsWantedAt: at }];
    const lateIn = (people: readonly Person[]) =>
      codesAt('2026-05-25T10:00:00Z', { people, messages: [...messages, second] }, often);
    expect(lateIn(wish('2026-03-13T10:00:00Z'))).toEqual([]);
    expect(lateIn(wish('2026-03-25T10:00:00Z'))).toContain('write-once-more');
    const never = { journey: { followUpsAtMost: 0 } };
    expect(stepsAt('2026-03-04T10:00:00Z', { messages: [ask] }, never)).toMatchObject([
      { code: 'wait', next: 'close', until: '2026-03-12' },
    ]);
    expect(codesAt('2026-03-12T10:00:00Z', { messages: [ask], people: wish('2026-03-05T10:00:00Z') }, never)).toEqual(
      [],
    );
  });

  it('and a wish for a second one does not outlast the question it was about', () => {
    const people = [{ ...mira, moreFollowUpsWantedAt: '2026-03-02T10:00:00Z' }];
    expect(codesAt('2026-03-24T10:00:00Z', { people, messages })).toEqual([]);
  });
});

describe('an answer', () => {
  const answers = [answerOf('mira', 'declined', '2026-03-05T09:00:00Z')];

  it('that declines, or the user’s own word that it is left at that, ends it in peace (M43)', () => {
    expect(codesAt('2026-03-20T10:00:00Z', { messages: [ask], answers })).toEqual([]);
    expect(stageAt('2026-03-20T10:00:00Z', { messages: [ask], answers })).toBe('declined');
    const left = [answerOf('mira', 'no-reply', '2026-03-06T09:00:00Z')];
    expect(codesAt('2026-03-20T10:00:00Z', { messages: [ask], answers: left })).toEqual([]);
    expect(stageAt('2026-03-20T10:00:00Z', { messages: [ask], answers: left })).toBe('no-reply');
  });

  it('is taken back by asking anew', () => {
    const again = sentTo('mira', '2026-09-08T09:00:00Z');
    expect(codesAt('2026-09-09T10:00:00Z', { messages: [ask, again], answers })).toEqual(['wait']);
  });

  it('that was corrected or deleted does not count', () => {
    const yes = answerOf('mira', 'yes', '2026-03-05T09:00:00Z', { id: 'y', supersedes: answers[0]?.id ?? '' });
    expect(codesAt('2026-03-20T10:00:00Z', { messages: [ask], answers: [...answers, yes] })).toEqual([
      'plan-conversation',
    ]);
    const taken = answers.map((answer) => ({ ...answer, deletedAt: '2026-03-05T10:00:00Z' }));
    expect(codesAt('2026-03-04T10:00:00Z', { messages: [ask], answers: taken })).toEqual(['wait']);
  });
});

describe('the user’s own values', () => {
  it('go before the usual ones, each by itself (T6)', () => {
    const settings = { journey: { followUpAfter: 2, followUps: 0 } };
    expect(stepsAt('2026-03-03T10:00:00Z', { messages: [ask] }, { journey: { followUpAfter: 2 } })).toMatchObject([
      { code: 'wait', until: '2026-03-05', next: 'write-once-more' },
    ]);
    expect(stepsAt('2026-03-03T10:00:00Z', { messages: [ask] }, settings)).toMatchObject([
      { code: 'wait', until: '2026-03-12', next: 'close' },
    ]);
  });

  it('of when they are away move the good time, also while that would be now', () => {
    const awayDays = [{ from: '2026-03-03', to: '2026-03-03' }];
    expect(stepsAt('2026-03-03T08:30:00Z', {}, { awayDays })).toMatchObject([{ due: '2026-03-04T09:00' }]);
  });
});

describe('the stage', () => {
  it('is to ask, then waiting; a wish not to be contacted goes before both', () => {
    expect(stageAt('2026-03-03T10:00:00Z')).toBe('to-ask');
    expect(stageAt('2026-03-03T10:00:00Z', { messages: [ask] })).toBe('waiting');
    const people = [{ ...mira, doNotContact: true }];
    expect(stageAt('2026-03-03T10:00:00Z', { people, messages: [ask] })).toBe('do-not-contact');
  });
});

describe('messages', () => {
  it('to an entry that was merged in count as sent to this one', () => {
    const people = [{ ...mira, absorbed: ['old'] }];
    expect(codesAt('2026-03-03T10:00:00Z', { people, messages: [sentTo('old', '2026-03-03T09:00:00Z')] })).toEqual([
      'wait',
    ]);
  });

  it('that were corrected count as corrected, and the step stays the same one', () => {
    const corrected = { ...ask, id: 'corrected', supersedes: ask.id, sentAt: '2026-03-04T09:00:00Z' };
    const [step] = stepsAt('2026-03-05T10:00:00Z', { messages: [ask, corrected] });
    expect(step).toMatchObject({ code: 'wait', until: '2026-03-13', key: `wait ${ask.id}` });
  });

  it('that were deleted do not count', () => {
    const messages = [{ ...ask, deletedAt: '2026-03-03T11:00:00Z' }];
    expect(codesAt('2026-03-10T10:00:00Z', { messages })).toEqual(['write-first']);
  });
});

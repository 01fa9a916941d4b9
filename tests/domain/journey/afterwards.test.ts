import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/domain/journey';
import { personOf } from '../person/people';
import { codesAt, conversationWith, introductionOf, mira, newYork, nextStepOf, oslo, sentTo, stepsAt } from './records';

/** Tuesday, 3 March 2026, looked back on. */
const talk = conversationWith('mira', '2026-03-03T15:00', 'held', { debrief: { liked: 'the calm' } });
const thanks = sentTo('mira', '2026-03-03T16:00:00Z', { purpose: 'thank-you' });
const conversations = [talk];

describe('thanks for a conversation (M57)', () => {
  it('are due on the same day, and in time until the next', () => {
    expect(stepsAt('2026-03-03T14:30:00Z', { conversations })).toEqual([
      expect.objectContaining({ code: 'say-thanks', due: '2026-03-03', by: '2026-03-04', conversationId: talk.id }),
    ]);
  });

  it('are still welcome later, until the longer note takes their place', () => {
    expect(codesAt('2026-04-01T21:59:00Z', { conversations })).toEqual(['say-thanks']);
    expect(codesAt('2026-04-01T22:00:00Z', { conversations })).toEqual(['tell-what-came-of-it']);
  });

  it('have been said by any thank-you since it began, or by one that is about it', () => {
    expect(codesAt('2026-03-03T17:00:00Z', { conversations, messages: [thanks] })).not.toContain('say-thanks');
    const about = { ...thanks, about: talk.id };
    expect(codesAt('2026-03-03T17:00:00Z', { conversations, messages: [about] })).not.toContain('say-thanks');
  });

  it('have not been said by an older one, by one about something else, or by another message', () => {
    const before = sentTo('mira', '2026-03-02T16:00:00Z', { purpose: 'thank-you' });
    const other = { ...thanks, about: 'an introduction' };
    const followUp = sentTo('mira', '2026-03-03T16:00:00Z', { purpose: 'follow-up' });
    for (const message of [before, other, followUp])
      expect(codesAt('2026-03-03T17:00:00Z', { conversations, messages: [message] })).toContain('say-thanks');
  });

  it('are for the last conversation, each by itself', () => {
    const again = conversationWith('mira', '2026-03-10T15:00', 'held', { debrief: { liked: 'the calm' } });
    expect(stepsAt('2026-03-10T17:00:00Z', { conversations: [talk, again], messages: [thanks] })).toMatchObject([
      { code: 'say-thanks', conversationId: again.id },
    ]);
  });
});

describe('thanks for an introduction (M56, M57)', () => {
  const people = [mira, personOf('jo', { name: 'Jo Lind', place: newYork })];
  const named = introductionOf('mira', 'jo', 'suggested', '2026-03-03T14:10:00Z');
  const introduced = introductionOf('mira', 'jo', 'introduced', '2026-03-05T14:10:00Z');
  const talkWithJo = conversationWith('jo', '2026-03-24T15:00', 'held', { debrief: { liked: 'the calm' } });
  const miras = (now: string, facts: Partial<Facts>) =>
    stepsAt(now, { people, ...facts }).filter(({ personId }) => personId === 'mira');

  it('are due when they put the two in touch, and not yet when they only gave a name', () => {
    const facts = { conversations, messages: [thanks] };
    expect(miras('2026-03-06T10:00:00Z', { ...facts, introductions: [named] })).toMatchObject([
      { code: 'tell-what-came-of-it' },
    ]);
    expect(miras('2026-03-06T10:00:00Z', { ...facts, introductions: [introduced] })).toMatchObject([
      { code: 'thank-introducer', introducedId: 'jo', talked: false, due: '2026-03-05', by: '2026-03-06' },
    ]);
  });

  it('are due when the conversation with the one they named was held', () => {
    const facts = { conversations: [talk, talkWithJo], messages: [thanks], introductions: [named] };
    expect(miras('2026-03-24T16:00:00Z', facts)).toMatchObject([
      { code: 'thank-introducer', introducedId: 'jo', talked: true, due: '2026-03-24', by: '2026-03-25' },
    ]);
  });

  it('have been said by a thank-you since then, or by one that is about it', () => {
    const facts = { conversations: [talk, talkWithJo], introductions: [named] };
    const since = sentTo('mira', '2026-03-24T16:00:00Z', { purpose: 'thank-you' });
    const about = sentTo('mira', '2026-03-20T16:00:00Z', { purpose: 'thank-you', about: named.id });
    for (const message of [since, about])
      expect(miras('2026-03-24T17:00:00Z', { ...facts, messages: [thanks, message] })).toMatchObject([
        { code: 'tell-what-came-of-it' },
      ]);
  });

  it('wait for those that are due for a conversation with them', () => {
    expect(miras('2026-03-06T10:00:00Z', { conversations, introductions: [introduced] })).toMatchObject([
      { code: 'say-thanks' },
    ]);
  });

  it('are not due for somebody who is no longer in the list, or for an introduction taken back', () => {
    const facts = { conversations, messages: [thanks] };
    const gone = [mira, { ...people[1], deletedAt: '2026-03-06T09:00:00Z' } as typeof mira];
    expect(miras('2026-03-06T10:00:00Z', { ...facts, people: gone, introductions: [introduced] })).toMatchObject([
      { code: 'tell-what-came-of-it' },
    ]);
    const taken = [{ ...introduced, deletedAt: '2026-03-06T09:00:00Z' }];
    expect(miras('2026-03-06T10:00:00Z', { ...facts, introductions: taken })).toMatchObject([
      { code: 'tell-what-came-of-it' },
    ]);
  });
});

describe('the longer note (M58)', () => {
  const messages = [thanks];

  it('is due thirty days after the conversation, with what was done of what came out of it', () => {
    const read = nextStepOf('mira', 'A book', { conversationId: talk.id, doneOn: '2026-03-20' });
    const open = nextStepOf('mira', 'An event', { conversationId: talk.id });
    const nextSteps = [read, open, nextStepOf('mira', 'From elsewhere', { doneOn: '2026-03-20' })];
    expect(stepsAt('2026-04-02T10:00:00Z', { conversations, messages, nextSteps })).toContainEqual(
      expect.objectContaining({ code: 'tell-what-came-of-it', due: '2026-04-02', done: [read.id] }),
    );
  });

  it('has the best time of their week, as every message but thanks (T4)', () => {
    expect(stepsAt('2026-04-03T08:00:00Z', { conversations, messages })).toMatchObject([
      { code: 'tell-what-came-of-it', goodTime: expect.any(Temporal.Instant), clock: 'theirs' },
    ]);
  });

  it('is written once: any news since the conversation will do', () => {
    const update = sentTo('mira', '2026-03-25T09:00:00Z', { purpose: 'update' });
    expect(codesAt('2026-04-02T10:00:00Z', { conversations, messages: [thanks, update] })).toEqual(['keep-in-touch']);
  });

  it('gives way when it is time for a word anyhow', () => {
    expect(codesAt('2026-06-30T10:00:00Z', { conversations, messages })).toEqual(['tell-what-came-of-it']);
    expect(codesAt('2026-07-01T10:00:00Z', { conversations, messages })).toEqual(['keep-in-touch']);
  });
});

describe('keeping in touch (M60)', () => {
  const update = sentTo('mira', '2026-04-02T09:00:00Z', { purpose: 'update' });
  const facts = { conversations, messages: [thanks, update] };
  const due = (person: object = {}, now = '2026-04-03T10:00:00Z') =>
    stepsAt(now, { ...facts, people: [{ ...mira, ...person }] })[0]?.due;

  it('is due a hundred and twenty days after the last contact, with a mentor after sixty', () => {
    expect(stepsAt('2026-04-03T10:00:00Z', facts)).toMatchObject([
      { code: 'keep-in-touch', last: '2026-04-02', due: '2026-07-31', mentor: false },
    ]);
    expect(due({ mentor: true })).toBe('2026-06-01');
  });

  it('goes by what the user said of this person first', () => {
    expect(due({ mentor: true, keepInTouchDays: 30 })).toBe('2026-05-02');
  });

  it('counts from a conversation where nothing was written since', () => {
    const later = conversationWith('mira', '2026-05-05T15:00', 'held', { debrief: { liked: 'the calm' } });
    const old = { conversations: [talk, later], messages: [thanks] };
    expect(stepsAt('2026-09-02T10:00:00Z', old)).toMatchObject([{ code: 'keep-in-touch', last: '2026-05-05' }]);
  });

  it('comes back after as many days once more when it was not wanted this time', () => {
    const postponed = stepsAt('2026-07-31T10:00:00Z', facts).map(({ key: id }) => ({
      id,
      personId: 'mira',
      at: '2026-07-31T10:00:00Z',
    }));
    expect(stepsAt('2026-11-27T10:00:00Z', { ...facts, postponed })).toEqual([]);
    expect(stepsAt('2026-11-28T10:00:00Z', { ...facts, postponed })).toMatchObject([
      { code: 'keep-in-touch', due: '2026-11-28' },
    ]);
  });

  it('is for those the user has talked to', () => {
    const messages = [sentTo('mira', '2026-01-06T09:00:00Z')];
    expect(codesAt('2026-12-03T10:00:00Z', { messages })).not.toContain('keep-in-touch');
  });
});

describe('what came out of a conversation (M55)', () => {
  const facts = { conversations, messages: [thanks], people: [mira, personOf('jo', { place: oslo })] };
  const steps = (...nextSteps: readonly ReturnType<typeof nextStepOf>[]) =>
    stepsAt('2026-03-10T10:00:00Z', { ...facts, nextSteps }).filter(({ code }) => code === 'next-step');

  it('comes to mind after a week while it is open', () => {
    expect(steps(nextStepOf('mira', 'Designing Your Life'))).toMatchObject([
      {
        text: 'Designing Your Life',
        kind: 'book',
        due: '2026-03-10',
        addedOn: '2026-03-03',
        nextStepId: expect.any(String),
      },
    ]);
    expect(steps(nextStepOf('mira', 'Done', { doneOn: '2026-03-04' }))).toEqual([]);
    expect(steps(nextStepOf('mira', 'Deleted', { deletedAt: '2026-03-04T10:00:00Z' }))).toEqual([]);
  });

  it('leaves people who are in the list to their own next step', () => {
    expect(steps(nextStepOf('mira', 'Jo Lind', { kind: 'person', suggestedId: 'jo' }))).toEqual([]);
    expect(steps(nextStepOf('mira', 'Jo Lind', { kind: 'person', suggestedId: 'gone' }))).toHaveLength(1);
    expect(steps(nextStepOf('mira', 'Jo Lind', { kind: 'person' }))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { answerOf, codesAt, conversationWith, mira, questions, sentTo, stageAt, stepsAt } from './records';

const ask = sentTo('mira', '2026-03-03T09:00:00Z');
const yes = answerOf('mira', 'yes', '2026-03-05T09:00:00Z');

/** Tuesday, 17 March 2026, 15:00 to 15:20 in Berlin. */
const planned = conversationWith('mira', '2026-03-17T15:00', 'planned');
const prepared = { ...planned, questions: questions(5) };

describe('a yes', () => {
  const facts = { messages: [ask], answers: [yes] };

  it('is followed by planning the conversation, from that day on', () => {
    expect(stepsAt('2026-03-05T10:00:00Z', facts)).toEqual([
      expect.objectContaining({ code: 'plan-conversation', because: 'yes', since: '2026-03-05', due: '2026-03-05' }),
    ]);
    expect(stageAt('2026-03-05T10:00:00Z', facts)).toBe('yes');
  });

  it('stays a yes while the day and the place are written about', () => {
    const messages = [ask, sentTo('mira', '2026-03-06T09:00:00Z', { purpose: 'follow-up' })];
    expect(codesAt('2026-03-20T10:00:00Z', { messages, answers: [yes] })).toEqual(['plan-conversation']);
  });
});

describe('a yes and the talk written down in one minute', () => {
  // A talk's time names a minute, an answer's a second of it.
  const held = conversationWith('mira', '2026-03-17T15:00', 'held');
  const at = (answeredAt: string) => {
    const facts = { messages: [ask], answers: [answerOf('mira', 'yes', answeredAt)], conversations: [held] };
    return [
      stageAt('2026-03-17T14:30:00Z', facts),
      codesAt('2026-03-17T14:30:00Z', facts).includes('plan-conversation'),
    ];
  };

  it('are a talk: no day is left to be found', () => {
    expect(at('2026-03-17T13:59:00Z')).toEqual(['talked', false]);
    expect(at('2026-03-17T14:00:00Z')).toEqual(['talked', false]);
    expect(at('2026-03-17T14:00:59.999Z')).toEqual(['talked', false]);
  });

  it('a yes that came after it is one to the next talk', () => {
    expect(at('2026-03-17T14:01:00Z')).toEqual(['yes', true]);
  });
});

describe('a planned conversation', () => {
  const facts = (conversation = planned) => ({ messages: [ask], answers: [yes], conversations: [conversation] });

  it('is prepared from three days before on, where fewer than five questions are there (M21, M25)', () => {
    expect(stepsAt('2026-03-06T10:00:00Z', facts())).toContainEqual(
      expect.objectContaining({ code: 'prepare', questions: 0, due: '2026-03-14', zone: 'Europe/Berlin' }),
    );
    expect(codesAt('2026-03-14T10:00:00Z', facts({ ...planned, questions: questions(4) }))).toContain('prepare');
    expect(codesAt('2026-03-14T10:00:00Z', facts(prepared))).not.toContain('prepare');
  });

  it('is there on its day', () => {
    expect(stepsAt('2026-03-06T10:00:00Z', facts(prepared))).toEqual([
      expect.objectContaining({
        code: 'conversation',
        due: '2026-03-17',
        conversationId: planned.id,
        start: '2026-03-17T15:00',
        minutes: 20,
        medium: 'video',
      }),
    ]);
    expect(stageAt('2026-03-06T10:00:00Z', facts())).toBe('planned');
  });

  it('keeps its date and time wherever the user is (T7)', () => {
    for (const zone of ['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles'])
      expect(stepsAt('2026-03-16T23:30:00Z', facts(prepared), { zone })).toMatchObject([
        { due: '2026-03-17', start: '2026-03-17T15:00', zone: 'Europe/Berlin' },
      ]);
  });

  it('is asked about as soon as it is over and nobody said what happened', () => {
    expect(codesAt('2026-03-17T14:19:00Z', facts())).toEqual(['conversation']);
    expect(stepsAt('2026-03-17T14:20:00Z', facts())).toEqual([
      expect.objectContaining({ code: 'say-how-it-went', due: '2026-03-17T15:20' }),
    ]);
    expect(codesAt('2026-04-17T14:20:00Z', facts())).toEqual(['say-how-it-went']);
  });

  it('is no longer there when it was deleted', () => {
    expect(codesAt('2026-03-06T10:00:00Z', facts({ ...planned, deletedAt: '2026-03-06T09:00:00Z' }))).toEqual([
      'plan-conversation',
    ]);
  });

  it('goes before a new question', () => {
    const messages = [ask, sentTo('mira', '2026-03-16T09:00:00Z')];
    expect(codesAt('2026-03-17T09:00:00Z', { ...facts(prepared), messages })).toEqual(['conversation']);
  });
});

describe('a conversation that fell through', () => {
  it('is planned anew, whether it was cancelled or somebody did not come (M43)', () => {
    for (const state of ['cancelled', 'no-show'] as const) {
      const conversations = [{ ...planned, state, changedAt: '2026-03-17T14:30:00Z' }];
      expect(stepsAt('2026-03-17T15:00:00Z', { messages: [ask], answers: [yes], conversations })).toEqual([
        expect.objectContaining({ code: 'plan-conversation', because: state, due: '2026-03-17' }),
      ]);
      expect(stageAt('2026-03-17T15:00:00Z', { messages: [ask], answers: [yes], conversations })).toBe('yes');
    }
  });

  it('long before its day, and they are asked anew: then they are waited for', () => {
    const conversations = [{ ...planned, state: 'cancelled', changedAt: '2026-03-06T10:00:00Z' } as const];
    const messages = [ask, sentTo('mira', '2026-03-09T09:00:00Z')];
    const answers = [yes, answerOf('mira', 'no-reply', '2026-03-07T09:00:00Z')];
    expect(codesAt('2026-03-10T10:00:00Z', { messages, answers, conversations })).toEqual(['wait']);
  });
});

describe('a conversation that fell through before another one was held', () => {
  it('is not planned anew, whatever its day would have been', () => {
    const conversations = [
      { ...planned, state: 'cancelled', changedAt: '2026-03-06T10:00:00Z' } as const,
      conversationWith('mira', '2026-03-10T15:00', 'held', { debrief: { liked: 'the calm' } }),
    ];
    expect(codesAt('2026-03-18T10:00:00Z', { conversations })).toEqual(['say-thanks']);
  });
});

describe('a conversation that was held', () => {
  const held = conversationWith('mira', '2026-03-17T15:00', 'held');

  it('is looked back on, until that is written down (M54)', () => {
    expect(stepsAt('2026-03-17T15:00:00Z', { conversations: [held] })).toContainEqual(
      expect.objectContaining({ code: 'debrief', due: '2026-03-17', conversationId: held.id }),
    );
    const conversations = [{ ...held, debrief: { liked: 'the calm' } }];
    expect(codesAt('2026-03-17T15:00:00Z', { conversations })).not.toContain('debrief');
    expect(stageAt('2026-03-17T15:00:00Z', { conversations })).toBe('talked');
  });

  it('is where it stands, whatever was answered and written before', () => {
    const facts = { messages: [ask], answers: [yes], conversations: [{ ...held, debrief: { liked: 'the calm' } }] };
    expect(codesAt('2026-03-18T10:00:00Z', facts)).toEqual(['say-thanks']);
  });

  it('begins anew only with a new question', () => {
    const conversations = [{ ...held, debrief: { liked: 'the calm' } }];
    const thanks = sentTo('mira', '2026-03-17T16:00:00Z', { purpose: 'thank-you' });
    const word = sentTo('mira', '2026-05-05T09:00:00Z', { purpose: 'follow-up' });
    expect(stageAt('2026-05-06T10:00:00Z', { messages: [ask, thanks, word], conversations })).toBe('talked');
    const question = sentTo('mira', '2026-05-05T09:00:00Z');
    expect(stageAt('2026-05-06T10:00:00Z', { messages: [ask, thanks, question], conversations })).toBe('waiting');
  });
});

describe('somebody who is paused, or not to be contacted', () => {
  const conversations = [planned, conversationWith('mira', '2026-03-03T15:00', 'held')];
  const at = (rest: object) => codesAt('2026-03-14T10:00:00Z', { people: [{ ...mira, ...rest }], conversations });

  it('has no step until the day the pause ends', () => {
    expect(at({})).not.toEqual([]);
    expect(at({ pausedUntil: '2026-03-15' })).toEqual([]);
    expect(at({ pausedUntil: '2026-03-14' })).toEqual(at({}));
  });

  it('has no step ever', () => {
    expect(at({ doNotContact: true })).toEqual([]);
  });
});

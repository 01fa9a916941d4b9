import { describe, expect, it } from 'vitest';
import { type Answer, answersByTime, type SentMessage } from '../../../src/domain/outreach';
import { personOf } from '../person/people';

const place = { zone: 'Asia/Kolkata', country: 'IN', by: 'location', certainty: 'sure' } as const;
const mira = personOf('mira', { place, absorbed: ['mira before'] });
const ida = personOf('ida');
const sent = (id: string, personId: string, sentAt: string): SentMessage => ({
  id,
  personId,
  channel: 'message',
  purpose: 'ask',
  sentAt,
  recordedAt: sentAt,
});
const answer = (personId: string, answeredAt: string, rest: Partial<Answer> = {}): Answer => ({
  id: `${personId} ${answeredAt}`,
  personId,
  answer: 'yes',
  answeredAt,
  recordedAt: answeredAt,
  ...rest,
});
const tuesday = sent('1', 'mira before', '2026-03-03T03:45:00Z');
const followUp = sent('2', 'mira', '2026-03-12T03:45:00Z');
const toIda = sent('3', 'ida', '2026-03-03T08:00:00Z');

const shown = (answers: readonly Answer[]) => {
  const { answers: count, hours } = answersByTime([mira, ida], [followUp, toIda, tuesday], answers, {
    zone: 'Europe/Berlin',
  });
  return [count, ...hours.map(({ weekday, hour, sent: all, answered }) => `${weekday} ${hour}h ${answered}/${all}`)];
};

describe('answers by the time of the message before them', () => {
  it('go by the clock there; by the user’s own where theirs is not known', () => {
    expect(shown([answer('ida', '2026-03-05T08:00:00Z')])).toEqual([1, '2 9h 1/2', '4 9h 0/1']);
  });
  it('belong to the last message before, whichever of two merged entries it went to', () => {
    expect(shown([answer('mira', '2026-03-05T08:00:00Z')])).toEqual([1, '2 9h 1/2', '4 9h 0/1']);
    expect(shown([answer('mira', '2026-03-12T08:00:00Z')])).toEqual([1, '2 9h 0/2', '4 9h 1/1']);
  });
  it('count once a message, only when they were a yes and stand', () => {
    const no = answer('ida', '2026-03-05T08:00:00Z', { answer: 'declined' });
    const deleted = answer('ida', '2026-03-06T08:00:00Z', { deletedAt: '2026-03-07T08:00:00Z' });
    const wrong = answer('mira', '2026-03-05T08:00:00Z');
    const corrected = answer('mira', '2026-03-06T08:00:00Z', { answer: 'no-reply', supersedes: wrong.id });
    expect(shown([no, deleted, wrong, corrected])).toEqual([0, '2 9h 0/2', '4 9h 0/1']);
    const twice = [answer('ida', '2026-03-05T08:00:00Z'), answer('ida', '2026-03-06T08:00:00Z')];
    expect(shown(twice)[0]).toBe(1);
  });
  it('from nobody in the list, or before any message, count for nothing', () => {
    expect(shown([answer('gone', '2026-03-05T08:00:00Z'), answer('ida', '2026-03-01T08:00:00Z')])[0]).toBe(0);
  });
});

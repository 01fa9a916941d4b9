import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/domain/journey';
import { personOf } from '../person/people';
import { answerOf, conversationWith, sentTo } from './records';

const person = personOf('mira', { readAt: '2026-03-01T10:00:00Z' });

const ask = sentTo('mira', '2026-03-03T09:00:00Z');

function codes(...of: Parameters<typeof timelineOf>): readonly string[] {
  return timelineOf(...of).map(({ code }) => code);
}

describe('the timeline', () => {
  it('tells what happened, newest first, the first reading once', () => {
    const readAgain = { ...person, readAt: '2026-03-05T10:00:00Z' };
    expect(codes(readAgain, { messages: [ask] })).toEqual(['read-again', 'sent', 'added']);
    expect(codes(person, { messages: [] })).toEqual(['added']);
  });

  it('tells of an answer as it stands after corrections', () => {
    const yes = answerOf('mira', 'yes', '2026-03-04T09:00:00Z');
    const corrected = { ...yes, id: 'y', answer: 'declined', supersedes: yes.id } as const;
    expect(timelineOf(person, { messages: [ask], answers: [yes, corrected] })).toMatchObject([
      { code: 'answered', answer: { answer: 'declined' } },
      { code: 'sent' },
      { code: 'added' },
    ]);
  });

  it('tells of conversations: those held at their time, those that fell through when it was known; no planned ones', () => {
    const called = { changedAt: '2026-03-04T10:00:00.000Z' };
    const conversations = [
      conversationWith('mira', '2026-03-20T15:00', 'planned'),
      conversationWith('mira', '2026-03-10T15:00', 'held', { zone: 'Europe/Oslo' }),
      conversationWith('mira', '2026-03-06T15:00', 'cancelled', called),
      conversationWith('mira', '2026-03-05T15:00', 'no-show', { changedAt: '2026-03-09T10:00:00.000Z' }),
      conversationWith('mira', '2026-03-02T15:00', 'held', { deletedAt: '2026-03-03T10:00:00Z' }),
    ];
    expect(timelineOf(person, { messages: [ask], conversations }).map(({ code, at }) => [code, at])).toEqual([
      ['held', '2026-03-10T14:00:00.000Z'],
      ['no-show', '2026-03-05T14:00:00.000Z'],
      ['cancelled', '2026-03-04T10:00:00.000Z'],
      ['sent', '2026-03-03T09:00:00Z'],
      ['added', person.addedAt],
    ]);
  });
});

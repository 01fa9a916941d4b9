import { describe, expect, it } from 'vitest';
import { nextSteps, stageOf, timelineOf } from '../../../src/domain/journey';
import type { SentMessage } from '../../../src/domain/outreach';
import type { Person } from '../../../src/domain/person';
import { personOf } from '../person/people';

const person = personOf('p1', {
  readAt: '2026-03-01T10:00:00Z',
  place: { zone: 'Europe/Oslo', by: 'location', certainty: 'sure' },
});
const ask: SentMessage = {
  id: 'm1',
  personId: 'p1',
  channel: 'message',
  purpose: 'ask',
  sentAt: '2026-03-03T09:00:00Z',
  recordedAt: '2026-03-03T09:00:00Z',
};
const step = (people: readonly Person[], messages: readonly SentMessage[], now: string) =>
  nextSteps({ people, messages }, Temporal.Instant.from(now), { zone: 'Europe/Berlin' });

describe('the stage', () => {
  it('is to ask, then waiting; a wish not to be contacted goes before both', () => {
    expect(stageOf(person, [])).toBe('to-ask');
    expect(stageOf(person, [ask])).toBe('waiting');
    expect(stageOf({ doNotContact: true }, [ask])).toBe('do-not-contact');
  });
});

describe('the next step', () => {
  it('is to write, now on a good day, else at the next good time (T1)', () => {
    expect(step([person], [], '2026-03-03T08:30:00Z')).toMatchObject([{ code: 'write-first', goodTime: 'now' }]);
    const [friday] = step([person], [], '2026-03-06T08:30:00Z');
    expect(friday?.code === 'write-first' && String(friday.goodTime)).toBe('2026-03-10T08:00:00Z');
  });

  it('is to wait for seven business days, then to write once more (T6)', () => {
    const [waiting] = step([person], [ask], '2026-03-04T09:00:00Z');
    expect(waiting?.code === 'wait' && String(waiting.until)).toBe('2026-03-12');
    expect(step([person], [ask], '2026-03-11T20:00:00Z')).toMatchObject([{ code: 'wait' }]);
    expect(step([person], [ask], '2026-03-12T06:00:00Z')).toMatchObject([{ code: 'write-once-more' }]);
  });

  it('is nothing for somebody deleted or not to be contacted', () => {
    const gone = { ...person, id: 'p2', deletedAt: '2026-03-02T10:00:00Z' };
    expect(step([{ ...person, doNotContact: true }, gone], [], '2026-03-03T08:30:00Z')).toEqual([]);
  });
});

describe('the timeline', () => {
  it('tells what happened, newest first, the first reading once', () => {
    const readAgain = { ...person, readAt: '2026-03-05T10:00:00Z' };
    expect(timelineOf(readAgain, [ask]).map(({ code }) => code)).toEqual(['read-again', 'sent', 'added']);
    expect(timelineOf(person, []).map(({ code }) => code)).toEqual(['added']);
  });
});

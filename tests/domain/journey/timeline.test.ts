import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/domain/journey';
import { personOf } from '../person/people';
import { sentTo } from './records';

const person = personOf('mira', { readAt: '2026-03-01T10:00:00Z' });

describe('the timeline', () => {
  it('tells what happened, newest first, the first reading once', () => {
    const readAgain = { ...person, readAt: '2026-03-05T10:00:00Z' };
    const ask = sentTo('mira', '2026-03-03T09:00:00Z');
    expect(timelineOf(readAgain, [ask]).map(({ code }) => code)).toEqual(['read-again', 'sent', 'added']);
    expect(timelineOf(person, []).map(({ code }) => code)).toEqual(['added']);
  });
});

import { describe, expect, it } from 'vitest';
import { type SteadyFacts, steadyProgress } from '../../../src/domain/learned';
import { personOf } from '../person/people';
import { heldWith, stepOf } from './records';

/** A Wednesday, noon in Berlin. */
const wednesday = Temporal.Instant.from('2026-03-18T11:00:00Z');
const steady = (facts: Partial<SteadyFacts>, now = wednesday) =>
  steadyProgress({ people: [], conversations: [], nextSteps: [], ...facts }, now, 'Europe/Berlin');

describe('steady progress (M1)', () => {
  it('begins kindly where nothing was held yet', () => {
    const { word, months, held } = steady({});
    expect([word, held]).toEqual(['begin', 0]);
    expect(months.map(({ month }) => month)).toEqual([
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
  });

  it('counts conversations held by month, in the user’s zone', () => {
    const conversations = [
      heldWith('ada', '2026-02-10T15:00'),
      heldWith('ada', '2026-02-28T20:00', undefined, { zone: 'America/New_York' }),
      heldWith('ada', '2026-03-03T15:00'),
      heldWith('ada', '2024-03-03T15:00'),
      heldWith('ada', '2026-03-04T15:00', undefined, { state: 'no-show' }),
    ];
    const { months, held, word } = steady({ conversations });
    expect(months.map((month) => month.held)).toEqual([0, 0, 0, 0, 1, 2]);
    expect([held, word]).toEqual([4, 'quiet']);
  });

  it('plans the week from Monday to Sunday: what is agreed on, and at most three open steps, oldest first', () => {
    const planned = { state: 'planned' } as const;
    const {
      planned: ahead,
      open,
      done,
    } = steady({
      people: [personOf('mira')],
      conversations: [
        heldWith('ada', '2026-03-22T23:30', undefined, planned),
        heldWith('bo', '2026-03-18T15:00', undefined, planned),
        heldWith('over', '2026-03-17T15:00', undefined, planned),
        heldWith('next week', '2026-03-23T00:30', undefined, planned),
      ],
      nextSteps: [
        stepOf('ada', 'fourth', { addedAt: '2026-03-09T10:00:00.000Z' }),
        stepOf('ada', 'third', { addedAt: '2026-03-08T10:00:00.000Z' }),
        stepOf('ada', 'first'),
        stepOf('ada', 'second', { addedAt: '2026-03-02T10:00:00.000Z' }),
        stepOf('ada', 'Mira', { kind: 'person', suggestedId: 'mira' }),
        stepOf('ada', 'read on Monday', { doneOn: '2026-03-16' }),
        stepOf('ada', 'read on Sunday', { doneOn: '2026-03-15' }),
      ],
    });
    expect(ahead.map(({ personId }) => personId)).toEqual(['bo', 'ada']);
    expect(open.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
    expect(done.map(({ text }) => text)).toEqual(['read on Monday']);
  });

  it('has a word for every week, and none of them is about what did not happen', () => {
    const before = heldWith('ada', '2026-01-10T15:00');
    const word = (facts: Partial<SteadyFacts>) => steady(facts).word;
    expect(word({ conversations: [heldWith('ada', '2026-03-16T09:00')] })).toBe('held-this-week');
    expect(
      word({ conversations: [before, heldWith('ada', '2026-03-20T09:00', undefined, { state: 'planned' })] }),
    ).toBe('planned');
    expect(word({ nextSteps: [stepOf('ada', 'x', { doneOn: '2026-03-17' })] })).toBe('steps-done');
    expect(word({ conversations: [before], nextSteps: [stepOf('ada', 'x')] })).toBe('steps-open');
    expect(word({ conversations: [before] })).toBe('quiet');
  });
});

import { describe, expect, it } from 'vitest';
import { nextSteps, suggestions } from '../../../src/domain/journey';
import { personOf } from '../person/people';

const tuesdayMorningInOslo = Temporal.Instant.from('2026-03-03T08:30:00Z');
const oslo = { zone: 'Europe/Oslo', by: 'location', certainty: 'sure' } as const;
const auckland = { zone: 'Pacific/Auckland', by: 'location', certainty: 'sure' } as const;

function order(...people: readonly ReturnType<typeof personOf>[]): readonly string[] {
  const steps = nextSteps({ people, messages: [] }, tuesdayMorningInOslo, { zone: 'Europe/Oslo' });
  return suggestions(people, steps).map(({ person }) => person.id);
}

describe('whom to write to next', () => {
  it('begins with those for whom it is a good time now (M41)', () => {
    expect(order(personOf('later', { place: auckland }), personOf('now', { place: oslo }))).toEqual(['now', 'later']);
  });

  it('puts the user’s own priority before the time (M14)', () => {
    expect(
      order(personOf('now', { place: oslo }), personOf('first', { place: auckland, plan: { priority: 1 } })),
    ).toEqual(['first', 'now']);
  });

  it('leaves out whoever should not be contacted', () => {
    expect(order(personOf('no', { doNotContact: true }))).toEqual([]);
  });
});

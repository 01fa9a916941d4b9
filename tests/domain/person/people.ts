import type { Person } from '../../../src/domain/person';

/** A person of whom only what a test speaks of is said. */
export function personOf(id: string, rest: Partial<Person> = {}): Person {
  return {
    id,
    name: 'Mira Solberg',
    formerSlugs: [],
    roles: [],
    schools: [],
    typed: [],
    notes: '',
    doNotContact: false,
    addedAt: '2026-03-01T10:00:00Z',
    changedAt: '2026-03-01T10:00:00Z',
    ...rest,
  };
}

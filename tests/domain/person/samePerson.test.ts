import { describe, expect, it } from 'vitest';
import { findSamePerson, isSamePerson, type Person } from '../../../src/domain/person';

const person = (id: string, rest: Partial<Person>): Person => ({
  id,
  name: id,
  formerSlugs: [],
  roles: [],
  schools: [],
  typed: [],
  notes: '',
  doNotContact: false,
  addedAt: '2026-01-01T00:00:00Z',
  changedAt: '2026-01-01T00:00:00Z',
  ...rest,
});

describe('the same person', () => {
  it('is known by the member id, whatever the address', () => {
    expect(isSamePerson(person('a', { memberId: 'ACoA1', slug: 'old' }), { memberId: 'ACoA1', slug: 'new' })).toBe(
      true,
    );
  });

  it('is somebody else when the member ids differ, though the address was taken over', () => {
    expect(isSamePerson(person('a', { memberId: 'ACoA1', slug: 'mira' }), { memberId: 'ACoA2', slug: 'mira' })).toBe(
      false,
    );
  });

  it('is known by the address or a former one where a member id is missing', () => {
    expect(isSamePerson(person('a', { slug: 'mira' }), { slug: 'mira', memberId: 'ACoA1' })).toBe(true);
    expect(isSamePerson(person('a', { slug: 'new', formerSlugs: ['mira'] }), { slug: 'mira' })).toBe(true);
  });

  it('is nobody without slug and member id', () => {
    expect(isSamePerson(person('a', {}), {})).toBe(false);
  });

  it('of two, is the one who has the address now', () => {
    const had = person('had', { slug: 'x', formerSlugs: ['mira'] });
    const has = person('has', { slug: 'mira' });
    expect(findSamePerson([had, has], { slug: 'mira' })?.id).toBe('has');
  });
});

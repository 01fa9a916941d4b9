import { describe, expect, it } from 'vitest';
import { type Corrections, newPerson, type Person, type ProfileRead, updatedPerson } from '../../../src/domain/person';
import { found, readingOf } from './readings';

const making = { id: 'p1', now: '2026-03-02T10:00:00Z' };
const later = '2026-04-02T10:00:00Z';

function made(reading: ProfileRead | undefined, corrections: Corrections = {}): Person {
  const result = newPerson(reading, corrections, making);
  if ('refused' in result) throw new Error(result.refused);
  return result.person;
}

function updated(person: Person, reading: ProfileRead | undefined, corrections: Corrections = {}): Person {
  const result = updatedPerson(person, reading, corrections, later);
  if ('refused' in result) throw new Error(result.refused);
  return result.person;
}

describe('a new person', () => {
  it('has what was read: position, company, location, roles, slug and member id (M11, K7)', () => {
    expect(made(readingOf())).toMatchObject({
      id: 'p1',
      name: 'Mira Solberg',
      position: 'Director of Tooling',
      company: 'Example Labs',
      location: 'Oslo, Norway',
      slug: 'mira-solberg',
      degree: 2,
      typed: [],
    });
  });

  it('has no trace of what was missing: absence is a value, never a default text', () => {
    const person = made(readingOf({ position: { missing: 'not-loaded' }, company: { missing: 'not-understood' } }));
    expect('position' in person).toBe(false);
    expect('company' in person).toBe(false);
    expect(JSON.stringify(person)).not.toMatch(/missing|not found|undefined/iu);
  });

  it('does not keep the About text (K7)', () => {
    expect(JSON.stringify(made(readingOf({ about: found('I build quiet tools.') })))).not.toContain('quiet tools');
  });

  it('has what the user corrected in place of what was read, and remembers whose words they are', () => {
    const person = made(readingOf(), { position: 'Head of Tooling', headline: '', industry: 'Software' });
    expect(person).toMatchObject({ position: 'Head of Tooling', industry: 'Software' });
    expect(person.headline).toBeUndefined();
    expect(person.typed).toEqual(['headline', 'position', 'industry']);
  });

  it('can be typed without any page (K6)', () => {
    expect(made(undefined, { name: '  Ida   Brandt ' })).toMatchObject({ name: 'Ida Brandt', formerSlugs: [] });
  });

  it.each([{}, { name: '' }, { name: ' \u200B\u202E ' }])('is refused without a name: %j', (corrections) => {
    expect(newPerson(undefined, corrections, making)).toEqual({ refused: 'no-name' });
  });

  it('keeps markup as text and bounds a text of 100,000 characters', () => {
    const person = made(
      readingOf({ company: found('<img src=x onerror=alert(1)>'), headline: found('x'.repeat(100_000)) }),
    );
    expect(person.company).toBe('<img src=x onerror=alert(1)>');
    expect(person.headline).toHaveLength(400);
  });
});

describe('the same person again', () => {
  it('gets what the page says now', () => {
    const after = updated(made(readingOf()), readingOf({ position: found('Vice President of Tooling') }));
    expect(after).toMatchObject({ position: 'Vice President of Tooling', readAt: later, addedAt: making.now });
  });

  it('never loses what the user typed', () => {
    const person = made(readingOf(), { position: 'Head of Tooling', headline: '' });
    const after = updated(person, readingOf({ position: found('Vice President of Tooling') }));
    expect(after.position).toBe('Head of Tooling');
    expect(after.headline).toBeUndefined();
  });

  it('keeps what the page was silent about this time', () => {
    const after = updated(
      made(readingOf()),
      readingOf({ position: { missing: 'not-loaded' }, roles: { missing: 'not-loaded' } }),
    );
    expect(after.position).toBe('Director of Tooling');
    expect(after.roles).toHaveLength(1);
  });

  it('keeps notes, level and the wish not to be contacted', () => {
    const person: Person = {
      ...made(readingOf()),
      notes: 'met at the fair',
      doNotContact: true,
      outreachByUser: 'director-plus',
    };
    expect(updated(person, readingOf())).toMatchObject({
      notes: 'met at the fair',
      doNotContact: true,
      outreachByUser: 'director-plus',
    });
  });

  it('under a new address keeps the former one', () => {
    const after = updated(made(readingOf()), readingOf({}, { slug: 'mira-s' }));
    expect(after).toMatchObject({ slug: 'mira-s', formerSlugs: ['mira-solberg'] });
    expect(updated(after, readingOf({}, { slug: 'mira-solberg' }))).toMatchObject({
      slug: 'mira-solberg',
      formerSlugs: ['mira-s'],
    });
  });

  it('comes back when it was deleted', () => {
    const person: Person = { ...made(readingOf()), notes: 'kept', deletedAt: later };
    const after = updated(person, readingOf());
    expect('deletedAt' in after).toBe(false);
    expect(after.notes).toBe('kept');
  });
});

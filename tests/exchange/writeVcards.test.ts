import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Person, tagsFromText, tidyText } from '../../src/domain/person';
import { writeVcards } from '../../src/exchange';
import { readVcards } from '../../src/exchange/vcard';

const mira: Person = {
  id: 'p1',
  name: 'Mira Solberg',
  position: 'Head of Data; Platform, Nordics',
  company: 'Nordlab\\Oslo',
  location: 'Oslo, Norway',
  slug: 'mira-solberg',
  email: 'mira@nordlab.example',
  tags: ['oslo', 'data'],
  notes: 'Met in Bergen:\nlikes maps.',
  formerSlugs: [],
  roles: [],
  schools: [],
  typed: [],
  doNotContact: false,
  addedAt: '2026-03-06T15:00:00Z',
  changedAt: '2026-03-06T15:00:00Z',
};

describe('people as cards of an address book', () => {
  it('are read back as they were', () => {
    const { name, position, company, location, slug, email, tags, notes } = mira;
    const read = readVcards(writeVcards([mira, { ...mira, name: '山田太郎' }], true));
    expect(read.people[0]).toEqual({ row: 1, name, position, company, location, slug, email, tags, notes });
    expect(read.people[1]?.name).toBe('山田太郎');
    expect(read.unread).toEqual([]);
  });

  it('leave the notes at home unless they are wanted', () => {
    expect(writeVcards([mira], false)).not.toContain('Bergen');
  });

  it('name family and given name where the name says which is which', () => {
    expect(writeVcards([mira], false)).toContain('\r\nN:Solberg;Mira;;;\r\n');
    expect(writeVcards([{ ...mira, name: 'Mira' }], false)).toContain('\r\nN:;Mira;;;\r\n');
  });

  it('have no line longer than 75 octets, and whatever is typed stays in its place', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (name, company, notes) => {
        const person = { ...mira, name: name || 'x', company, notes };
        const file = writeVcards([person, mira], true);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(readVcards(file).people).toHaveLength(2);
        expect(readVcards(file).people[1]?.name).toBe('Mira Solberg');
      }),
      { numRuns: 40 },
    );
  });

  it('keep a company whose name ends with what parts the fields', () => {
    for (const company of [';', 'Lanternworks;', 'a;b\\;', '\\']) {
      expect(readVcards(writeVcards([{ ...mira, company }], true)).people[0]?.company).toBe(company);
    }
  });

  it('keep what can be stored of a person', () => {
    const detail = fc.string({ unit: 'grapheme' }).map((text) => tidyText(text, 400));
    fc.assert(
      fc.property(detail, detail, detail, fc.string({ unit: 'grapheme' }), (name, company, location, tag) => {
        fc.pre(name !== undefined);
        const tags = tagsFromText(tag);
        const { tags: _tags, company: _company, location: _location, ...rest } = mira;
        const person: Person = {
          ...rest,
          name,
          ...(company !== undefined && { company }),
          ...(location !== undefined && { location }),
          ...(tags.length > 0 && { tags }),
        };
        const back = readVcards(writeVcards([person], true)).people[0];
        expect([back?.name, back?.company, back?.location]).toEqual([name, company, location]);
        expect(back?.tags ?? []).toEqual(tags);
      }),
    );
  });
});

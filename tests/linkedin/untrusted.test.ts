import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/linkedin';
import { cleanText } from '../../src/linkedin/cleanText';
import { loadPage } from '../fixtures/loadPage';
import { HOSTILE_TEXTS } from '../fixtures/mutations';
import { addressOfPerson, MIRA, profilePage } from '../fixtures/pages';
import { profileOf, told } from '../fixtures/told';

describe('everything read from a page is untrusted (decision 8)', () => {
  it('texts are one bounded line without control or direction characters', () => {
    expect(cleanText('  a\n\t b\u202e \u0000c\u200b ', 50)).toBe('a b c');
    expect(cleanText('x'.repeat(1000), 200)).toHaveLength(200);
    expect(cleanText('👩🏽‍🔧'.repeat(100), 201)).not.toMatch(/\p{Surrogate}/u);
    expect(cleanText('می‌خواهم', 50)).toBe('می‌خواهم');
    expect(cleanText(' \u200e ', 50)).toBeUndefined();
    expect(cleanText(undefined, 50)).toBeUndefined();
  });

  it.each(['sdui', 'ember', 'guest'] as const)('hostile texts in every place stay bounded: %s', (layout) => {
    for (const text of HOSTILE_TEXTS) {
      const roles = [{ title: text, company: text, from: [2020, 1] as const }];
      const latest = { company: text, school: text };
      const person = { headline: text, location: text, about: text, latest, roles, schools: [{ name: text }] };
      const reading = readProfile(loadPage(profilePage({ layout, person }), addressOfPerson()), addressOfPerson());
      const all = JSON.stringify(profileOf(reading));
      for (const [, long] of all.matchAll(/"((?:[^"\\]|\\.)*)"/g)) expect(long?.length).toBeLessThanOrEqual(5000);
      expect(all).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u0000/);
    }
  });

  it('no address takes long to read', () => {
    for (const tail of ['%11'.repeat(20_000), '/overlay/'.repeat(20_000), '['.repeat(60_000)]) {
      const page = profilePage().replace('recipient=', `recipient=${tail}`);
      const document = loadPage(page, addressOfPerson());
      const start = performance.now();
      readProfile(document, addressOfPerson());
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  it('so do endless lists', () => {
    const roles = Array.from({ length: 120 }, () => ({
      title: 'Tooler',
      company: 'Example Labs',
      from: [2020, 1] as const,
    }));
    const { fields } = profileOf(readProfile(loadPage(profilePage({ person: { roles } })), addressOfPerson()));
    expect(told(fields.roles)).toHaveLength(100);
  });

  it('a page that replaces the document’s own methods is no profile, and no exception', () => {
    const document = loadPage(profilePage(), addressOfPerson());
    // What <img name="querySelectorAll"> does in a browser; jsdom does not.
    Object.defineProperty(document, 'querySelectorAll', { value: document.body });
    expect(readProfile(document, addressOfPerson()).kind).toBe('not-a-profile');
  });

  it('a page nested a thousand deep is read like any other', () => {
    const deep = profilePage().replace('</main>', `${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}</main>`);
    expect(profileOf(readProfile(loadPage(deep, addressOfPerson()), addressOfPerson())).slug).toBe(MIRA.slug);
  });

  it('the page is left untouched, and a second reading is the same (K1)', () => {
    for (const layout of ['sdui', 'ember', 'guest'] as const) {
      const document = loadPage(profilePage({ layout, nestedLinks: true }), addressOfPerson());
      const before = document.documentElement.outerHTML;
      const first = readProfile(document, addressOfPerson());
      expect(readProfile(document, addressOfPerson())).toEqual(first);
      expect(document.documentElement.outerHTML).toBe(before);
      expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    }
  });
});

import { describe, expect, it, vi } from 'vitest';
import { type DetailName, detailNames, type Person, type ProfileFields } from '../../../src/domain/person';
import { readingEntries } from '../../../src/surfaces/sidebar/readingEntries';
import { personOf } from '../../domain/person/people';
import { found, readingOf } from '../../domain/person/readings';

vi.mock('webextension-polyfill', () => import('../../platform/englishBrowser'));

function entryOf(name: DetailName, fields: Partial<ProfileFields>, known?: Person) {
  return readingEntries(readingOf(fields), known)[name];
}

describe('the form after a reading', () => {
  it('has every detail, and nothing to say about one that was found surely', () => {
    const entries = readingEntries(readingOf(), undefined);
    expect(Object.keys(entries)).toEqual([...detailNames]);
    expect(entries.company).toEqual({ value: 'Example Labs', hint: undefined });
  });

  it.each([
    ['not-loaded', 'Not loaded yet', true],
    ['not-understood', 'could not be read surely', true],
    ['not-shown', 'The page shows none.', false],
  ] as const)('says why a field is missing: %s (decision 9)', (missing, says, unsure) => {
    const { value, hint } = entryOf('position', { position: { missing } });
    expect(value).toBeUndefined();
    expect(hint?.text).toContain(says);
    expect(hint?.unsure).toBe(unsure);
  });

  it('says that no profile shows an industry', () => {
    expect(entryOf('industry', {})).toEqual({
      value: undefined,
      hint: { text: 'Profiles do not show an industry. Type it if you know it.' },
    });
  });

  it('asks to check what is not sure: a company of the top card, an unsure value', () => {
    const shown = entryOf('company', { company: { value: 'Old Works', source: 'latest-shown', confidence: 'unsure' } });
    expect(shown).toMatchObject({ value: 'Old Works', hint: { unsure: true } });
    expect(shown.hint?.text).toContain('may be a former one');
    const unsure = entryOf('position', { position: { value: 'Lead', source: 'experience', confidence: 'unsure' } });
    expect(unsure).toEqual({ value: 'Lead', hint: { text: 'Not sure: please check.', unsure: true } });
  });
});

describe('the form of somebody in the list, read again', () => {
  it('shows the new value, and the old one below it', () => {
    expect(
      entryOf('location', { location: found('Bergen, Norway') }, personOf('a', { location: 'Oslo, Norway' })),
    ).toEqual({ value: 'Bergen, Norway', hint: { text: 'Before: Oslo, Norway' } });
  });

  it('says nothing where nothing changed', () => {
    expect(entryOf('location', {}, personOf('a', { location: 'Oslo, Norway' })).hint).toBeUndefined();
  });

  it('keeps what the page did not show this time, and says so', () => {
    const { value, hint } = entryOf(
      'location',
      { location: { missing: 'not-loaded' } },
      personOf('a', { location: 'Oslo' }),
    );
    expect([value, hint?.text]).toEqual(['Oslo', 'Kept from before: the page did not show it this time.']);
  });

  it('keeps the user’s own words, and offers what the page says', () => {
    expect(entryOf('company', {}, personOf('a', { company: 'Example Laboratories', typed: ['company'] }))).toEqual({
      value: 'Example Laboratories',
      hint: { text: 'Your own words are kept. The page says: Example Labs', take: 'Example Labs' },
    });
  });

  it('offers nothing where the page says the same, or nothing', () => {
    const own = { text: 'Your own words. Reading never changes them.' };
    const known = personOf('a', { company: 'Example Labs', typed: ['company'] });
    expect(entryOf('company', {}, known)).toEqual({ value: 'Example Labs', hint: own });
    expect(entryOf('company', { company: { missing: 'not-shown' } }, known).hint).toEqual(own);
  });

  it('keeps a field the user emptied empty, and offers what the page says', () => {
    expect(entryOf('company', {}, personOf('a', { typed: ['company'] }))).toEqual({
      value: undefined,
      hint: { text: 'Your own words are kept. The page says: Example Labs', take: 'Example Labs' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/linkedin';
import { LANGUAGE_CODES } from '../fixtures/languages';
import { loadPage } from '../fixtures/loadPage';
import { addressOfPerson, MIRA, profilePage } from '../fixtures/pages';
import { profileOf, rolesOf, told } from '../fixtures/told';

const LAYOUTS = ['sdui', 'ember', 'guest'] as const;

describe('No localised text is keyed on: the same person in every interface language', () => {
  it('covers at least twelve languages, Arabic, Japanese, Chinese and Hindi among them', () => {
    expect(LANGUAGE_CODES.length).toBeGreaterThanOrEqual(12);
    expect(LANGUAGE_CODES).toEqual(expect.arrayContaining(['ar', 'ja', 'zh', 'hi', 'fa', 'th']));
  });

  describe.each(LAYOUTS)('%s', (layout) => {
    it.each(LANGUAGE_CODES)('%s', (language) => {
      const page = profilePage({ layout, language, noise: ['aside-cards', 'hidden-degree'], nestedLinks: true });
      const { fields, slug, memberId } = profileOf(readProfile(loadPage(page), addressOfPerson()));
      expect(slug).toBe('mira-solberg');
      expect(told(fields.name)).toBe('Mira Solberg');
      expect(told(fields.headline)).toBe(MIRA.headline);
      expect(told(fields.location)).toBe('Oslo, Norway');
      expect(told(fields.position)).toBe('Director of Tooling');
      expect(told(fields.company)).toBe('Example Labs');
      expect(told(fields.about)).toBe(MIRA.about);
      expect(told(fields.roles)).toMatchObject(rolesOf(MIRA));
      expect(told(fields.schools)).toMatchObject([
        { name: 'Northern Example University', degree: MIRA.schools[0]?.degree },
      ]);
      if (layout !== 'guest') {
        expect(memberId).toBe(MIRA.memberId);
        expect(told(fields.degree)).toBe(2);
      }
    });
  });
});

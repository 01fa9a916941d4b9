import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/linkedin';
import { loadPage } from '../fixtures/loadPage';
import { addressOfPerson, MIRA, type PageWishes, profilePage } from '../fixtures/pages';
import { profileOf, reasonOf, rolesOf, told } from '../fixtures/told';

function read(html: string) {
  return readProfile(loadPage(html, addressOfPerson()), 'https://no.linkedin.com/in/mira-solberg');
}

function reading(wishes: PageWishes) {
  return profileOf(read(profilePage({ ...wishes, layout: 'guest' })));
}

describe('the public page', () => {
  it('gives what it shows, and has neither degree nor member id', () => {
    const { fields, memberId, layout, witnesses } = reading({});
    expect(layout).toBe('guest');
    expect(memberId).toBeUndefined();
    expect(fields.degree).toEqual({ missing: 'not-shown' });
    expect(told(fields.roles)).toMatchObject(rolesOf(MIRA));
    expect(told(fields.position)).toBe('Director of Tooling');
    expect(witnesses).toEqual(['canonical', 'linked-data', 'title']);
  });

  it('masked values are refused: no field holds asterisks', () => {
    const { fields, gaps } = reading({ masked: true });
    expect(JSON.stringify(fields)).not.toContain('**');
    expect(told(fields.name)).toBe('Mira Solberg');
    expect(told(fields.headline)).toBe(MIRA.headline);
    expect(fields.position).toEqual({ missing: 'not-shown' });
    expect(gaps).toEqual(['masked']);
  });

  it('linked data stands in for an Experience section that is not there', () => {
    const html = profilePage({ layout: 'guest' }).replace(
      /<section class="core-section-container" data-section="experience">.*?<\/section>/s,
      '',
    );
    expect(profileOf(read(html)).fields.position).toEqual({
      value: 'Director of Tooling',
      source: 'linked-data',
      confidence: 'likely',
    });
  });

  it('broken or foreign linked data is no witness', () => {
    const page = profilePage({ layout: 'guest' });
    expect(profileOf(read(page.replace(/("@graph":)/, '$1{'))).witnesses).toEqual(['canonical', 'title']);
    expect(
      reasonOf(
        read(
          page.replaceAll('"https://no.linkedin.com/in/mira-solberg"', '"https://no.linkedin.com/in/somebody-else"'),
        ),
      ),
    ).toBe('stale');
  });

  it('without canonical link and linked data nothing says whose page it is', () => {
    const page = profilePage({ layout: 'guest' })
      .replace(/<link rel="canonical"[^>]*>/, '')
      .replace(/<script.*?<\/script>/s, '');
    expect(reasonOf(read(page))).toBe('loading');
  });
});

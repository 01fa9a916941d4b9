import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/linkedin';
import { loadPage } from '../fixtures/loadPage';
import { addressOfPerson, MIRA, profilePage, TOMAS } from '../fixtures/pages';
import type { PageWishes } from '../fixtures/pageWishes';
import { profileOf, rolesOf, told } from '../fixtures/told';

function reading(wishes: PageWishes, url = addressOfPerson({ ...MIRA, ...wishes.person })) {
  return profileOf(readProfile(loadPage(profilePage(wishes), url), url));
}

describe('every spelling of the server-driven layout', () => {
  it.each(['march', 'april', 'july', 'spelled'] as const)('%s: all fields, nothing missing', (variant) => {
    const { fields, memberId, latestShown, witnesses } = reading({
      variant,
      noise: ['aside-cards', 'two-titles'],
      nestedLinks: true,
    });
    expect(memberId).toBe(MIRA.memberId);
    expect(Object.values(fields).filter((field) => 'missing' in field)).toEqual([]);
    expect(told(fields.roles)).toMatchObject(rolesOf(MIRA));
    expect(latestShown).toEqual(MIRA.latest);
    expect(witnesses).toEqual(['own-link', 'contact-link', 'invite-link', 'title', 'toolbar']);
  });
});

describe('marks that are missing', () => {
  it('without any key, the view names of March and the logos do', () => {
    const html = profilePage({ variant: 'march' }).replace(/ componentkey="[^"]*"/g, '');
    const { fields, memberId } = profileOf(readProfile(loadPage(html), addressOfPerson()));
    expect(memberId).toBe(MIRA.memberId);
    expect(told(fields.roles)).toMatchObject(rolesOf(MIRA));
    expect(told(fields.schools)).toHaveLength(1);
  });

  it.each(['july', 'april'] as const)(
    '%s: Experience awaited in its holder is not loaded, and filled without it not shown',
    (variant) => {
      expect(reading({ variant, below: 'lazy' }).fields.roles).toEqual({ missing: 'not-loaded' });
      expect(reading({ variant, person: { roles: [] } }).fields.roles).toEqual({ missing: 'not-shown' });
    },
  );

  it('without title and sticky header the name is likely, not sure', () => {
    expect(reading({ titled: false }).fields.name).toMatchObject({ value: 'Mira Solberg', confidence: 'likely' });
  });

  it('without the logos of the chips the line under the headline tells employer and school', () => {
    const html = profilePage().replace(/<svg id="(company|school)-accent-4".*?<\/svg>/g, '');
    expect(profileOf(readProfile(loadPage(html), addressOfPerson())).latestShown).toEqual(MIRA.latest);
  });
});

describe('Experience not loaded', () => {
  const { fields, gaps, latestShown } = reading({ below: 'lazy' });

  it('means not loaded, never none', () => {
    expect(fields.position).toEqual({ missing: 'not-loaded' });
    expect(fields.roles).toEqual({ missing: 'not-loaded' });
    expect(fields.schools).toEqual({ missing: 'not-loaded' });
    expect(gaps).toEqual(['experience-not-loaded', 'education-not-loaded']);
  });

  it('the company is the one the top card shows, and unsure', () => {
    expect(fields.company).toEqual({ value: 'Example Labs', source: 'latest-shown', confidence: 'unsure' });
    expect(latestShown?.company).toBe('Example Labs');
  });
});

describe('Experience loaded', () => {
  it('without a current role: position and company missing, the chip only in latestShown', () => {
    const roles = MIRA.roles.map((role) => ({ ...role, to: role.to ?? ([2024, 12] as const) }));
    const { fields, latestShown } = reading({ person: { roles } });
    expect(fields.position).toEqual({ missing: 'not-shown' });
    expect(fields.company).toEqual({ missing: 'not-shown' });
    expect(latestShown).toEqual({ company: 'Example Labs', school: 'Northern Example University' });
  });

  it('and empty: the person shows no experience', () => {
    const { fields } = reading({ person: { roles: [], latest: { school: 'Northern Example University' } } });
    expect(fields.roles).toEqual({ missing: 'not-shown' });
    expect(fields.company).toEqual({ missing: 'not-shown' });
  });

  it('with two current roles: both kept, the first one offered', () => {
    const roles = [
      MIRA.roles[0],
      { title: 'Board Member', company: 'Sample Harbour', from: [2022, 1] as const },
    ].filter((role) => role !== undefined);
    const { fields } = reading({ person: { roles } });
    expect(told(fields.roles)).toMatchObject([{ current: true }, { title: 'Board Member', current: true }]);
    expect(told(fields.position)).toBe('Director of Tooling');
  });

  it('keeps descriptions, media and skills out of the roles', () => {
    const roles = MIRA.roles.map((role) => ({ ...role, description: 'From 2001 - 2002 · I did other things' }));
    expect(told(reading({ person: { roles } }).fields.roles)).toMatchObject(rolesOf(MIRA));
  });

  it('has dates as the page words them', () => {
    expect(told(reading({ language: 'pl' }).fields.roles)).toMatchObject([
      { from: 'mar 2023' },
      { from: 'kwi 2021', to: 'lut 2023' },
      {},
      {},
    ]);
  });
});

describe('the identity block', () => {
  it('tells pronouns from a headline, with and without the sticky header', () => {
    for (const pronouns of ['She/Her', 'ona/jej', 'elle']) {
      for (const titled of [true, false]) {
        expect(told(reading({ person: { pronouns }, titled }).fields.headline)).toBe(MIRA.headline);
      }
    }
  });

  it.each([1, 2, 3] as const)('the visible degree is %d, though another is pre-rendered beside it', (degree) => {
    expect(told(reading({ person: { degree }, noise: ['hidden-degree'] }).fields.degree)).toBe(degree);
  });

  it('a headline may hold dots, commas, pipes, years and emoji', () => {
    for (const headline of [
      'Tools · Teams · Oslo',
      'Founder, Example Labs',
      'Class of 2024 | 🛠️ maker',
      '1st mate on a small boat',
      '2.0 thinker / 3.0 doer',
    ]) {
      for (const titled of [true, false])
        expect(told(reading({ person: { headline }, titled }).fields.headline)).toBe(headline);
    }
  });

  it('an absent headline is not the company line', () => {
    expect(reading({ person: { headline: '' } }).fields.headline).toEqual({ missing: 'not-shown' });
    expect(reading({ person: { headline: '' }, titled: false }).fields.headline).toEqual({ missing: 'not-shown' });
  });

  it('an absent location is not the company line', () => {
    expect(reading({ person: { location: '' } }).fields.location).toEqual({ missing: 'not-shown' });
  });

  it('a location needs no comma', () => {
    expect(told(reading({ person: { location: 'France' } }).fields.location)).toBe('France');
  });
});

describe('whose page it is', () => {
  it('own profile: entries link to their edit forms, and it has no degree', () => {
    const { fields } = reading({ own: true });
    expect(told(fields.roles)).toMatchObject(rolesOf(MIRA));
    expect(fields.degree).toEqual({ missing: 'not-shown' });
  });

  it.each([
    `https://www.linkedin.com/in/${MIRA.memberId}/`,
    'https://www.linkedin.com/in/mira-solberg/overlay/contact-info/',
    'https://no.linkedin.com/in/Mira-Solberg?trk=x',
    'https://www.linkedin.com/in/mira-solberg/en',
    'https://www.linkedin.com/in/mira-solberg/details/experience/',
  ])('%s is Mira Solberg while her top card stands', (url) => {
    expect(reading({ noise: ['contact-dialog'] }, url).slug).toBe('mira-solberg');
  });

  it('/in/me/ is the viewer, told by the edit links', () => {
    expect(reading({ own: true }, 'https://www.linkedin.com/in/me/').slug).toBe('mira-solberg');
  });

  it('a slug may be in any script', () => {
    expect(reading({ person: { slug: 'łucja-山田' } }).slug).toBe('łucja-山田');
  });

  it('no noise changes the person', () => {
    const noise = [
      'aside-cards',
      'hidden-degree',
      'contact-dialog',
      'viewer-data',
      'other-json',
      'message-bubble',
      'foreign-extension',
      'two-titles',
    ] as const;
    const plain = reading({});
    expect(reading({ noise })).toEqual(plain);
    expect(JSON.stringify(plain)).not.toContain(TOMAS.name);
  });

  it('keeps neither e-mail, telephone nor any address of a photo (K3, K7)', () => {
    for (const layout of ['sdui', 'ember', 'guest'] as const) {
      const text = JSON.stringify(reading({ layout, noise: ['contact-dialog'] }));
      expect(text).not.toMatch(/@|mailto|\+47|https?:|\/media\//);
    }
  });
});

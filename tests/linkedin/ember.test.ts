import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/linkedin';
import { loadPage } from '../fixtures/loadPage';
import { addressOfPerson, MIRA, type PageWishes, profilePage } from '../fixtures/pages';
import { profileOf, rolesOf, told } from '../fixtures/told';

function reading(wishes: PageWishes, html = profilePage({ ...wishes, layout: 'ember' }), url = addressOfPerson()) {
  return profileOf(readProfile(loadPage(html, url), url));
}

describe('the Ember layout', () => {
  it('gives all fields, each text once though it stands twice', () => {
    const { fields, memberId, latestShown, layout, gaps } = reading({});
    expect(layout).toBe('ember');
    expect(memberId).toBe(MIRA.memberId);
    expect(told(fields.roles)).toMatchObject(rolesOf(MIRA));
    expect(told(fields.about)).toBe(MIRA.about);
    expect(latestShown).toEqual(MIRA.latest);
    expect(gaps).toEqual([]);
  });

  it('is not misled by the viewer’s own data, an open contact dialog or JSON of another person', () => {
    expect(
      reading({ noise: ['contact-dialog', 'viewer-data', 'other-json', 'aside-cards', 'message-bubble'] }),
    ).toEqual(reading({}));
  });

  it('has the member id from the person’s own links where the top card has none', () => {
    const html = profilePage({ layout: 'ember' }).replace(/<a href="\/search\/results[^>]*>[^<]*<\/a>/, '');
    expect(reading({}, html).memberId).toBe(MIRA.memberId);
  });

  it('not loaded Experience: the company is the chip, unsure', () => {
    const { fields } = reading({ below: 'lazy' });
    expect(fields.position).toEqual({ missing: 'not-loaded' });
    expect(fields.company).toEqual({ value: 'Example Labs', source: 'latest-shown', confidence: 'unsure' });
  });

  it('no Experience though the cards after it are there: the person shows none', () => {
    expect(reading({ person: { roles: [] } }).fields.roles).toEqual({ missing: 'not-shown' });
  });

  it('a single chip that is a school is no employer', () => {
    const { latestShown } = reading({ person: { latest: { school: 'Northern Example University' } } });
    expect(latestShown).toEqual({ school: 'Northern Example University' });
  });

  it('a single chip that nothing explains is left out, and said so', () => {
    const { latestShown, gaps, fields } = reading({ below: 'lazy', person: { latest: { school: 'Whatever House' } } });
    expect(latestShown).toBeUndefined();
    expect(gaps).toContain('latest-not-understood');
    expect(fields.company).toEqual({ missing: 'not-loaded' });
  });

  it('pronouns are no location, and descriptions no roles', () => {
    const roles = MIRA.roles.map((role) => ({ ...role, description: 'In 2001 - 2003 · something else' }));
    const { fields } = reading({ person: { pronouns: 'She/Her', roles } });
    expect(told(fields.location)).toBe('Oslo, Norway');
    expect(told(fields.roles)).toMatchObject(rolesOf(MIRA));
  });
});

import { describe, expect, it } from 'vitest';
import { structureReport } from '../../src/linkedin';
import { LANGUAGE_CODES } from '../fixtures/languages';
import { loadPage } from '../fixtures/loadPage';
import { addressOfPerson, MIRA, type PageWishes, profilePage, TOMAS, VIEWER } from '../fixtures/pages';

const NOISE = [
  'aside-cards',
  'contact-dialog',
  'viewer-data',
  'message-bubble',
  'foreign-extension',
  'other-json',
] as const;

/** Words no page of LinkedIn has by itself, so that each found in the report came from the person. */
const PERSON: NonNullable<PageWishes['person']> = {
  slug: 'zvorka-plimmet-łą42',
  name: 'Zvorka Plimmet',
  headline: 'Quandlery Wharfinger at Brumblewick | Oolspeaker',
  location: 'Kvistmere, Dunland',
  about: 'Grindle the flumpet before the snaxel comes.',
  latest: { company: 'Brumblewick', school: 'Ostravale Skolium' },
  roles: [{ title: 'Wharfinger', company: 'Brumblewick', from: [2023, 3], description: 'Snaxel mending' }],
  schools: [{ name: 'Ostravale Skolium', degree: 'Magister Plumbaria', from: 2013, to: 2018 }],
};

const OWN_WORDS =
  /zvorka|plimmet|quandlery|wharfinger|brumblewick|oolspeaker|kvistmere|dunland|grindle|flumpet|snaxel|ostravale|skolium|magister|plumbaria|tomas|fjeldstad|vera|lindqvist|sidecar/i;

describe('the structure report holds no word of the page (issue, point 8)', () => {
  const layouts = ['sdui', 'ember', 'guest'] as const;
  it.each(
    layouts.flatMap((layout) =>
      (['march', 'april', 'july', 'spelled'] as const).map((variant) => [layout, variant] as const),
    ),
  )('%s %s', (layout, variant) => {
    const url = addressOfPerson({ slug: 'zvorka-plimmet-łą42' });
    const report = structureReport(
      loadPage(profilePage({ layout, variant, person: PERSON, noise: NOISE, nestedLinks: true }), url),
      url,
    );
    expect(report.split('\n').length).toBeGreaterThan(30);
    expect(report).not.toMatch(OWN_WORDS);
    for (const person of [MIRA, TOMAS, VIEWER]) {
      expect(report).not.toContain(person.memberId.slice(4));
      expect(report).not.toContain(person.slug);
    }
    expect(report).not.toMatch(/łą|%C5%82|\b42\b/i);
  });

  it.each(LANGUAGE_CODES.filter((code) => code !== 'en'))('nor of the interface: %s', (language) => {
    const html = profilePage({ language, person: PERSON, noise: NOISE });
    const document = loadPage(html, addressOfPerson());
    const report = structureReport(document, addressOfPerson());
    const words = new Set((document.body.textContent ?? '').match(/\p{L}{4,}/gu));
    const told = new Set(report.split(/[^\p{L}]+/u));
    // Parley's own labels and LinkedIn's host: constants, whatever the page says.
    const leaked = [...words].filter((word) => told.has(word) && !/^(headline|linkedin)$/.test(word));
    expect(leaked).toEqual([]);
  });
});

describe('the structure report still tells what is wrong', () => {
  const report = structureReport(loadPage(profilePage({ below: 'lazy' }), addressOfPerson()), addressOfPerson());

  it('names the keys of the cards, known or new', () => {
    expect(report).toContain('com.linkedin.sdui.profile.card.ref<id39>Topcard');
    const renamed = profilePage().replaceAll('Topcard', 'IdentityHeaderCard');
    expect(structureReport(loadPage(renamed, addressOfPerson()), addressOfPerson())).toContain(
      'ref<id39>IdentityHeaderCard',
    );
  });

  it('says what was found and what was missing, without values', () => {
    expect(report).toContain('position: not-loaded');
    expect(report).toContain('name: length 12, top-card, sure');
  });

  it('leaves the page untouched, and stands any page', () => {
    const document = loadPage(profilePage(), addressOfPerson());
    const before = document.documentElement.outerHTML;
    structureReport(document, addressOfPerson());
    expect(document.documentElement.outerHTML).toBe(before);
    expect(
      structureReport(loadPage('<html><body><img name="querySelectorAll"><p>x</p></body></html>'), 'nonsense'),
    ).toBeTypeOf('string');
  });
});

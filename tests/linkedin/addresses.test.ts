import { describe, expect, it } from 'vitest';
import {
  isLinkedInAddress,
  isSubPage,
  memberIdOfAddress,
  nameFromTitle,
  profileAddress,
  profileSlugOf,
} from '../../src/linkedin';

describe('the slug of a profile address is the join key everywhere', () => {
  it.each([
    ['https://www.linkedin.com/in/mira-solberg/', 'mira-solberg'],
    ['https://linkedin.com/in/mira-solberg', 'mira-solberg'],
    ['https://no.linkedin.com/in/Mira-Solberg/?trk=x#top', 'mira-solberg'],
    ['https://www.linkedin.com/in/mira-solberg/details/experience/', 'mira-solberg'],
    ['https://www.linkedin.com/in/cieszymir-%C5%82%C4%85kot/', 'cieszymir-łąkot'],
    ['https://www.linkedin.com/in/cieszymir-łąkot/', 'cieszymir-łąkot'],
    ['https://www.linkedin.com/in/%E5%B1%B1%E7%94%B0/', '山田'],
    ['https://www.linkedin.com/in/mira%zz%C5%82/', 'mira%zzł'],
    ['https://www.linkedin.com/in/mira%C5/', 'mira%c5'],
    ['www.linkedin.com/in/mira-solberg', 'mira-solberg'],
    ['  https://www.linkedin.com/in/mira-solberg/de ', 'mira-solberg'],
  ])('%s → %s', (url, slug) => {
    expect(profileSlugOf(url)).toBe(slug);
  });

  it.each([
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/unavailable/',
    'https://www.linkedin.com/in/ACoAAB1miraSolbergXxYyZz00_11-22a3b4c5d/',
    'https://www.linkedin.com/company/example-labs/',
    'https://www.linkedin.com.example.org/in/mira-solberg/',
    'https://www.linkedin.com@example.org/in/mira-solberg/',
    'https://notlinkedin.com/in/mira-solberg/',
    'javascript:alert(1)//linkedin.com/in/mira',
    'about:blank',
    '',
  ])('%s has none', (url) => {
    expect(profileSlugOf(url)).toBeUndefined();
  });

  it('round-trips through the address kept for a person', () => {
    for (const slug of ['mira-solberg', 'cieszymir-łąkot', '山田', 'mira%zz']) {
      expect(profileSlugOf(profileAddress(slug))).toBe(slug);
    }
  });
});

describe('an opaque member address', () => {
  it('gives the member id with its case', () => {
    const id = 'ACoAAB1miraSolbergXxYyZz00_11-22a3b4c5d';
    expect(memberIdOfAddress(`https://www.linkedin.com/in/${id}/`)).toBe(id);
    expect(memberIdOfAddress('https://www.linkedin.com/in/mira-solberg/')).toBeUndefined();
  });
});

describe('pages beneath a profile', () => {
  it.each([
    ['https://www.linkedin.com/in/mira-solberg/details/experience/', true],
    ['https://www.linkedin.com/in/mira-solberg/recent-activity/all/', true],
    ['https://www.linkedin.com/in/mira-solberg/overlay/contact-info/', true],
    ['https://www.linkedin.com/in/mira-solberg/', false],
    ['https://www.linkedin.com/in/mira-solberg/de/', false],
    ['https://www.linkedin.com/company/example-labs/people/', false],
  ])('%s → %s', (url, expected) => {
    expect(isSubPage(url)).toBe(expected);
  });
});

it('knows LinkedIn by its host alone', () => {
  expect(isLinkedInAddress('https://www.linkedin.com/feed/')).toBe(true);
  expect(isLinkedInAddress('https://dk.linkedin.com/')).toBe(true);
  expect(isLinkedInAddress('https://example.org/linkedin.com')).toBe(false);
});

describe('a tab title names the person', () => {
  it.each([
    ['(2) Mira Solberg | LinkedIn', 'Mira Solberg'],
    ['Mira Solberg | LinkedIn', 'Mira Solberg'],
    ['(٣) Mira Solberg | LinkedIn', 'Mira Solberg'],
    ['(99+) Jean-Luc O’Neill, PhD | LinkedIn', 'Jean-Luc O’Neill, PhD'],
    ['\u200e(1) 山田 花子 | LinkedIn', '山田 花子'],
    ['LinkedIn', undefined],
    ['Experience | Mira Solberg | LinkedIn', undefined],
    ['Mira Solberg - Director of Tooling - Example Labs | LinkedIn', undefined],
    ['', undefined],
  ])('%s → %s', (title, name) => {
    expect(nameFromTitle(title)).toBe(name);
  });
});

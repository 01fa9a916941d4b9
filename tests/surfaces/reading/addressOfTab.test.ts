import { describe, expect, it } from 'vitest';
import { addressOfTab, isElsewhere, isOtherProfile } from '../../../src/surfaces/reading/addressOfTab';
import { personOf } from '../../domain/person/people';

const ACOA = 'ACoAAB1miraSolbergXxYyZz00';

function addressOf(url: string, title?: string) {
  return addressOfTab({ id: 1, windowId: 1, loading: false, url, ...(title !== undefined && { title }) });
}

describe('who is open, by address and title (decision 3)', () => {
  it.each([
    ['mira-solberg', 'Mira Solberg | LinkedIn', 'Mira Solberg'],
    ['mira-solberg', '(3) Mira Solberg | LinkedIn', 'Mira Solberg'],
    ['zoe-muller', 'Zoë Müller | LinkedIn', 'Zoë Müller'],
    ['msolberg', 'Mira Solberg | LinkedIn', 'Mira Solberg'],
    ['tanaka-7', '田中 太郎 | LinkedIn', '田中 太郎'],
    ['ivan-petrov', 'Иван Петров | LinkedIn', 'Иван Петров'],
  ])('is named: /in/%s/ “%s”', (slug, title, name) => {
    expect(addressOf(`https://www.linkedin.com/in/${slug}/`, title)).toEqual({ slug, name });
  });

  it.each(['Sign Up | LinkedIn', 'Log In or Sign Up | LinkedIn', 'Profile not found | LinkedIn', 'LinkedIn', ''])(
    'is not named by a wall: “%s”',
    (title) => {
      expect(addressOf('https://www.linkedin.com/in/mira-solberg/', title)).toEqual({ slug: 'mira-solberg' });
    },
  );

  it('is known by a member id in place of a slug, its case kept', () => {
    expect(addressOf(`https://www.linkedin.com/in/${ACOA}/`)).toEqual({ memberId: ACOA });
  });

  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/me/',
    'https://example.com/in/mira-solberg/',
    'chrome://extensions',
    '',
  ])('is nobody at %s, whatever its title says', (url) => {
    expect(addressOf(url, 'Mira Solberg | LinkedIn')).toEqual({});
  });

  it('is nobody where no tab is in front or the browser hides its address', () => {
    expect(addressOfTab(undefined)).toEqual({});
    expect(addressOfTab({ id: 1, windowId: 1, loading: false })).toEqual({});
  });
});

describe('a reading is of somebody else than the address', () => {
  it.each([
    ['another slug', { slug: 'ida-brandt' }, { slug: 'mira-solberg' }, true],
    ['the same slug', { slug: 'mira-solberg' }, { slug: 'mira-solberg' }, false],
    ['the same slug with a member id', { slug: 'mira-solberg', memberId: ACOA }, { slug: 'mira-solberg' }, false],
    ['another member id', { slug: 'ida-brandt', memberId: 'ACoAsomebodyElse' }, { memberId: ACOA }, true],
    ['the same member id', { slug: 'mira-solberg', memberId: ACOA }, { memberId: ACOA }, false],
    ['a page that told no member id', { slug: 'mira-solberg' }, { memberId: ACOA }, false],
    ['an address without a person', { slug: 'mira-solberg' }, {}, false],
  ])('by %s: %j at %j → %s', (_what, reading, address, elsewhere) => {
    expect(isElsewhere(reading, address)).toBe(elsewhere);
  });
});

describe('another profile than that of somebody in the list is in front', () => {
  const mira = personOf('a', { slug: 'mira-solberg', formerSlugs: ['mira-s'] });
  it.each([
    ['at another address', { slug: 'ida-brandt' }, true],
    ['at their address', { slug: 'mira-solberg' }, false],
    ['at an address of theirs from before', { slug: 'mira-s' }, false],
    ['where no profile is in front', {}, false],
    ['at an address that names nobody known', { memberId: ACOA }, true],
  ])('%s: %j → %s', (_what, address, other) => {
    expect(isOtherProfile(mira, address)).toBe(other);
  });

  it('at any profile, for somebody typed in without an address', () => {
    expect(isOtherProfile(personOf('a'), { slug: 'mira-solberg' })).toBe(true);
  });
});

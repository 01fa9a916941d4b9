import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/linkedin';
import { loadPage } from '../fixtures/loadPage';
import {
  addressOfPerson,
  emptyPage,
  MIRA,
  messagingPage,
  myNetworkPage,
  notFoundPage,
  profilePage,
  searchPage,
  skeletonPage,
  stalePage,
  TOMAS,
  wallPage,
} from '../fixtures/pages';
import { reasonOf } from '../fixtures/told';

const MIRAS = addressOfPerson();

function reason(html: string, url = MIRAS): string {
  return reasonOf(readProfile(loadPage(html, url), url));
}

describe('a page that is no profile says why', () => {
  it.each([
    ['wall', wallPage(), MIRAS],
    ['wall', emptyPage(), 'https://www.linkedin.com/authwall?trk=x'],
    ['wall', emptyPage(), 'https://www.linkedin.com/checkpoint/lg/login'],
    ['wall', emptyPage(), 'https://www.linkedin.com/uas/login'],
    ['not-found', notFoundPage(), MIRAS],
    ['not-found', emptyPage(), 'https://www.linkedin.com/404/'],
    ['not-found', emptyPage(), 'https://www.linkedin.com/in/unavailable/'],
    ['search', searchPage(), 'https://www.linkedin.com/search/results/people/?keywords=x'],
    ['messaging', messagingPage(), 'https://www.linkedin.com/messaging/thread/2-abc/'],
    ['other-page', emptyPage(), 'https://www.linkedin.com/feed/'],
    ['other-page', profilePage(), 'https://www.linkedin.com/company/example-labs/'],
    ['not-linkedin', profilePage(), 'https://example.org/in/mira-solberg/'],
    ['loading', emptyPage(), MIRAS],
    ['loading', skeletonPage(), MIRAS],
    ['unknown-layout', '<html><body><main><h1>Mira Solberg</h1><p>Director</p></main></body></html>', MIRAS],
    ['sub-page', emptyPage(), `${MIRAS}recent-activity/all/`],
    ['sub-page', '<html><body><main><p>Posts</p></main></body></html>', `${MIRAS}details/experience/`],
  ])('%s', (expected, html, url) => {
    expect(reason(html, url)).toBe(expected);
  });
});

describe('never the wrong person: content left standing under a new address is stale', () => {
  it.each(['sdui', 'ember', 'guest'] as const)('the previous card, %s', (layout) => {
    expect(reason(profilePage({ layout, person: TOMAS }))).toBe('stale');
  });

  it('the previous card', () => expect(reason(stalePage(TOMAS))).toBe('stale'));
  it('people search', () => expect(reason(searchPage([TOMAS, MIRA]))).toBe('stale'));
  it('messaging', () => expect(reason(messagingPage())).toBe('stale'));
  it('My Network', () => expect(reason(myNetworkPage([MIRA, TOMAS]))).toBe('stale'));

  it.each(['sdui', 'ember', 'guest'] as const)('her card, but the title still names the one before, %s', (layout) => {
    expect(reason(profilePage({ layout, title: '(1) Tomas Fjeldstad | LinkedIn' }))).toBe('stale');
  });

  it('her address and links, but another name in the heading', () => {
    const page = profilePage().replace('<h2>Mira Solberg</h2>', '<h2>Tomas Fjeldstad</h2>');
    expect(reason(page)).toBe('stale');
  });

  it('a contact link of somebody else', () => {
    const page = profilePage().replace(
      '/in/mira-solberg/overlay/contact-info/',
      '/in/tomas-fjeldstad/overlay/contact-info/',
    );
    expect(reason(page)).toBe('stale');
  });

  it('an opaque address of somebody else', () => {
    expect(reason(profilePage(), `https://www.linkedin.com/in/${TOMAS.memberId}/`)).toBe('stale');
  });

  it('/in/me/ over a card that is not one’s own', () => {
    expect(reason(profilePage(), 'https://www.linkedin.com/in/me/')).toBe('stale');
  });

  it('the experience of the person before is not hers', () => {
    const page = profilePage({ below: 'lazy' }).replace(
      '</main>',
      `${/<div componentkey="[^"]*ExperienceTopLevelSection">.*?<\/section>/s.exec(profilePage({ person: TOMAS }))?.[0]}</div></div></main>`,
    );
    const reading = readProfile(loadPage(page, MIRAS), MIRAS);
    expect(reading).toMatchObject({ kind: 'profile', fields: { roles: { missing: 'not-loaded' } } });
  });
});

describe('a person whose name has not come yet', () => {
  it('is still loading, however much else is there', () => {
    expect(reason(profilePage({ titled: false }).replace('<h2>Mira Solberg</h2>', '<h2></h2>'))).toBe('loading');
    expect(reason(profilePage({ layout: 'ember' }).replace(/<h1[^>]*>Mira Solberg<\/h1>/, ''))).toBe('loading');
  });
});

describe('two witnesses are compared folded', () => {
  it.each([
    ['Mira Solberg, PhD', 'Mira Solberg'],
    ['Mira Solberg 🛠️', 'MIRA SOLBERG'],
    ['Míra Sölberg', 'Mira Solberg'],
    ['Mira Solberg (she/her)', 'Mira Solberg'],
    ['Dr. Mira Solberg', 'Mira Solberg'],
    ['山田 花子', '山田花子'],
  ])('%s and %s agree', (name, title) => {
    expect(reason(profilePage({ person: { name }, title: `${title} | LinkedIn` }))).toBe('the profile of mira-solberg');
  });

  it('Ann is not Joanna', () => {
    expect(reason(profilePage({ person: { name: 'Joanna Lund' }, title: 'Ann Lund | LinkedIn' }))).toBe('stale');
  });
});

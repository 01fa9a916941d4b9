import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyPage, notFoundPage, profilePage, searchPage, wallPage } from '../fixtures/pages';
import { type Parley, settleIn, startParley } from './parley';

const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

const pages: readonly [what: string, path: string, page: () => string, says: RegExp][] = [
  ['a sign-in wall under a profile’s address', '/in/wall/', () => wallPage(), /asks you to sign in/u],
  ['a profile that is not found', '/in/nobody/', () => notFoundPage(), /does not exist or is not open to you/u],
  [
    'a list of people under a profile’s address',
    '/in/list/',
    () => searchPage(),
    /list of people|something else than its address|not a person/u,
  ],
  ['an empty page', '/in/empty/', () => emptyPage(), /has not finished loading/u],
  [
    'a person without a name',
    '/in/no-name/',
    () => profilePage({ person: { slug: 'no-name', name: '' } }),
    /Nothing was read/u,
  ],
  ['another person’s card under the address', '/in/ida/', () => profilePage(), /something else than its address/u],
];

describe('bad input gets a clear sentence and saves nothing', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it.each(pages)('%s', async (_what, path, page, says) => {
    parley.site.pages.set(path, page);
    await parley.browser.visit(path);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    // A page that is not there yet is tried for ten seconds first.
    await sidebar.until(/still loading|Nothing was read/u);
    await sidebar.until('Nothing was read', 30_000);
    expect(await sidebar.text()).toMatch(says);
    const list = await parley.browser.openInTab('options', 'people');
    await list.until('If you could speak to anyone');
  });

  it('a page that is no profile is said to be none', async () => {
    parley.site.pages.set('/feed/', () => '<!doctype html><title>Feed | LinkedIn</title><main>news</main>');
    await parley.browser.visit('/feed/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('No profile is open');
  });

  it('markup and 100,000 characters are shown as text, bounded, and run nothing', async () => {
    parley.site.pages.set('/in/mallory/', () =>
      profilePage({
        person: { slug: 'mallory', name: 'Mallory Marker', headline: markup, location: `${'y'.repeat(100_000)}` },
      }),
    );
    await parley.browser.visit('/in/mallory/');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    expect(await sidebar.valueOf('Headline')).toContain('<img src=x');
    expect((await sidebar.valueOf('Location')).length).toBeLessThanOrEqual(400);
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    const list = await parley.browser.openInTab('options', 'people');
    await list.until('Mallory Marker');
    expect(await list.page?.title()).toBe('My list · Parley');
    expect(await sidebar.page?.title()).toBe('Parley');
  });
});

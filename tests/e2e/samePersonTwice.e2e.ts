import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profilePage } from '../fixtures/pages';
import { MIRA, type Parley, settleIn, startParley } from './parley';

describe('reading twice, and two entries of one person', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('old and new value stand side by side; the user’s own words stay', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    await sidebar.fill('Company', 'Example Laboratories');
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    parley.site.pages.set(MIRA, () => profilePage({ person: { location: 'Bergen, Norway' } }));
    await parley.browser.visit(MIRA);
    await sidebar.until('Next step');
    await sidebar.press('Read again');
    const form = await sidebar.until('Already in your list');
    expect(await sidebar.valueOf('Location')).toBe('Bergen, Norway');
    expect(form).toContain('Before: Oslo, Norway');
    expect(await sidebar.valueOf('Company')).toBe('Example Laboratories');
    expect(form).toContain('Your own words are kept. The page says: Example Labs');
    await sidebar.press('Save changes');
    await sidebar.until('Next step');
  });

  it('a second entry is offered for merging with the reason; merging can be undone', async () => {
    const list = await parley.browser.openInTab('options', 'people');
    await list.press('Type someone in');
    await list.fill('Name', 'Mira Solberg');
    await list.fill('Industry', 'Software Development');
    await list.press('Save to my list');
    await list.until('2 people');
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    expect(await sidebar.until('Could this be the same person?')).toContain('one of the two has no profile address');
    await sidebar.press('Merge them');
    await sidebar.until('was merged in');
    await sidebar.until('Software Development');
    await sidebar.press('Undo the merge');
    await sidebar.until('Could this be the same person?');
    await sidebar.press('Not the same person');
    await sidebar.until('two different people');
    await sidebar.untilGone('Could this be the same person?');
  });

  it('"This looks wrong" copies the structure of the page and none of its words', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read again');
    await sidebar.until('Is this right?');
    await sidebar.page?.evaluate(
      'navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }',
    );
    await sidebar.press('This looks wrong');
    await sidebar.until('none of its words');
    const report = String(await sidebar.page?.evaluate('window.copied'));
    expect(report.length).toBeGreaterThan(500);
    expect(report).not.toMatch(/Mira|Solberg|Tooling|Oslo|Bergen/u);
  });
});

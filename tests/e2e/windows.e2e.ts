import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surfaceOn } from '../../scripts/browser/act';
import { pageStage } from '../../scripts/browser/pageStage';
import { profilePage } from '../fixtures/pages';
import { COUNT_WAITING, MIRA, type Parley, settleIn, startParley } from './parley';

const IDA = '/in/ida-brandt/';

describe('two windows', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    parley.site.pages.set(IDA, () => profilePage({ person: { slug: 'ida-brandt', name: 'Ida Brandt' } }));
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('have a sidebar each: a reading left in one is not taken by the other’s', async () => {
    await parley.browser.visit(MIRA);
    const here = await parley.browser.openSidebar();
    await here.until('Not in your list yet.');
    const { page } = here;
    if (!page) throw new Error('only where the driver has the page');
    const browser = page.browser();

    const open = `chrome.windows.create({ url: 'https://www.linkedin.com${IDA}' }).then(({ id }) => id)`;
    const windowId = Number(await page.evaluate(open));
    const there = await browser.waitForTarget((target) => target.url().endsWith(IDA));
    await (await there.page())?.waitForSelector('h1, h2');

    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const dispatch = `chrome.tabs.query({ windowId: ${windowId} }).then(([tab]) => chrome.commands.onCommand.dispatch('read-profile', tab))`;
    await (await worker.worker())?.evaluate(dispatch);
    await page.waitForFunction(`${COUNT_WAITING}.then((count) => count === 1)`);
    const text = await here.text();
    expect(text).toContain('Not in your list yet.');
    expect(text).toContain('Mira Solberg');

    await page.evaluate(`chrome.sidePanel.open({ windowId: ${windowId} })`);
    const panel = await browser.waitForTarget(
      (target) => target.url() === page.url() && target !== page.target() && target.type() !== 'service_worker',
    );
    const other = surfaceOn(pageStage(await panel.asPage(), { inTab: false }));
    await other.until('Is this right?');
    expect(await other.valueOf('Name')).toBe('Ida Brandt');
    expect(await here.text()).toContain('Not in your list yet.');
  });
});

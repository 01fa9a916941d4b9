import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { messagePage, messageScript } from '../fixtures/messagePage';
import { MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

const LINKEDIN = "{ origins: ['https://www.linkedin.com/*'] }";

/** As on the browser's own page of extensions: on which sites Parley may be. */
async function setSiteAccess(page: Page | undefined, access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const id = await page?.evaluate('chrome.runtime.id');
  const extensions = await page?.browser().newPage();
  await extensions?.goto('chrome://extensions');
  await extensions?.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${access}' })`,
  );
  await extensions?.close();
}

/** Read, and a field corrected, but not saved yet. */
async function beginToCheck({ browser }: Parley): Promise<Surface> {
  await browser.visit(MIRA);
  const sidebar = await browser.openSidebar();
  await sidebar.press('Read this profile');
  await sidebar.until('Is this right?');
  await sidebar.fill('Industry', 'Software Development');
  return sidebar;
}

describe('LinkedIn’s pages taken from Parley while the sidebar is open, in chromium', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('is said at once with the way back; what is being checked stays and is saved', async () => {
    const sidebar = await beginToCheck(parley);
    await setSiteAccess(sidebar.page, 'ON_CLICK');
    expect(await sidebar.valueOf('Industry')).toBe('Software Development');
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    await parley.browser.visit('/in/ida-brandt/');
    await sidebar.until('does not show LinkedIn’s pages to Parley');
    await setSiteAccess(sidebar.page, 'ON_ALL_SITES');
    await sidebar.page?.waitForFunction(`chrome.permissions.contains(${LINKEDIN})`);
    await expect.poll(() => sidebar.text()).not.toContain('does not show LinkedIn’s pages to Parley');
  });
});

describe('LinkedIn’s pages taken from Parley while the sidebar is open, in firefox', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('firefox');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('is said at once with the way back; what is being checked stays and is saved', async () => {
    const sidebar = await beginToCheck(parley);
    const { page } = await parley.browser.openInTab('options', 'settings');
    expect(await page?.evaluate(`browser.permissions.remove(${LINKEDIN})`)).toBe(true);
    expect(await sidebar.valueOf('Industry')).toBe('Software Development');
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    await parley.browser.closeSidebar();
    await parley.browser.visit(MIRA);
    const again = await parley.browser.openSidebar();
    await again.until('does not show LinkedIn’s pages to Parley');
  });
});

describe('Parley updated while a page of LinkedIn’s is open', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    parley.site.pages.set('/bubble/', () => messagePage('bubble'));
    parley.site.pages.set(messageScript.path, messageScript.answer);
    await settleIn(parley);
    await saveMira(parley);
    const settings = await parley.browser.openInTab('options', 'settings');
    await settings.press('I agree: notice when I send');
    await settings.until('Parley notices when you send something');
  });
  afterAll(() => parley?.close());

  it('the script of the version before falls silent without an error, and the one after it hears', async () => {
    const page = await parley.browser.visit('/bubble/');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await parley.browser.update(resolve(import.meta.dirname, '../../dist/chrome'));
    const registered = `chrome.scripting.getRegisteredContentScripts().then((all) => all.length)`;
    const settings = await parley.browser.openInTab('options', 'settings');
    await expect.poll(() => settings.page?.evaluate(registered)).toBe(1);
    await page.bringToFront();
    const box = await page.waitForSelector('>>> [contenteditable]');
    await box?.click();
    await page.keyboard.type('Hello Mira');
    // The script looks at the field for this long at least before it tells.
    await pause(1_000);
    await page.keyboard.press('Enter');
    await expect.poll(() => box?.evaluate((editor) => editor.textContent)).toBe('');
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('You seem to have written to Mira Solberg');
    expect((await sidebar.text()).split('You seem to have written to Mira Solberg')).toHaveLength(2);
    expect(errors).toEqual([]);
  });
});

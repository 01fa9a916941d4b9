import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { messagePage, messageScript } from '../fixtures/messagePage';
import { kinds, MIRA, type Parley, settleIn, startParley } from './parley';

const AGREE_TO_NOTICE = 'I agree: notice when I send';
/** The script looks at the field for this long at least before it tells: after it, what is not there does not come. */
const A_WHILE_MS = 1_000;
const SEEMS = 'You seem to have written to Mira Solberg';

describe.each(kinds)('"notice when I send" in %s (K2)', (kind) => {
  let parley: Parley;
  let sidebar: Surface;
  beforeAll(async () => {
    // A Friday afternoon, where the browser has a place for a false clock.
    parley = await startParley(kind, kind === 'chromium' ? { now: '2026-03-06T15:10:00Z' } : {});
    parley.site.pages.set('/bubble/', () => messagePage('bubble'));
    parley.site.pages.set('/stranger/', () => messagePage('thread', 'ACoAAEXAMPLEstranger0000000000000000000'));
    parley.site.pages.set('/in/mira-solberg/invite/', () => messagePage('invite'));
    parley.site.pages.set(messageScript.path, messageScript.answer);
    await settleIn(parley);
    await parley.browser.visit(MIRA);
    sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
  });
  afterAll(() => parley?.close());

  const settings = () => parley.browser.openInTab('options', 'settings');

  async function registered(): Promise<unknown> {
    const { page } = await settings();
    return page?.evaluate(
      '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))',
    );
  }

  /** Where the driver can move its clock, the worker's moves only once it is asked something. */
  const wakeWorker = async () => {
    if (kind === 'chromium') await parley.browser.badge();
  };

  async function turnOn() {
    const page = await settings();
    await page.press(AGREE_TO_NOTICE);
    await page.until('Parley notices when you send something');
    await isRegistered(['notice-when-i-send']);
  }

  /** The worker does it, a moment after the word. */
  async function isRegistered(ids: readonly string[]) {
    await expect.poll(registered, { timeout: 10_000, interval: 300 }).toEqual(ids);
  }

  it('is off: no script is registered, and what is sent is not noticed', async () => {
    expect(await registered()).toEqual([]);
    const page = await parley.browser.visit('/bubble/');
    await write(page, 'Hello Mira');
    await page.keyboard.press('Enter');
    await isEmpty(page);
    await pause(A_WHILE_MS);
    expect(await parley.browser.badge()).toBe('');
    expect(await sidebar.text()).not.toContain('You seem to have written');
  });

  it('agreed to, it is there at once, in a page that was open before, too; the page stays as it is (K1)', async () => {
    const page = await parley.browser.visit('/bubble/');
    await watchChanges(page);
    await turnOn();
    await wakeWorker();
    await page.bringToFront();
    await write(page, 'Hello Mira');
    await page.keyboard.press('Enter');
    await isEmpty(page);
    expect(await sidebar.until(SEEMS)).toContain('Message');
    expect(await page.evaluate('window.changes')).toEqual([]);
    expect(await page.evaluate('Object.keys(window).join()')).toBe(await page.evaluate('window.globals'));
    expect(await parley.browser.badge()).toMatch(/^⚑?1$/u);
  });

  it('on the user’s word, and only then, it is in the log with its verdict; the badge is empty again', async () => {
    const sent = await parley.browser.openInTab('options', 'sent');
    expect(await sent.text()).not.toMatch(/Mira Solberg\s+Message/u);
    if (kind === 'chromium') await sidebar.until('Friday is the last working day');
    await sidebar.press('Note it');
    await sidebar.until('Noted. Well done!');
    await sidebar.press('Close');
    await sidebar.untilGone(SEEMS);
    await sent.until(/Mira Solberg\s+Message/u);
    if (kind === 'chromium') await sent.until('Sent at a poor time.');
    await badgeIs('');
  });

  it('an invitation note, sent by a click, waits, too; "Not sent" takes it away and can be taken back', async () => {
    const page = await parley.browser.visit('/in/mira-solberg/invite/');
    // What was just noted was a message: the same hour would be one talk.
    await takeLastMessageOff();
    await page.bringToFront();
    await wakeWorker();
    await write(page, 'Hello Mira');
    await (await inBox(page, '.artdeco-button--primary')).click();
    expect(await sidebar.until(SEEMS)).toContain('Invitation note');
    await sidebar.press('Not sent');
    await sidebar.until('Not noted.');
    await sidebar.untilGone(SEEMS);
    await sidebar.press('Undo');
    await sidebar.until(SEEMS);
    await parley.browser.visit(MIRA);
    const popup = await parley.browser.openPopup();
    await popup.until(SEEMS);
    await popup.press('Not sent');
    await popup.until('Not noted.');
  });

  it('after a stop of the worker it still hears; of somebody unknown it asks who it was, and no number asks', async () => {
    const page = await parley.browser.visit('/stranger/');
    await parley.browser.stopBackground();
    await write(page, 'Hello');
    await (await inBox(page, '[type=submit]')).click();
    const text = await sidebar.until('1 message to someone who is not in your list');
    expect(text).not.toContain('You seem to have written');
    await badgeIs('');
    await sidebar.press('1 message to someone who is not in your list');
    await sidebar.press('Who was it?');
    await sidebar.press('Mira Solberg Director of Tooling · Example Labs', { within: 'Who was it?' });
    await sidebar.until(SEEMS);
    await sidebar.press('Note it');
    await sidebar.until('Noted. Well done!');
    const sent = await parley.browser.openInTab('options', 'sent');
    await sent.until(/Mira Solberg\s+Message/u);
  });

  if (kind === 'chromium')
    it('says before sending that it is a poor moment: in the sidebar and on the badge, until the cursor is elsewhere', async () => {
      const page = await parley.browser.visit('/bubble/');
      await wakeWorker();
      await (await inBox(page, '[contenteditable]')).click();
      const text = await sidebar.until('You are writing to Mira Solberg.');
      expect(text).toContain('Not the best moment. Friday is the last working day');
      await badgeIs('⚑');
      await page.click('h1');
      await badgeIs('');
      await sidebar.untilGone('You are writing to');
    });

  it('turned off, the script is not there any more, not even in a page that is still open', async () => {
    const page = await parley.browser.visit('/bubble/');
    await (await settings()).press('Turn it off');
    await isRegistered([]);
    await page.bringToFront();
    await write(page, 'Hello again');
    await page.keyboard.press('Enter');
    await isEmpty(page);
    await pause(A_WHILE_MS);
    expect(await sidebar.text()).not.toContain('message to someone');
    expect(await sidebar.text()).not.toContain(SEEMS);
  });

  it('goes with the agreement to reading, and does not come back with it', async () => {
    await turnOn();
    const page = await settings();
    await page.press('Take it back');
    await page.until('You have not agreed');
    await isRegistered([]);
    await settleIn(parley);
    expect(await registered()).toEqual([]);
    await (await settings()).until(AGREE_TO_NOTICE);
  });

  it('is there again after the browser was closed and opened', async () => {
    await turnOn();
    await parley.browser.restart();
    await isRegistered(['notice-when-i-send']);
    const page = await parley.browser.visit('/stranger/');
    await write(page, 'Hello');
    await page.keyboard.press('Enter');
    const again = await parley.browser.openSidebar();
    await again.until('1 message to someone who is not in your list');
  });

  async function badgeIs(text: string): Promise<void> {
    await expect.poll(() => parley.browser.badge(), { timeout: 20_000 }).toBe(text);
  }

  async function takeLastMessageOff() {
    const sent = await parley.browser.openInTab('options', 'sent');
    await sent.press('Delete Mira Solberg');
    await sent.until('Nothing sent yet');
  }
});

/** Types with the real keyboard into the box, wherever it stands. */
async function write(page: Page, text: string): Promise<void> {
  await (await inBox(page, '[contenteditable], textarea')).click();
  await page.keyboard.type(text);
}

async function inBox(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle((wanted) => {
    const outlet = document.querySelector('#interop-outlet');
    return (outlet?.shadowRoot ?? outlet)?.querySelector(wanted);
  }, selector);
  const element = handle.asElement();
  if (!element) throw new Error(`no ${selector} in the box`);
  return element as ElementHandle<Element>;
}

async function isEmpty(page: Page): Promise<void> {
  const full = async () => (await inBox(page, '[contenteditable]')).evaluate((editor) => editor.textContent !== '');
  await expect.poll(full).toBe(false);
}

/** Writes down every change of the page that is not in the field itself, where the user types and LinkedIn empties. */
async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes, globals: '' });
    Object.assign(window, { globals: Object.keys(window).join() });
    const root = document.querySelector('#interop-outlet')?.shadowRoot;
    const editor = root?.querySelector('[contenteditable]');
    const observer = new MutationObserver((records) => {
      const elsewhere = records.filter(({ target }) => !editor?.contains(target));
      changes.push(...elsewhere.map(({ type, target }) => `${type} ${target.nodeName}`));
    });
    for (const part of [document, root])
      if (part) observer.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

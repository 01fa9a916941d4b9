import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIRA, type Parley, startParley } from './parley';

/** More than anybody would press before they give up. */
const MOST_TABS = 60;

describe('by keyboard alone', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
  });
  afterAll(() => parley?.close());

  it('from an empty profile of one’s own to a copied first message', async () => {
    const welcome = parley.welcome.page;
    if (!welcome) throw new Error('the welcome page has no tab');
    await parley.welcome.until('I agree: read a profile when I ask');
    await pressOn(welcome, 'I agree: read a profile when I ask');
    await parley.welcome.until('You agreed on');

    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    const page = sidebar.page;
    if (!page) throw new Error('the sidebar has no page');
    await sidebar.until('Read this profile');
    let tabs = await pressOn(page, 'Read this profile');
    await sidebar.until('Is this right?');
    tabs += await pressOn(page, 'Save to my list');
    await sidebar.until('A little is still missing');
    tabs += await typeInto(page, 'Your name', 'Robin Ashdown');
    tabs += await typeInto(page, 'You are …', 'a biology graduate moving into data work');
    tabs += await typeInto(page, 'You would like to learn …', 'how people find their way into health data');
    await page.keyboard.press('Enter');
    await sidebar.until('characters');
    tabs += await pressOn(page, 'Copy');
    await sidebar.until('Copied.');
    expect(tabs).toBeLessThan(80);
    expect(await sidebar.valueOf('Message text')).toContain('I am Robin Ashdown');
  });

  it('the text is written, taken back and brought again by keys', async () => {
    const sidebar = await parley.browser.openSidebar();
    const page = sidebar.page;
    if (!page) throw new Error('the sidebar has no page');
    const before = await sidebar.valueOf('Message text');
    await tabTo(page, 'Message text');
    await page.keyboard.press('End');
    await page.keyboard.type(' Thank you!');
    const after = await sidebar.valueOf('Message text');
    expect(after).toContain('Thank you!');
    for (let times = 0; times < 5; times++) await chord(page, 'KeyZ');
    expect(await sidebar.valueOf('Message text')).toBe(before);
    for (let times = 0; times < 5; times++) await chord(page, 'KeyY');
    expect(await sidebar.valueOf('Message text')).toBe(after);
  });

  it('what was sent is noted, and taken back at once', async () => {
    const sidebar = await parley.browser.openSidebar();
    const page = sidebar.page;
    if (!page) throw new Error('the sidebar has no page');
    await pressOn(page, 'I sent it');
    await sidebar.until('Last message');
    await chord(page, 'KeyZ');
    await sidebar.until('I sent it');
    await sidebar.untilGone('Last message');
  });
});

async function chord(page: Page, key: 'KeyZ' | 'KeyY'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function pressOn(page: Page, name: string): Promise<number> {
  const tabs = await tabTo(page, name);
  await page.keyboard.press('Enter');
  return tabs;
}

async function typeInto(page: Page, name: string, text: string): Promise<number> {
  const tabs = await tabTo(page, name);
  await page.keyboard.type(text);
  return tabs;
}

/** Presses Tab until the named control has the focus; how often it took. */
async function tabTo(page: Page, name: string): Promise<number> {
  await page.bringToFront();
  for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
    if ((await focusedName(page)) === name) return tabs;
    await page.keyboard.press('Tab');
  }
  throw new Error(`“${name}” cannot be reached by Tab`);
}

/** As a screen reader names it. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : undefined;
    return (element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? '').trim();
  });
}

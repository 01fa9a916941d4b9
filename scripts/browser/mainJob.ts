import { join } from 'node:path';
import type { ParleyBrowser } from './types';

/** What Parley showed on the way from an open profile to a flag on a message sent at a poor time. */
export interface MainJob {
  readonly person: readonly { readonly field: string; readonly value: string }[];
  /** What the draft asks about, and the words that chose it. */
  readonly chosen: string;
  readonly draft: string;
  /** The flag on the message marked as sent: why it was a poor time, and the better one. */
  readonly verdict: string;
  readonly screenshots: readonly string[];
}

const me = {
  'My name': 'Robin Ashdown',
  'I am …': 'a biology graduate moving into data work',
  'I would like to learn …': 'how people find their way into tool making',
} as const;

/** Drives the real interface as a person would, from the first run on; throws when anything on the way is missing. */
export async function walkMainJob(browser: ParleyBrowser, profile: string, folder: string): Promise<MainJob> {
  const picture = (name: string) => join(folder, `${name}.png`);

  const welcome = await browser.tabOnceOpen('options');
  await welcome.press('I agree: read a profile when I ask');
  await welcome.until('You agreed on');
  await welcome.press('About me');
  for (const [label, value] of Object.entries(me)) await welcome.fill(label, value);
  await welcome.press('Save changes');
  await welcome.until('Saved.');

  await browser.visit(profile);
  const sidebar = await openFromPopup(browser);
  await sidebar.press('Read this profile');
  await sidebar.until('Is this right?');
  const person = [];
  for (const field of ['Name', 'Headline', 'Position', 'Company', 'Location']) {
    const value = await sidebar.valueOf(field);
    if (value === '') throw new Error(`${field} was not read`);
    person.push({ field, value });
  }
  await sidebar.press('Save to my list');
  await sidebar.until('Next step');
  await sidebar.until('because of');
  await sidebar.screenshot(picture('sidebar'));

  const popup = await browser.openPopup();
  const chosen = sentences(await popup.until(/because of .+/u), /^Asks .+$/mu, /Level: .+? in their \w+\./u);
  const draft = await popup.valueOf('Message text');
  if (/[{}]/u.test(draft)) throw new Error(`the draft has gaps: ${draft}`);
  await popup.press('I sent it');
  const verdict = sentences(await popup.until('Sent at a poor time.'), /Sent at a poor time\..*/u);
  await popup.screenshot(picture('popup'));

  await browser.closeSidebar();
  const options = await browser.openInTab('options', 'sent');
  await options.until('Sent at a poor time.');
  await options.screenshot(picture('options'));
  return { person, chosen, draft, verdict, screenshots: ['sidebar', 'popup', 'options'].map(picture) };
}

async function openFromPopup(browser: ParleyBrowser) {
  const popup = await browser.openPopup();
  await popup.press('Open sidebar');
  return browser.sidebarOnceOpen();
}

/** The first match of each pattern, one sentence after the other. */
function sentences(text: string, ...wanted: readonly RegExp[]): string {
  return wanted.map((pattern) => pattern.exec(text)?.[0].trim() ?? '').join(' ');
}

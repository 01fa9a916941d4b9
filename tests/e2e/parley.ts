import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Surface } from '../../scripts/browser/act';
import { launchChromium } from '../../scripts/browser/chromium';
import { launchFirefox } from '../../scripts/browser/firefox';
import type { LaunchWishes, ParleyBrowser } from '../../scripts/browser/types';
import { type StandIn, startStandIn } from '../../scripts/site/standIn';
import { profilePage } from '../fixtures/pages';

/** A real browser with Parley in it, beside the stand-in for linkedin.com. */
export interface Parley {
  readonly browser: ParleyBrowser;
  readonly site: StandIn;
  /** The page of the first run, which opened by itself. */
  readonly welcome: Surface;
  close(): Promise<void>;
}

export const kinds = ['chromium', 'firefox'] as const;
export type Kind = (typeof kinds)[number];

export const MIRA = '/in/mira-solberg/';
export const AGREE = 'I agree: read a profile when I ask';

/** What a browser asks its maker at times of its own, with or without Parley: files, forms, dictionaries, updates. */
const ofTheBrowser = /^\w+ (?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gvt1|gstatic)\.com(?=[:/]|$)/u;

/** Whom a browser wanted to reach, other than the stand-in and its own maker. */
export function beyondTheStandIn({ refused }: StandIn): readonly string[] {
  return refused.filter((address) => !ofTheBrowser.test(address));
}

interface Wishes extends Partial<LaunchWishes> {
  /** Optional permissions as if the user had granted them: no test can press the browser's own question. */
  readonly granted?: readonly string[];
  /** Something else than what stands in `dist`: a folder, or in Firefox a zip, too. */
  readonly built?: string;
  /** Permissions taken out of the manifest. */
  readonly without?: readonly string[];
}

export async function startParley(
  kind: Kind,
  { granted = [], without = [], built = builtFor(kind), ...wishes }: Wishes = {},
): Promise<Parley> {
  const site = await startStandIn({ [MIRA]: () => profilePage() });
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  const dist = granted.length + without.length > 0 ? await withPermissions(built, granted, without) : built;
  const browser = await launch(dist, {
    proxyPort: site.proxyPort,
    headless: true,
    timeZone: 'Europe/Berlin',
    ...wishes,
  });
  // The welcome page opens by itself and comes to the front: only then is the browser at rest.
  const welcome = await browser.tabOnceOpen('options');
  return {
    browser,
    site,
    welcome,
    async close() {
      await browser.close();
      await site.close();
      // K3: whatever was done in it, no test's browser wanted to reach anybody but the stand-in.
      const reached = beyondTheStandIn(site);
      if (reached.length > 0) throw new Error(`it wanted to reach ${reached.join(', ')}`);
      if (dist !== built) await rm(dist, { recursive: true, force: true });
    },
  };
}

function builtFor(kind: Kind): string {
  return resolve(import.meta.dirname, '../../dist', kind === 'chromium' ? 'chrome' : 'firefox');
}

/** A copy of what was built, whose manifest asks for more at once, or for less. */
async function withPermissions(built: string, granted: readonly string[], without: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'parley-dist-'));
  await cp(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const permissions = [...manifest.permissions, ...granted].filter((one: string) => !without.includes(one));
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  return copy;
}

/** Gives the agreement on the welcome page, and the user's own details, as a first run would. */
export async function settleIn({ browser }: Parley): Promise<void> {
  const welcome = await browser.openInTab('options', 'welcome');
  await welcome.press(AGREE);
  await welcome.until('You agreed on');
  const me = await browser.openInTab('options', 'me');
  await me.fill('My name', 'Robin Ashdown');
  await me.fill('I am …', 'a biology graduate moving into data work');
  await me.fill('I would like to learn …', 'how people find their way into health data');
  await me.press('Save changes');
  await me.until('Saved.');
}

/** Reads the open profile of Mira Solberg and saves her, as a user would. @returns the sidebar with her in it. */
export async function saveMira({ browser }: Parley): Promise<Surface> {
  await browser.visit(MIRA);
  const sidebar = await browser.openSidebar();
  await sidebar.press('Read this profile');
  await sidebar.press('Save to my list');
  await sidebar.until('Asks how');
  return sidebar;
}

/** Run in a page of Parley's: how many windows have something waiting for their sidebar. */
export const COUNT_WAITING =
  "chrome.storage.session.get().then((all) => Object.keys(all).filter((key) => key.startsWith('waitingForSidebar ')).length)";

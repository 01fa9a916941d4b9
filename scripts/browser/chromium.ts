import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { patiently, type Surface, surfaceOn } from './act';
import { endBrowser } from './endBrowser';
import { moveClock } from './falseClock';
import { ensureBrowser } from './install';
import { pageStage } from './pageStage';
import { callOf } from './source';
import { linkedin, pathOf } from './surfaces';
import type { LaunchWishes, ParleyBrowser, SurfaceName } from './types';

/** Starts Chromium, Chrome or Edge with the extension that is built in `dist`. */
export async function launchChromium(dist: string, wishes: LaunchWishes): Promise<ParleyBrowser> {
  const leave = async () => {
    // Retried: the last of the browser's processes may still be writing.
    if (wishes.userDataDir === undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const profile = wishes.userDataDir ?? (await mkdtemp(join(tmpdir(), 'parley-chromium-')));
  let clock = clockFrom(wishes.now);
  let { browser, id } = await start(dist, profile, wishes);
  let front: Page | undefined;

  const base = () => `chrome-extension://${id}/`;
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(base());
  // Popup and side panel are targets like any tab; told apart by who opened them.
  const ownTabs = new WeakSet<Target>();
  const isSurface = (name: SurfaceName) => (target: Target) =>
    target.url().startsWith(base() + pathOf(name)) && !ownTabs.has(target);

  /** A worker that is started anew, by an alarm or a message, has the real clock until it is asked for here. */
  const worker = async (): Promise<WebWorker> => {
    if (!browser.targets().some(isWorker)) await wake();
    const running = await (await browser.waitForTarget(isWorker)).worker();
    if (!running) throw new Error('the service worker stopped while it was asked for');
    if (clock) await running.evaluate(clock);
    return running;
  };
  // An event would wake it; a message is one that changes nothing.
  const wake = async () => {
    const page = await browser.newPage({ background: true });
    ownTabs.add(page.target());
    await page.goto(base() + pathOf('options'));
    await page.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
    await browser.waitForTarget(isWorker);
    await page.close();
  };
  const inFront = async (): Promise<Page> => {
    if (!front || front.isClosed()) throw new Error('no page is in front: visit one first');
    await front.bringToFront();
    return front;
  };
  const frontTab = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)';

  const withClock = async (page: Page): Promise<Page> => {
    if (!clock) return page;
    await page.evaluateOnNewDocument(clock);
    // Reloaded by itself: a popup that is reloaded from outside closes.
    await page.evaluate('location.reload()').catch((error: unknown) => {
      // A page that is just being opened takes the answer with it; whether the clock is moved is seen below.
      if (!/context was destroyed|Cannot find context/iu.test(String(error))) throw error;
    });
    await page.waitForFunction('globalThis.parleyClockMoved === true && document.readyState === "complete"');
    return page;
  };
  const surface = async (name: SurfaceName, inTab = false): Promise<Surface> => {
    const target = await browser.waitForTarget(isSurface(name), { timeout: 10_000 });
    return surfaceOn(pageStage(await withClock(await target.asPage()), { inTab }));
  };
  const closeAll = async (name: SurfaceName) => {
    for (const target of browser.targets().filter(isSurface(name))) {
      // It may be closing already; what counts is that it is gone.
      await target
        .asPage()
        .then((page) => page.close())
        .catch(() => undefined);
      await patiently(async () =>
        browser.targets().includes(target) ? { problem: `the ${name} stays open` } : { done: 1 },
      );
    }
  };

  const driver: ParleyBrowser = {
    kind: 'chromium',
    async visit(pathOrAddress) {
      const [blank] = front ? [] : (await browser.pages()).filter((page) => page.url() === 'about:blank');
      front = blank ?? (await browser.newPage());
      await front.bringToFront();
      await front.goto(linkedin(pathOrAddress));
      return front;
    },
    async openPopup() {
      await closeAll('popup');
      const page = await inFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is gone');
      await page.triggerExtensionAction(extension);
      return surface('popup');
    },
    async openSidebar() {
      await inFront();
      const popup = await driver.openPopup();
      // The popup closes under the answer; whether the panel is there is seen below.
      const open = `${frontTab}.then((tab) => chrome.sidePanel.open({ windowId: tab.windowId }))`;
      await popup.page?.evaluate(open).catch(() => undefined);
      return surface('sidebar');
    },
    sidebarOnceOpen: () => surface('sidebar'),
    closeSidebar: () => closeAll('sidebar'),
    async openInTab(name, place) {
      front = await browser.newPage();
      ownTabs.add(front.target());
      if (clock) await front.evaluateOnNewDocument(clock);
      await front.goto(base() + pathOf(name, place));
      return surfaceOn(pageStage(front, { inTab: true }));
    },
    async tabOnceOpen(name) {
      const found = await surface(name, true);
      front = found.page;
      if (front) ownTabs.add(front.target());
      return found;
    },
    async useShortcut(command) {
      await inFront();
      const dispatch = `chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab)`;
      await (await worker()).evaluate(`${frontTab}.then((tab) => ${dispatch})`);
    },
    async useContextMenu(item, selectionText) {
      const page = await inFront();
      const click = JSON.stringify({ menuItemId: item, editable: false, pageUrl: page.url(), selectionText });
      await (await worker()).evaluate(
        `${frontTab}.then((tab) => chrome.contextMenus.onClicked.dispatch(${click}, tab))`,
      );
    },
    async stopBackground() {
      const running = browser.targets().find(isWorker);
      if (!running) return;
      // Whoever has looked into it holds on to it: let go of first. It may end by itself meanwhile.
      await (await running.worker())?.close().catch(() => undefined);
      // What a page asks of it just then starts it again as the same target: ended until it was gone.
      const protocol = await browser.target().createCDPSession();
      await patiently(async () => {
        if (!browser.targets().includes(running)) return { done: undefined };
        const { targetInfos } = await protocol.send('Target.getTargets');
        for (const { type, url, targetId } of targetInfos)
          if (type === 'service_worker' && url.startsWith(base()))
            await protocol.send('Target.closeTarget', { targetId }).catch(() => undefined);
        return { problem: 'the worker goes on' };
      });
      await protocol.detach();
    },
    backgroundRuns: async () => browser.targets().some(isWorker),
    async badge() {
      const text = `${frontTab}.then((tab) => chrome.action.getBadgeText(tab ? { tabId: tab.id } : {}))`;
      return String(await (await worker()).evaluate(text));
    },
    async restart({ killed = false, now } = {}) {
      await endBrowser(browser, killed);
      if (now !== undefined) clock = clockFrom(now);
      front = undefined;
      ({ browser, id } = await start(dist, profile, wishes));
      // Loaded from a folder, it counts as installed anew at every start: the welcome page that nobody would see in a
      // browser of their own comes to the front once it is ready, and would be in front of whatever is visited next.
      await browser.waitForTarget(isSurface('options'));
      await closeAll('options');
    },
    async update(next) {
      const before = browser.targets().filter((target) => target.url().startsWith(base()));
      dist = next;
      await browser.installExtension(dist);
      await browser.waitForTarget((target) => isWorker(target) && !before.includes(target));
      await patiently(async () => {
        const left = before.filter((target) => browser.targets().includes(target));
        return left.length === 0 ? { done: 1 } : { problem: `${left.length} of what ran before is still there` };
      });
    },
    async close() {
      await browser.close();
      await leave();
    },
    async closed() {
      if (browser.connected) await new Promise((gone) => browser.once('disconnected', gone));
      await leave();
    },
  };
  return driver;
}

function clockFrom(now: string | undefined): string | undefined {
  return now && callOf(moveClock, Date.parse(now) - Date.now());
}

async function start(dist: string, profile: string, wishes: LaunchWishes): Promise<{ browser: Browser; id: string }> {
  const { headless, proxyPort, timeZone, locale } = wishes;
  await askNobodyAboutFiles(profile);
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium').path,
    headless,
    pipe: true, // extensions are loaded over a pipe only
    enableExtensions: true,
    // Someone who looks for themselves is not told that a test drives the browser.
    ...(!headless && { ignoreDefaultArgs: ['--enable-automation'] }),
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 60_000,
    timeout: 90_000,
    env: { ...process.env, ...(timeZone && { TZ: timeZone }), ...(locale && { LANGUAGE: locale.replace('-', '_') }) },
    args: [
      `--proxy-server=127.0.0.1:${proxyPort}`,
      `--lang=${locale ?? 'en-US'}`,
      '--window-size=1280,900',
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const id = await browser.installExtension(dist);
    await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
    return { browser, id };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A new profile asks Google about every file that is saved or handed over; there is a setting for it and no switch. */
async function askNobodyAboutFiles(profile: string): Promise<void> {
  const preferences = join(profile, 'Default', 'Preferences');
  await mkdir(dirname(preferences), { recursive: true });
  // Where there are some, the browser keeps what it was told the first time.
  await writeFile(preferences, JSON.stringify({ safebrowsing: { enabled: false } }), { flag: 'wx' }).catch(
    () => undefined,
  );
}

// What the browser would ask the network for on its own, beyond what puppeteer already switches off. The two addresses
// lead nowhere (a closed port of this machine): at every start Chromium asks who is signed in, and on demand for a list
// of on-device models, and neither has a switch of its own.
const quiet = [
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=https://127.0.0.1:9',
  '--allow-browser-signin=false',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--disable-gpu',
  '--disable-quic',
  '--no-pings',
];

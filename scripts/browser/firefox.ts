import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { patiently, type Surface, surfaceOn } from './act';
import { endBrowser } from './endBrowser';
import { frameStage } from './frameStage';
import { type GeckoChrome, geckoChrome } from './geckoChrome';
import { ensureBrowser } from './install';
import { pageStage } from './pageStage';
import { linkedin, pathOf } from './surfaces';
import type { LaunchWishes, ParleyBrowser, SurfaceName } from './types';

const id = 'parley@parley.example';
// Given beforehand, so that addresses and stored data are the same after every start.
const uuid = '7a6d9c1e-52f4-4b0a-9d3e-0c5b8f1a2e47';
const base = `moz-extension://${uuid}/`;

// A page that the extension opens by itself comes once its background has started: on a busy machine, late.
const STARTED_MS = 60_000;

// Firefox's own expressions, for scripts in its window.
const extension = `WebExtensionPolicy.getByID('${id}').extension`;
const api = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global`;
const popupHolder = `document.querySelector('browser.webextension-popup-browser')`;
const sidebarHolder = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

/** Starts Firefox with the extension that is built in `dist`. */
export async function launchFirefox(dist: string, wishes: LaunchWishes): Promise<ParleyBrowser> {
  if (wishes.now !== undefined) throw new Error('Firefox has no place for a false clock');
  const leave = async () => {
    // Retried: the last of the browser's processes may still be writing.
    if (wishes.userDataDir === undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const profile = wishes.userDataDir ?? (await mkdtemp(join(tmpdir(), 'parley-firefox-')));
  let { browser, gecko } = await start(dist, profile, wishes);

  const inHolder = async (holder: string, name: SurfaceName): Promise<Surface> => {
    await patiently(async () => {
      const stage = frameStage(gecko, holder);
      const problem = await stage.evaluate('document.readyState + " " + document.URL').then(
        (state) => (String(state).startsWith(`complete ${base}${pathOf(name)}`) ? '' : `it shows ${state}`),
        (error: unknown) => String(error),
      );
      return problem === '' ? { done: true } : { problem: `the ${name} did not open: ${problem}` };
    });
    return surfaceOn(frameStage(gecko, holder));
  };
  // Any click elsewhere closes the popup, and so does a second one on its button.
  const closePopup = async () => {
    await gecko.run(`${popupHolder}?.closest('panel').hidePopup()`);
    await patiently(async () => {
      const open = await gecko.run(`return String(${popupHolder} !== null)`);
      return open === 'false' ? { done: true } : { problem: 'the popup stays open' };
    });
  };
  const newTab = async (url: string): Promise<Page> => {
    await closePopup();
    const page = await browser.newPage();
    if (url.startsWith(base)) await gecko.navigate(page, url);
    else await page.goto(url);
    return page;
  };

  const ownTab = (name: SurfaceName): Promise<Page> =>
    patiently(async () => {
      const shown: string[] = [];
      for (const page of await browser.pages()) {
        const address = await gecko.addressOf(page).catch(String);
        if (address.startsWith(base + pathOf(name))) return { done: page };
        shown.push(address);
      }
      return { problem: `no tab shows the ${name} page, they show ${shown.join(', ')}` };
    }, STARTED_MS);

  return {
    kind: 'firefox',
    visit: (pathOrAddress) => newTab(linkedin(pathOrAddress)),
    async openPopup() {
      await closePopup();
      await gecko.run(`await ${api}.browserActionFor(${extension}).triggerAction(window)`);
      return inHolder(popupHolder, 'popup');
    },
    async openSidebar() {
      await closePopup();
      await gecko.run(`await SidebarController.show('${id.replace(/\W/gu, '_')}-sidebar-action')`);
      return inHolder(sidebarHolder, 'sidebar');
    },
    sidebarOnceOpen: () => inHolder(sidebarHolder, 'sidebar'),
    async closeSidebar() {
      await gecko.run('SidebarController.hide()');
    },
    openInTab: async (name, place) => surfaceOn(pageStage(await newTab(base + pathOf(name, place)), { inTab: true })),
    tabOnceOpen: async (name) => surfaceOn(pageStage(await ownTab(name), { inTab: true })),
    async useShortcut(command) {
      await gecko.run(`${extension}.shortcuts.onCommand(${JSON.stringify(command)})`);
    },
    async useContextMenu(item, selectionText) {
      await gecko.run(`
        const tab = gBrowser.selectedTab;
        const click = { menuItemId: ${JSON.stringify(item)}, editable: false, modifiers: [], pageUrl: tab.linkedBrowser.currentURI.spec, selectionText: ${JSON.stringify(selectionText)} };
        ${extension}.tabManager.addActiveTabPermission(tab);
        ${extension}.emit('webext-menu-menuitem-click', click, tab);`);
    },
    async stopBackground() {
      await gecko.run(`await ${extension}.terminateBackground()`);
    },
    backgroundRuns: async () => (await gecko.run(`return ${extension}.backgroundState`)) === 'running',
    badge: () =>
      gecko.run(
        `return ${api}.browserActionFor(${extension}).action.getContextData(gBrowser.selectedTab).badgeText ?? ''`,
      ),
    async restart({ killed = false, now } = {}) {
      if (now !== undefined) throw new Error('Firefox has no place for a false clock');
      await endBrowser(browser, killed);
      ({ browser, gecko } = await start(dist, profile, wishes));
      // Installed anew, it shows the welcome page, which would come in front of whatever is visited next.
      await (await ownTab('options')).close();
    },
    async update(next) {
      dist = next;
      await browser.installExtension(dist);
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
}

async function start(
  dist: string,
  profile: string,
  { headless, proxyPort, timeZone, locale = 'en-US' }: LaunchWishes,
): Promise<{ browser: Browser; gecko: GeckoChrome }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox').path,
    headless,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 60_000,
    // A busy machine takes its time to start it.
    timeout: 90_000,
    // Firefox itself then ends at any connection that leaves this machine, whatever asked for it.
    env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1', ...(timeZone && { TZ: timeZone }) },
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      // The value Firefox's own tests use: no settings are asked of Mozilla's servers.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // An extension installed for a test goes at every end of the browser; what it stored is to stay.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': locale,
      'intl.locale.requested': locale,
      // Notifications are shown by Firefox itself: a bare machine has no desktop to do it.
      'alerts.useSystemBackend': false,
    },
  });
  try {
    const gecko = await geckoChrome(browser);
    if (!locale.startsWith('en')) await gecko.run(speaking(locale));
    await browser.installExtension(dist);
    return { browser, gecko };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Without the language pack of a language Firefox itself stays English, and so would every extension: they go by the
 * languages Firefox says it has. So it says that it has this one, too.
 */
function speaking(locale: string): string {
  return `
    Services.locale.availableLocales = ['${locale}', ...Services.locale.availableLocales];
    Services.locale.requestedLocales = ['${locale}'];
    return Services.locale.appLocaleAsBCP47;`;
}

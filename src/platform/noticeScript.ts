import { browser } from './browser';
import { maySeeLinkedIn } from './permissions';

const id = 'notice-when-i-send';
const file = '/notice.js';
const matches = ['https://www.linkedin.com/*'];

/**
 * LinkedIn shows its message box in the page, in a shadow root, and perhaps in a frame of its own host: every frame is
 * looked at, and `matches` holds for each of them. Early, so that the script hears an event before LinkedIn takes it.
 */
const script = {
  id,
  js: [file],
  matches,
  allFrames: true,
  runAt: 'document_start',
  persistAcrossSessions: true,
} as const;

let last: Promise<unknown> = Promise.resolve();

/**
 * Brings "notice when I send" to what the user wants: registered, in tabs that are open already, too, or not there at
 * all. Without the permission for LinkedIn it is not there either. Asked twice at once, one after the other.
 * @param anew what is registered may be the script of the version before, and what runs in open tabs its orphan.
 */
export function setNoticeScript(wanted: boolean, anew = false): Promise<void> {
  const next = last.then(() => apply(wanted, anew));
  last = next.catch(() => undefined);
  return next;
}

async function apply(wanted: boolean, anew: boolean): Promise<void> {
  const on = wanted && (await maySeeLinkedIn());
  const there = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (on && (!there || anew)) {
    if (there) await browser.scripting.updateContentScripts([copy()]);
    else await browser.scripting.registerContentScripts([copy()]);
    await intoOpenTabs();
  } else if (!on && there) {
    await browser.scripting.unregisterContentScripts({ ids: [id] });
    await outOfOpenTabs();
  }
}

const copy = () => ({ ...script, js: [...script.js], matches: [...script.matches] });

/** LinkedIn's tabs stay open for days; what is registered comes only with the next page. */
async function intoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId !== undefined)
        await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
    }),
  );
}

/** To all tabs: without the permission nobody knows which are LinkedIn's. Only the script listens. */
async function outOfOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId !== undefined) await browser.tabs.sendMessage(tabId, 'stop-noticing');
    }),
  );
}

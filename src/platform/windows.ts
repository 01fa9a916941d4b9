import { browser } from './browser';

const CONVERSATION = 'src/surfaces/conversation/index.html';

/** Which of the pages for a conversation: the talk itself, or the sheet to print. */
export type ConversationPage = 'talk' | 'sheet';

/** Opens the conversation in a window of its own, beside the call or out of the way. */
export async function openConversationWindow(id: string): Promise<void> {
  await browser.windows.create({ url: addressOfPage('talk', id), type: 'popup', width: 460, height: 820 });
}

/** The browser's window the user looked at last; absent when there is none. */
export async function windowInFront(): Promise<number | undefined> {
  const open = await browser.windows.getLastFocused().catch(() => undefined);
  return open?.incognito ? undefined : open?.id;
}

/** Opens the preparation sheet in a tab, to be printed. */
export async function openSheet(id: string): Promise<void> {
  await browser.tabs.create({ url: addressOfPage('sheet', id) });
}

function addressOfPage(page: ConversationPage, id: string): string {
  return browser.runtime.getURL(`${CONVERSATION}#${page}/${encodeURIComponent(id)}`);
}

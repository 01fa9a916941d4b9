import { browser } from './browser';

export interface Badge {
  /** Four characters at most fit. */
  readonly text: string;
  /** The same in words, for pointer and screen reader. */
  readonly title: string;
  /** Something is at a poor time; the text says so by a sign, too. */
  readonly flagged: boolean;
}

const colours = { flagged: '#7c4a03', plain: '#1f6f66', text: '#ffffff' } as const;

/** Shows it on the toolbar button; undefined: nothing to say. Of one tab only where one is named, until it goes elsewhere. */
export async function showBadge(badge: Badge | undefined, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  const { action } = browser;
  // Null takes a tab's own badge away again, so that the one for all tabs is seen.
  const nothing = tabId === undefined ? '' : null;
  await Promise.all([
    action.setBadgeText({ ...where, text: badge?.text ?? nothing }),
    action.setTitle({ ...where, title: badge?.title ?? (await plainTitle(tabId)) }),
    ...(badge
      ? [
          action.setBadgeBackgroundColor({ ...where, color: badge.flagged ? colours.flagged : colours.plain }),
          action.setBadgeTextColor({ ...where, color: colours.text }),
        ]
      : []),
  ]).catch((error: unknown) => {
    // The tab may be closed by now.
    if (tabId === undefined) throw error;
  });
}

/** Chromium cannot take a tab's own title away: it gets that of all tabs. */
function plainTitle(tabId: number | undefined): Promise<string> | string {
  return tabId === undefined ? 'Parley' : browser.action.getTitle({});
}

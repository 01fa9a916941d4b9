import { type NoticeEvent, noticeChannels, noticeKinds } from '../domain/notice';
import { isMemberId, isSlug } from '../linkedin/addresses';
import type { Sender } from '../platform';

export interface Heard {
  readonly event: NoticeEvent;
  readonly tabId: number;
}

const HOST = 'https://www.linkedin.com/';
const parts: ReadonlySet<string> = new Set([
  'kind',
  'channel',
  'trusted',
  'memberId',
  'slug',
] satisfies (keyof NoticeEvent)[]);

/**
 * What was heard, if it may be believed: from this extension's own script in a tab and frame of www.linkedin.com, not in
 * a private window, of the user's own doing, and nothing in it but what such an event has (decision 8).
 */
export function heardFrom(message: unknown, sender: Sender, ownId: string): Heard | undefined {
  const { id, url, tab } = sender;
  if (id !== ownId || tab?.id === undefined || tab.incognito !== false) return undefined;
  if (!url?.startsWith(HOST) || !tab.url?.startsWith(HOST)) return undefined;
  return isNoticeEvent(message) ? { event: message, tabId: tab.id } : undefined;
}

function isNoticeEvent(message: unknown): message is NoticeEvent {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return false;
  const { kind, channel, trusted, memberId, slug } = message as { readonly [name in keyof NoticeEvent]?: unknown };
  return (
    Object.keys(message).every((name) => parts.has(name)) &&
    noticeKinds.some((one) => one === kind) &&
    noticeChannels.some((one) => one === channel) &&
    trusted === true &&
    (memberId === undefined || (typeof memberId === 'string' && isMemberId(memberId))) &&
    (slug === undefined || (typeof slug === 'string' && isSlug(slug)))
  );
}

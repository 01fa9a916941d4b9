import type { NoticeChannel } from './noticed';

/** The box got the cursor, lost it, or what stood in it went out. */
export const noticeKinds = ['focus', 'blur', 'sent'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** All that "notice when I send" ever tells of a page: no word of what is written, nor of what else is there (K2). */
export interface NoticeEvent {
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  /** Whether it was the user's own key or click. What is not is neither told nor believed. */
  readonly trusted: boolean;
  /** Whom it goes to, where the box says so of one person: a conversation by member id, an invitation by slug. */
  readonly memberId?: string;
  readonly slug?: string;
}

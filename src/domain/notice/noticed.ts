import type { SentMessage } from '../outreach/sentMessage';
import type { Identity } from '../person/samePerson';

export const noticeChannels = ['message', 'note'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

/** Something that seems to have been sent, waiting for the user's word. Who that is, is looked up when shown. */
export interface Noticed extends Identity {
  readonly id: string;
  readonly channel: NoticeChannel;
  /** Instant, ISO in UTC. */
  readonly at: string;
  /** The user said what it was: kept for a while so that the next line of the same talk is not asked about again. */
  readonly answered?: boolean;
}

/** A talk has many lines: what goes to the same person within the hour is one sending. */
const ONE_SENDING_MINUTES = 60;

/** What nobody answered is forgotten: of somebody in the list after two weeks, all else after two days. */
const KEPT_HOURS = { waiting: 14 * 24, other: 2 * 24 } as const;

/** Does this entry stand for what was just noticed, too? Where the box named nobody, the channel has to do. */
export function isSameSending(before: Noticed, now: Omit<Noticed, 'id'>): boolean {
  return (
    before.channel === now.channel &&
    before.memberId === now.memberId &&
    before.slug === now.slug &&
    minutesBetween(before.at, now.at) <= ONE_SENDING_MINUTES
  );
}

/** Is it in the log already, by "I sent it" or by an answer to the line before? @param messages to that person. */
export function isInLog({ at }: Noticed, messages: readonly SentMessage[]): boolean {
  return messages.some(
    ({ channel, sentAt }) =>
      channel !== 'email' && channel !== 'phone' && minutesBetween(sentAt, at) <= ONE_SENDING_MINUTES,
  );
}

/** @param now ISO instant. */
export function isForgotten({ at, answered }: Noticed, inList: boolean, now: string): boolean {
  return minutesBetween(at, now) > KEPT_HOURS[inList && !answered ? 'waiting' : 'other'] * 60;
}

function minutesBetween(one: string, other: string): number {
  const [a, b] = [Temporal.Instant.from(one), Temporal.Instant.from(other)];
  return Math.abs(a.epochMilliseconds - b.epochMilliseconds) / 60_000;
}

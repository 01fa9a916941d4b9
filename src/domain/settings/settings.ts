import type { DateRange, OwnTime, SendRules } from '../calendar';
import type { JourneyRules, JourneySettings } from '../journey';
import type { ListSettings } from '../list';
import type { Limits } from '../outreach/limits';

/** What the user chose. Every value has a meaning when absent, so nothing needs a migration to be there. */
export interface Settings {
  /** Newest last; the last one decides (K10). */
  readonly agreements: readonly AgreementRecord[];
  /** The same for "notice when I send", which is asked for by itself (K2). */
  readonly noticeAgreements: readonly AgreementRecord[];
  readonly theme: Theme;
  /** Longer invitation notes, and as many as one likes (L1). */
  readonly premium: boolean;
  /** Those the user changed (L1). */
  readonly limits?: Limits;
  /** The user's own rules of when to send; absent: the usual ones. */
  readonly sendRules?: SendRules;
  /** Days the user is away, on their own calendar: reminders and better times lie before or after. */
  readonly awayDays?: readonly DateRange[];
  /** The user's own values for following up and staying in touch; the others are as usual (T6, M57–M60). */
  readonly journey?: Partial<JourneyRules>;
  /** System notifications when something is due; absent: none. The browser's permission is asked for beside it. */
  readonly notifications?: boolean;
  /** Views and columns of the list. */
  readonly list?: ListSettings;
  /** ISO instant of the last backup that was saved to a file. */
  readonly backedUpAt?: string;
}

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** One act of agreeing or withdrawing, with the version of the text that was read. */
export interface AgreementRecord {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  readonly given: boolean;
}

/** Goes up when the text on the welcome page changes what is read or kept; then it is asked again (K10). */
export const AGREEMENT_VERSION = 1;

/** Goes up when the text in the settings changes what is noticed or kept. */
export const NOTICE_AGREEMENT_VERSION = 1;

export const defaultSettings: Settings = {
  agreements: [],
  noticeAgreements: [],
  theme: 'system',
  premium: false,
};

/** What of the settings decides about times. @param zone the user's IANA zone. */
export function ownTimeOf({ sendRules, awayDays }: Settings, zone: string): OwnTime {
  return { zone, ...(sendRules && { sendRules }), ...(awayDays && { awayDays }) };
}

/** What of the settings decides what comes next. @param zone the user's IANA zone. */
export function journeySettingsOf(settings: Settings, zone: string): JourneySettings {
  return { ...ownTimeOf(settings, zone), ...(settings.journey && { journey: settings.journey }) };
}

/** The agreement in force. Without it no page is read (K10). */
export function agreementOf(settings: Settings): AgreementRecord | undefined {
  const last = settings.agreements.at(-1);
  return last?.given && last.version === AGREEMENT_VERSION ? last : undefined;
}

/** The agreement to "notice when I send" that is in force; it stands on the one to reading and goes with it. */
export function noticeAgreementOf(settings: Settings): AgreementRecord | undefined {
  const last = settings.noticeAgreements.at(-1);
  return agreementOf(settings) && last?.given && last.version === NOTICE_AGREEMENT_VERSION ? last : undefined;
}

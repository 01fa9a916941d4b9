import { soundListSettings } from '../domain/list';
import type { Me } from '../domain/outreach';
import {
  AGREEMENT_VERSION,
  agreementOf,
  defaultSettings,
  NOTICE_AGREEMENT_VERSION,
  noticeAgreementOf,
  type Settings,
} from '../domain/settings';
import { database } from './database';

export async function getSettings(): Promise<Settings> {
  const row = await database.own.get('settings');
  if (row?.id !== 'settings') return defaultSettings;
  const { id: _id, list: stored, ...settings } = row;
  const list = soundListSettings(stored);
  return { ...defaultSettings, ...settings, ...(list && { list }) };
}

/** Changes some settings and keeps the others; `undefined` goes back to what absence means. */
export function changeSettings(
  changes: {
    readonly [name in keyof Settings]?: Settings[name] | undefined;
  },
): Promise<void> {
  return database.transaction('rw', database.own, async () => {
    const settings = Object.entries({ ...(await getSettings()), ...changes }).filter(
      ([, value]) => value !== undefined,
    );
    await database.own.put({ ...defaultSettings, ...Object.fromEntries(settings), id: 'settings' });
  });
}

/**
 * Gives or withdraws the agreement to reading open profiles (K10). Each act stays on record. Who takes it back takes
 * the one to "notice when I send" back with it.
 */
export function recordAgreement(given: boolean, now: string): Promise<void> {
  return database.transaction('rw', database.own, database.noticed, async () => {
    const { agreements, noticeAgreements } = await getSettings();
    await changeSettings({ agreements: [...agreements, { version: AGREEMENT_VERSION, at: now, given }] });
    if (!given && noticeAgreements.at(-1)?.given) await recordNoticeAgreement(false, now);
  });
}

/** The same for "notice when I send" (K2). With it goes what was noticed and not answered. */
export function recordNoticeAgreement(given: boolean, now: string): Promise<void> {
  return database.transaction('rw', database.own, database.noticed, async () => {
    const { noticeAgreements } = await getSettings();
    await changeSettings({
      noticeAgreements: [...noticeAgreements, { version: NOTICE_AGREEMENT_VERSION, at: now, given }],
    });
    if (!given) await database.noticed.clear();
  });
}

export async function mayRead(): Promise<boolean> {
  return agreementOf(await getSettings()) !== undefined;
}

export async function mayNotice(): Promise<boolean> {
  return noticeAgreementOf(await getSettings()) !== undefined;
}

export async function getMe(): Promise<Me> {
  const row = await database.own.get('me');
  if (row?.id !== 'me') return { goals: [] };
  const { id: _id, ...me } = row;
  return me;
}

type MeChanges = { readonly [name in keyof Me]?: Me[name] | undefined };

/**
 * Changes some of the user's own details and keeps the others; `undefined` takes one away. What follows from what is
 * there – one more in a list – is told as a function, so that of two changes in a hurry neither takes back the other.
 */
export function changeMe(changes: MeChanges | ((before: Me) => MeChanges)): Promise<void> {
  return database.transaction('rw', database.own, async () => {
    const before = await getMe();
    const changed = typeof changes === 'function' ? changes(before) : changes;
    const me = Object.entries({ ...before, ...changed }).filter(([, value]) => value !== undefined);
    await database.own.put({ goals: [], ...Object.fromEntries(me), id: 'me' });
  });
}

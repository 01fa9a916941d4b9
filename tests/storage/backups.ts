import type { Snapshot } from '../../src/domain/snapshot';
import { readBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

export const monday = '2026-03-02T10:00:00Z';
export const tuesday = '2026-03-03T10:00:00Z';
export const friday = '2026-03-06T10:00:00Z';

export const reinstall = () => Promise.all(database.tables.map((table) => table.clear()));

export async function read(...parameters: Parameters<typeof storage.saveReading>) {
  const saved = await storage.saveReading(...parameters);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person;
}

export async function typed(...parameters: Parameters<typeof storage.addTyped>) {
  const saved = await storage.addTyped(...parameters);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person;
}

export async function send(personId: string, text: string) {
  const sending = { personId, channel: 'message', purpose: 'ask', sentAt: monday, text } as const;
  return (await storage.recordSent(sending, monday)).message;
}

/** What comes back from a file that was saved now. */
export async function throughAFile(): Promise<Snapshot> {
  return fromFile(writeBackup(await storage.takeSnapshot(), monday));
}

export function fromFile(text: string): Snapshot {
  const backup = readBackup(text);
  if ('problem' in backup) throw new Error(`${backup.problem} ${backup.where}`);
  return backup.snapshot;
}

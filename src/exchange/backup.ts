import * as v from 'valibot';
import { listed, type Person } from '../domain/person';
import type { Snapshot } from '../domain/snapshot';
import { mended } from './mended';
import { backupSchema } from './schema';

/** The form of the file. Goes up when an older Parley could not read what a newer one writes. */
export const BACKUP_VERSION = 2;

/** Until then everybody was in the target list; an earlier Parley would put there whoever is only known. */
const VERSION_WITH_LISTED = 2;

export type BackupProblem = 'not-json' | 'not-a-backup' | 'newer' | 'damaged';

export type ReadBackup =
  | { readonly snapshot: Snapshot; readonly savedAt: string }
  /** `where`: the path to the first part that is not as it should be, for 'damaged'. */
  | { readonly problem: BackupProblem; readonly where?: string };

/** Everything as readable JSON. @param now ISO instant. */
export function writeBackup(snapshot: Snapshot, now: string): string {
  return JSON.stringify({ product: 'parley', version: BACKUP_VERSION, savedAt: now, ...snapshot }, undefined, 2);
}

/** Reads a backup file, wholly or not at all: every record is checked before any is used (decision 8). */
export function readBackup(text: string): ReadBackup {
  const data = parse(text);
  if (data === undefined) return { problem: 'not-json' };
  const head = v.safeParse(v.object({ product: v.literal('parley'), version: v.number() }), data);
  if (!head.success) return { problem: 'not-a-backup' };
  if (head.output.version > BACKUP_VERSION) return { problem: 'newer' };
  const result = v.safeParse(backupSchema, data);
  if (!result.success) return { problem: 'damaged', where: v.getDotPath(result.issues[0]) ?? '' };
  const { savedAt, ...records } = result.output;
  const snapshot = mended(records);
  return { savedAt, snapshot: head.output.version < VERSION_WITH_LISTED ? allListed(snapshot) : snapshot };
}

function allListed(snapshot: Snapshot): Snapshot {
  const since = (person: Person) => listed(person, person.addedAt);
  return {
    ...snapshot,
    people: snapshot.people.map(since),
    merges: snapshot.merges.map((merge) => ({ ...merge, kept: since(merge.kept), absorbed: since(merge.absorbed) })),
  };
}

/** The name to save it under: the date first, so that files sort. @param day 'YYYY-MM-DD' of the user. */
export function backupFileName(day: string, isLocked = false): string {
  return `parley-backup-${day}.json${isLocked ? '.age' : ''}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

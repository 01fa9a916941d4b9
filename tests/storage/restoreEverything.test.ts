import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/domain/snapshot';
import { lockBackup, unlockBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { fromFile, monday, reinstall } from './backups';
import { doAll, everyAct } from './everyAct';

/** A slow machine tries fewer of them; what was tried holds. */
const PATIENCE_MS = 12_000;

beforeEach(reinstall);

type Records = Omit<Snapshot, 'settings' | 'me'>;

/** Every record by its table and id, as bytes: the order of its parts alone says nothing. */
function recordsIn({ settings: _settings, me: _me, ...tables }: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    (Object.entries(tables) as [keyof Records, readonly { readonly id: string }[]][]).flatMap(([table, records]) =>
      records.map((record) => [`${table} ${record.id}`, bytesOf(record)] as const),
    ),
  );
}

function bytesOf(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const saved = async () => writeBackup(await storage.takeSnapshot(), monday);

describe('everything the interface can store', () => {
  it('restored into an empty Parley: every record is as it was, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(everyAct, async (act) => {
        await reinstall();
        await doAll(act, 'mira-solberg');
        const before = await storage.takeSnapshot();
        const file = await saved();
        await reinstall();
        await storage.restoreSnapshot(fromFile(file));
        const after = await storage.takeSnapshot();
        expect(recordsIn(after)).toEqual(recordsIn(before));
        expect(bytesOf(after.me)).toBe(bytesOf(before.me));
        expect(bytesOf(after.settings)).toBe(bytesOf(before.settings));
      }),
      { numRuns: 25, interruptAfterTimeLimit: PATIENCE_MS },
    );
  });

  it('restored into a filled Parley: both are there as they were, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(everyAct, everyAct, async (act, here) => {
        await reinstall();
        await doAll(act, 'mira-solberg');
        const before = await storage.takeSnapshot();
        const file = await saved();
        await reinstall();
        await doAll(here, 'jorg-muller');
        const there = recordsIn(await storage.takeSnapshot());
        await storage.restoreSnapshot(fromFile(file));
        const both = await storage.takeSnapshot();
        expect(recordsIn(both)).toEqual(new Map([...there, ...recordsIn(before)]));
        expect(await storage.restoreSnapshot(fromFile(file))).toMatchObject({ added: 0, updated: 0 });
        expect(await storage.takeSnapshot()).toEqual(both);
      }),
      { numRuns: 12, interruptAfterTimeLimit: PATIENCE_MS },
    );
  });

  it('locked with a passphrase and opened again is the same file, byte for byte', { timeout: 120_000 }, async () => {
    const [act] = fc.sample(everyAct, { seed: 8, numRuns: 1 });
    if (act) await doAll(act, 'mira-solberg');
    const file = await saved();
    const locked = await lockBackup(file, 'map lantern river chess');
    expect(await unlockBackup(locked, 'map lantern river chess')).toEqual({ text: file });
  });
});

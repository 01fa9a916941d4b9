import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as storage from '../../../src/storage';
import { database } from '../../../src/storage/database';
import { createBackupWork } from '../../../src/surfaces/options/settings/backup/backupWork';
import { monday, reinstall, typed } from '../../storage/backups';

const passphrase = 'map lantern river chess';

beforeEach(async () => {
  await reinstall();
  await typed({ name: 'Mira Solberg' }, monday);
});

async function saved(locked: boolean): Promise<Uint8Array> {
  const answer = await createBackupWork()({ ask: 'save', now: monday, ...(locked && { passphrase }) });
  if (answer.is !== 'saved') throw new Error(answer.is);
  return answer.bytes;
}

const names = async () => (await storage.listPeople()).map(({ name }) => name);

describe('saving and restoring away from the page', () => {
  it('opens a file first, which changes nothing; puts back what is in it when asked', async () => {
    const bytes = await saved(false);
    await reinstall();
    const work = createBackupWork();
    expect(await work({ ask: 'open', bytes })).toEqual({ is: 'opened' });
    expect(await names()).toEqual([]);
    expect(await work({ ask: 'restore' })).toEqual({ is: 'restored', restored: { added: 1, updated: 0, kept: 0 } });
    expect(await names()).toEqual(['Mira Solberg']);
  });

  it('opens a locked file with its passphrase alone, and tries as often as one likes', {
    timeout: 120_000,
  }, async () => {
    const bytes = await saved(true);
    await reinstall();
    const work = createBackupWork();
    const wrong = await work({ ask: 'open', bytes, passphrase: 'map lantern' });
    expect(wrong).toEqual({ is: 'problem', problem: 'wrong-passphrase' });
    expect(await work({ ask: 'restore' })).toEqual({ is: 'problem', problem: 'failed' });
    expect(await names()).toEqual([]);
    expect(await work({ ask: 'open', bytes, passphrase })).toEqual({ is: 'opened' });
    await work({ ask: 'restore' });
    expect(await names()).toEqual(['Mira Solberg']);
  });

  it('says what is wrong with a file, and where', async () => {
    const text = new TextDecoder().decode(await saved(false)).replace('"name": "Mira Solberg"', '"name": 7');
    const bytes = new TextEncoder().encode(text);
    const answer = await createBackupWork()({ ask: 'open', bytes });
    expect(answer).toEqual({ is: 'problem', problem: 'damaged', where: 'people.0.name' });
  });

  it('says when the disk is full or something else failed, and nothing was changed', async () => {
    const bytes = await saved(false);
    await reinstall();
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const full = new DOMException('no room', 'QuotaExceededError');
    for (const [error, problem] of [
      [full, 'full'],
      [new Error('gone'), 'failed'],
    ] as const) {
      const work = createBackupWork();
      await work({ ask: 'open', bytes });
      const put = vi.spyOn(database.own, 'put').mockRejectedValueOnce(error);
      expect(await work({ ask: 'restore' })).toEqual({ is: 'problem', problem });
      expect(await names()).toEqual([]);
      put.mockRestore();
    }
    silent.mockRestore();
  });
});

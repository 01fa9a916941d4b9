import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_VERSION } from '../../src/exchange/backup';
import * as storage from '../../src/storage';
import { earlierBackups } from '../fixtures/earlierBackups';
import { friday, fromFile, reinstall, typed } from './backups';

beforeEach(reinstall);

const lists = (file: object) =>
  Object.entries(file).filter((entry): entry is [string, { id: string }[]] => Array.isArray(entry[1]));

describe('a backup of every form there ever was', () => {
  it.each(earlierBackups)('comes back whole: %s', async (_name, file) => {
    expect(await storage.restoreSnapshot(fromFile(JSON.stringify(file)))).toMatchObject({ updated: 0, kept: 0 });
    const now: Record<string, unknown> = { ...(await storage.takeSnapshot()) };
    for (const [table, records] of lists(file))
      expect([table, (now[table] as { id: string }[]).map(({ id }) => id).sort()]).toEqual([
        table,
        records.map(({ id }) => id).sort(),
      ]);
    expect(await storage.listPeople()).toContainEqual(
      expect.objectContaining({ name: 'Mira Solberg', notes: 'met at the fair', formerSlugs: ['mira-s'] }),
    );
    expect(await storage.listMessages()).toMatchObject([{ text: 'Hello Mira' }]);
    expect(await storage.getMe()).toMatchObject({ name: 'Robin Ashdown', goals: ['field'] });
    expect((await storage.getSettings()).theme).toBe('dark');
  });

  it.each(earlierBackups)(
    'comes back beside what is there, and a second time changes nothing: %s',
    async (_name, file) => {
      const here = await typed({ name: 'Sol Iyer' }, friday);
      const snapshot = fromFile(JSON.stringify(file));
      await storage.restoreSnapshot(snapshot);
      expect(await storage.getPerson(here.id)).toEqual(here);
      const once = await storage.takeSnapshot();
      expect(await storage.restoreSnapshot(snapshot)).toMatchObject({ added: 0, updated: 0 });
      expect(await storage.takeSnapshot()).toEqual(once);
    },
  );

  it('puts everybody into the target list who was saved before others could be known', () => {
    for (const [, file] of earlierBackups.filter(([, { version }]) => version < 2))
      for (const person of fromFile(JSON.stringify(file)).people) expect(person.listedAt).toBe(person.addedAt);
    const last = fromFile(JSON.stringify(earlierBackups.at(-1)?.[1]));
    expect(last.people.map(({ listedAt }) => listedAt === undefined)).toEqual([false, true]);
  });

  it('keeps the template a plan named, and leaves out a reason that follows from what was sent by now', () => {
    const plans = (name: string) => {
      const file = earlierBackups.find(([one]) => one === name)?.[1];
      return fromFile(JSON.stringify(file)).people.map(({ plan }) => plan);
    };
    expect(plans('with conversations and what comes of them')[0]).toMatchObject({ templates: { ask: 't1' } });
    expect(plans('with plans and drafts')[0]).toMatchObject({ occasion: 'recommended' });
    expect(plans('with plans and drafts')[1]).toEqual({});
  });

  it('is kept here for each number of the form', () => {
    expect(new Set(earlierBackups.map(([, { version }]) => version))).toEqual(
      new Set(Array.from({ length: BACKUP_VERSION }, (_, index) => index + 1)),
    );
  });
});

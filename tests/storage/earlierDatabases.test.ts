import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/domain/journey';
import { levelOfPerson } from '../../src/domain/outreach';
import { agreementOf, journeySettingsOf } from '../../src/domain/settings';
import { readBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { type EarlierDatabase, earlierDatabases } from '../fixtures/earlierDatabases';

const now = '2026-03-20T09:00:00.000Z';

/** Written by the Parley of those days, and closed. */
async function leave({ version, stores, records }: EarlierDatabase): Promise<void> {
  const before = new Dexie('parley');
  before.version(version).stores(stores);
  for (const [table, rows] of Object.entries(records)) await before.table(table).bulkAdd([...rows]);
  before.close();
}

const ids = (rows: readonly object[]) => rows.map((row) => (row as { id: string }).id).sort();

afterEach(async () => {
  database.close({ disableAutoOpen: false });
  await Dexie.delete('parley');
});

describe.each(earlierDatabases)('a database of version $version, from the time of $name', (earlier) => {
  const { records, version } = earlier;
  const all = (table: string) => records[table] ?? [];

  it('opens with every record in it', async () => {
    await leave(earlier);
    await database.open();
    for (const [table, rows] of Object.entries(records))
      expect([table, ids(await database.table(table).toArray())]).toEqual([table, ids(rows)]);
    expect(await storage.getPerson('mira')).toMatchObject(without(all('people')[0], 'plan'));
    expect(await storage.listMessages()).toEqual(all('messages'));
    for (const table of ['conversations', 'nextSteps', 'answers', 'reminders', 'introductions', 'drafts', 'templates'])
      expect(await database.table(table).toArray()).toEqual(all(table));
    expect(await storage.getMe()).toEqual(without(all('own')[1], 'id'));
  });

  it('has the agreement and the settings that were given then', async () => {
    await leave(earlier);
    const settings = await storage.getSettings();
    expect(agreementOf(settings)).toBeDefined();
    expect(settings).toMatchObject(without(all('own')[0], 'id'));
    expect(await storage.mayNotice()).toBe(false);
  });

  it('has in the target list whoever was in it, and nobody else', async () => {
    await leave(earlier);
    const there = (all('people') as { id: string; deletedAt?: string; listedAt?: string }[]).filter(
      ({ deletedAt, listedAt }) => deletedAt === undefined && (version < 4 || listedAt !== undefined),
    );
    expect(ids(await storage.listPeople())).toEqual(ids(there));
  });

  it('is concluded from as if it were written today', async () => {
    await leave(earlier);
    const mira = await storage.findPerson({ slug: 'mira-s' });
    if (!mira) throw new Error('lost by her former address');
    expect(levelOfPerson(mira).level).toBe('director');
    const own = journeySettingsOf(await storage.getSettings(), 'Europe/Berlin');
    const steps = nextSteps(await storage.factsForSteps(), Temporal.Instant.from(now), own);
    const expected = all('conversations').length > 0 ? ['say-thanks', 'next-step'] : ['write-once-more', 'try-another'];
    expect(steps.filter(({ personId }) => personId === 'mira').map(({ code }) => code)).toEqual(expected);
  });

  it('keeps the template a plan named, and leaves out a reason that follows from what was sent by now', async () => {
    await leave(earlier);
    const plans = (await database.people.toArray()).flatMap(({ plan }) => plan ?? []);
    expect(JSON.stringify(plans)).not.toMatch(/"template":|"silence"/u);
    const named = (all('people') as { plan?: { template?: string } }[]).flatMap(({ plan }) => plan?.template ?? []);
    if (named.length > 0)
      expect(plans).toMatchObject([{ hook: 'your talk on small data sets', templates: { ask: 't1' } }]);
  });

  it('gives a backup that can be read again', async () => {
    await leave(earlier);
    const snapshot = await storage.takeSnapshot();
    expect(readBackup(writeBackup(snapshot, now))).toMatchObject({ snapshot: { people: snapshot.people } });
  });

  it('is written in: notes and a message more', async () => {
    await leave(earlier);
    await storage.setNotes('mira', 'and a word more', now);
    expect(await storage.getPerson('mira')).toMatchObject({ notes: 'and a word more', formerSlugs: ['mira-s'] });
  });
});

it('every number of the schema has a database here that came before it', () => {
  const before = [...new Set(earlierDatabases.map(({ version }) => version))];
  expect(before).toEqual(Array.from({ length: database.verno - 1 }, (_, index) => index + 1));
});

function without(row: object | undefined, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => !names.includes(name)));
}

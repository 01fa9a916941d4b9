import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

const now = '2026-03-02T10:00:00.000Z';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function someone(location?: string) {
  const saved = await storage.addTyped({ name: 'Ida Brandt', ...(location && { location }) }, now);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person.id;
}

const placeOf = async (id: string) => (await storage.getPerson(id))?.place;

describe('the weekend the user gave a person (T3)', () => {
  it('stays when their location is read again, and when only the clock is corrected', async () => {
    const id = await someone('Chicago, Illinois');
    await storage.setWeekend(id, [7, 1], now);
    expect(await placeOf(id)).toMatchObject({ zone: 'America/Chicago', country: 'US', weekend: [1, 7] });
    await storage.correctDetails(id, { location: 'Boston, Massachusetts' }, now);
    expect(await placeOf(id)).toMatchObject({ zone: 'America/New_York', weekend: [1, 7] });
    await storage.setZone(id, 'America/Denver', now);
    expect(await placeOf(id)).toMatchObject({ by: 'user', zone: 'America/Denver', weekend: [1, 7] });
    await storage.setZone(id, undefined, now);
    expect(await placeOf(id)).toMatchObject({ by: 'location', zone: 'America/New_York', weekend: [1, 7] });
  });

  it('does not go with them to another country', async () => {
    const id = await someone('Berlin, Germany');
    await storage.setWeekend(id, [1], now);
    await storage.setZone(id, 'Africa/Cairo', now);
    expect(await placeOf(id)).toEqual({ by: 'user', certainty: 'sure', zone: 'Africa/Cairo', country: 'EG' });
  });

  it('can be given where nobody knows the place, and taken back', async () => {
    const id = await someone();
    await storage.setWeekend(id, [5, 6], now);
    expect(await placeOf(id)).toEqual({ by: 'location', certainty: 'unknown', weekend: [5, 6] });
    await storage.correctDetails(id, { company: 'Nordlab' }, now);
    expect((await placeOf(id))?.weekend).toEqual([5, 6]);
    await storage.setWeekend(id, undefined, now);
    expect((await placeOf(id))?.weekend).toBeUndefined();
  });
});

describe('the days somebody is away (T1)', () => {
  it('are kept with them until they are back', async () => {
    const id = await someone();
    await storage.setAway(id, { from: '2026-03-03', to: '2026-03-10' }, now);
    expect((await storage.getPerson(id))?.away).toEqual({ from: '2026-03-03', to: '2026-03-10' });
    await storage.setAway(id, undefined, now);
    expect(await storage.getPerson(id)).not.toHaveProperty('away');
  });
});

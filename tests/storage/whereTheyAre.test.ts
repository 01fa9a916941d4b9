import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { loadPlaces } from '../../src/storage/loadPlaces';

vi.mock('../../src/storage/loadPlaces', { spy: true });

const now = '2026-03-02T10:00:00Z';

beforeEach(async () => {
  vi.clearAllMocks();
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function added(details: Parameters<typeof storage.addTyped>[0]) {
  const saved = await storage.addTyped(details, now);
  if ('refused' in saved) throw new Error(saved.refused);
  vi.clearAllMocks();
  return saved.person;
}

describe('what tells where somebody is', () => {
  it('is loaded where their location is said, and only there: other words are written at once', async () => {
    const { id } = await added({ name: 'Ida Brandt', location: 'Oslo, Norway' });
    await storage.correctDetails(id, { company: 'Northwind' }, now);
    expect(loadPlaces).not.toHaveBeenCalled();
    expect((await storage.getPerson(id))?.place).toMatchObject({ country: 'NO', zone: 'Europe/Oslo' });
    await storage.correctDetails(id, { location: 'Lisbon, Portugal' }, now);
    expect((await storage.getPerson(id))?.place).toMatchObject({ country: 'PT', zone: 'Europe/Lisbon' });
    await storage.correctDetails(id, { location: '' }, now);
    expect(await storage.getPerson(id)).not.toHaveProperty('place');
  });

  it('is not waited for to add somebody without a location', async () => {
    await storage.addTyped({ name: 'Jonas Weber' }, now);
    expect(loadPlaces).not.toHaveBeenCalled();
    expect(await storage.listPeople()).toMatchObject([{ name: 'Jonas Weber' }]);
  });
});

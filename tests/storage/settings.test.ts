import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('the agreement (K10)', () => {
  it('is off until given, revocable, and every act stays on record', async () => {
    expect(await storage.mayRead()).toBe(false);
    await storage.recordAgreement(true, '2026-03-02T10:00:00Z');
    expect(await storage.mayRead()).toBe(true);
    await storage.recordAgreement(false, '2026-03-03T10:00:00Z');
    expect(await storage.mayRead()).toBe(false);
    expect((await storage.getSettings()).agreements).toHaveLength(2);
  });

  it('to an older text is asked for again', async () => {
    await storage.changeSettings({ agreements: [{ version: 0, at: '2026-01-01T00:00:00Z', given: true }] });
    expect(await storage.mayRead()).toBe(false);
  });
});

describe('settings', () => {
  it('change one by one and keep the others', async () => {
    await storage.changeSettings({ theme: 'dark' });
    await storage.changeSettings({ premium: true });
    expect(await storage.getSettings()).toMatchObject({ theme: 'dark', premium: true });
  });
});

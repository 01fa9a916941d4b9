import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('a new template', () => {
  it('is not kept before there is text in it', async () => {
    const begun = storage.beginTemplate('My template', 'en');
    await storage.keepTemplate({ ...begun, name: 'For designers', text: ' ' });
    expect(await storage.listTemplates()).toEqual([]);
    await storage.keepTemplate({ ...begun, name: 'For designers', text: 'Hello {greeting}' });
    expect(await storage.listTemplates()).toMatchObject([{ name: 'For designers', text: 'Hello {greeting}' }]);
  });

  it('comes first in the order, and stays there while it is written', async () => {
    const [first, second] = [storage.beginTemplate('First', 'en'), storage.beginTemplate('Second', 'en')];
    await storage.keepTemplate({ ...first, text: 'One' });
    await storage.keepTemplate({ ...second, text: 'T' });
    await storage.keepTemplate({ ...first, text: 'One more' });
    expect((await storage.listTemplates()).map(({ text }) => text)).toEqual(['T', 'One more']);
  });

  it('stays when it is emptied again: it was kept once', async () => {
    const begun = storage.beginTemplate('My template', 'en');
    await storage.keepTemplate({ ...begun, text: 'Hello' });
    await storage.keepTemplate({ ...begun, text: '' });
    expect(await storage.listTemplates()).toMatchObject([{ text: '' }]);
  });
});

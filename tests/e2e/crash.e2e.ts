import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Parley, settleIn, startParley } from './parley';

describe('a page that cannot be drawn', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('says that everything is kept, and saves a backup of it', async () => {
    const page = await parley.browser.openInTab('options', 'me');
    await page.until('About me');
    // A record that Parley itself would never write.
    await page.page?.evaluate(async () => {
      const open = indexedDB.open('parley');
      await new Promise((opened) => {
        open.onsuccess = opened;
      });
      const writing = open.result.transaction('people', 'readwrite');
      const at = '2026-03-01T09:00:00.000Z';
      writing
        .objectStore('people')
        .put({ id: 'broken', name: 'Ida Brandt', listedAt: at, addedAt: at, place: { zone: 'Nowhere/None' } });
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      open.result.close();
    });
    const today = await parley.browser.openInTab('options', 'today');
    await today.until('Something went wrong here');
    await today.page?.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.body.dataset.saved = text;
        });
        return make(blob);
      };
    });
    await today.press('Save a backup file');
    await today.until('The backup is among your downloads.');
    const saved = await today.page?.evaluate(() => document.body.dataset.saved ?? '');
    expect(saved).toContain('Robin Ashdown');
    expect(saved).toContain('Ida Brandt');
  });
});

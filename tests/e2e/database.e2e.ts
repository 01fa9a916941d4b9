import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EarlierDatabase, earlierDatabases } from '../fixtures/earlierDatabases';
import { kinds, MIRA, type Parley, settleIn, startParley } from './parley';

const WAITS = 'Parley is still waiting for what it keeps';
const REFUSED = 'does not let Parley open what it keeps';
const NEWER = 'was last opened by a newer Parley';

/** Puts an older database in the place of what is there, and holds it as a page does that never lets go by itself. */
function holdOlder(page: Page | undefined, { version, stores, records }: EarlierDatabase): Promise<void> | undefined {
  const parts = Object.entries(stores).map(([name, spec]) => ({ name, spec, rows: records[name] ?? [] }));
  return page?.evaluate(
    (native, tables) =>
      new Promise<void>((resolve, reject) => {
        // One after the other without a pause: nobody's question comes between.
        indexedDB.deleteDatabase('parley');
        const open = indexedDB.open('parley', native);
        open.onupgradeneeded = () => {
          for (const { name, spec, rows } of tables) {
            const [keyPath = 'id', ...indexes] = spec.split(', ');
            const store = open.result.createObjectStore(name, { keyPath });
            for (const index of indexes) {
              const plain = index.replace('*', '');
              store.createIndex(plain, plain, { multiEntry: index.startsWith('*') });
            }
            for (const row of rows) store.add(row);
          }
        };
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          Object.assign(window, { letGo: () => open.result.close() });
          resolve();
        };
      }),
    version * 10,
    parts,
  );
}

/** As a newer Parley would, which then closes. */
function upgradeTo(page: Page | undefined, version: number): Promise<void> | undefined {
  return page?.evaluate(
    (native) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('parley', native);
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          open.result.close();
          resolve();
        };
      }),
    version * 10,
  );
}

/** As when the newer Parley writes something: every question is asked again, and refused by the time this is done. */
function askAnew(page: Page | undefined): Promise<void> | undefined {
  return page?.evaluate(async () => {
    const everything = { all: { from: Number.NEGATIVE_INFINITY, to: [[]], d: 1 } };
    dispatchEvent(new CustomEvent('x-storagemutated-1', { detail: everything }));
    for (let times = 0; times < 5; times++)
      await new Promise((refused) => {
        indexedDB.open('parley', 1).onerror = () => setTimeout(refused);
      });
  });
}

describe.each(kinds)('what Parley keeps, in %s', (kind) => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley(kind);
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('held by an older page, is waited for with a sentence; then it goes on by itself with everything of then', async () => {
    const [first] = earlierDatabases;
    if (!first) throw new Error('there was a first one');
    const older = await parley.browser.openInTab('options', 'privacy');
    await holdOlder(older.page, first);
    const list = await parley.browser.openInTab('options', 'people');
    await list.until(WAITS);
    await older.page?.evaluate('letGo()');
    await list.until('Mira Solberg');
    const text = await list.until('Ida Brandt');
    expect(text).not.toContain(WAITS);
    const me = await parley.browser.openInTab('options', 'me');
    expect(await me.valueOf('My name')).toBe('Robin Ashdown');
  });

  it('taken over by a newer Parley: the open page lets go, says so, and holds what is typed in it', async () => {
    const me = await parley.browser.openInTab('options', 'me');
    await me.until('About me');
    await me.fill('My name', 'Robin Ashdown-Hale');
    const list = await parley.browser.openInTab('options', 'people');
    await list.until('Mira Solberg');
    const newer = await parley.browser.openInTab('options', 'privacy');
    await upgradeTo(newer.page, 99);
    await me.until('Parley was updated. Load this page again to go on.');
    expect(await me.valueOf('My name')).toBe('Robin Ashdown-Hale');
    for (const open of [me, list]) {
      await askAnew(open.page);
      await open.until('Parley was updated. Load this page again to go on.');
    }
    expect(await me.valueOf('My name')).toBe('Robin Ashdown-Hale');
    expect(await list.text()).toContain('Mira Solberg');
  });

  it('written by a newer Parley, is left alone by this one, and every surface says so', async () => {
    for (const page of ['today', 'people', 'settings'])
      await (await parley.browser.openInTab('options', page)).until(NEWER);
    await parley.browser.visit(MIRA);
    await (await parley.browser.openPopup()).until(NEWER);
    await (await parley.browser.openSidebar()).until(NEWER);
  });
});

describe('a browser that keeps nothing', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
  });
  afterAll(() => parley?.close());

  it.each([
    ['because it has no database', 'Object.defineProperty(window, "indexedDB", { value: undefined })', REFUSED],
    [
      'because it cannot read its own file',
      `IDBFactory.prototype.open = () => {
        const request = new EventTarget();
        Object.defineProperty(request, 'error', { value: new DOMException('Internal error', 'UnknownError') });
        Object.defineProperty(request, 'onerror', { set: (hear) => request.addEventListener('error', hear) });
        setTimeout(() => request.dispatchEvent(new Event('error')));
        return request;
      }`,
      REFUSED,
    ],
    ['because it never answers', 'IDBFactory.prototype.open = () => new EventTarget()', WAITS],
  ])('%s gets a sentence on every page instead of an endless wait', async (_why, script, sentence) => {
    const { page, until } = await parley.browser.openInTab('options', 'people');
    await page?.evaluateOnNewDocument(script);
    await page?.reload();
    await until(sentence);
  });
});

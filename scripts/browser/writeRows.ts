import type { Page } from 'puppeteer-core';

/** Rows by the table of Parley's database they go into. */
export type Rows = { readonly [table: string]: readonly object[] };

/** Puts rows straight into Parley's database, as if they had been made by hand before. @param page one of Parley's, after it has opened the database */
export function writeRows(page: Page, rows: Rows): Promise<void> {
  return page.evaluate(writeInPage, rows);
}

/** The same from inside the page; it may use nothing but its parameters. */
export function writeInPage(rows: Rows): Promise<void> {
  return new Promise((done, failed) => {
    const open = indexedDB.open('parley');
    open.onerror = () => failed(open.error);
    open.onsuccess = () => {
      const writing = open.result.transaction(Object.keys(rows), 'readwrite');
      for (const [table, all] of Object.entries(rows)) for (const row of all) writing.objectStore(table).put(row);
      writing.oncomplete = () => {
        open.result.close();
        done();
      };
      writing.onabort = () => failed(writing.error);
    };
  });
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { MIRA, type Parley, settleIn, startParley } from './parley';

describe('a backup', () => {
  let before: Parley;
  let after: Parley;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-backup-'));
    before = await startParley('chromium');
    await settleIn(before);
  });
  afterAll(async () => {
    await before?.close();
    await after?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const listOf = async ({ browser }: Parley) => {
    const list = await browser.openInTab('options', 'people');
    // Wide enough for every column: those out of sight are not drawn.
    await list.page?.setViewport({ width: 2_800, height: 800 });
    // The stage comes after the row: the records are read when the list is shown already.
    await list.until('Waiting for an answer');
    return list.page?.$$eval('tbody tr', (rows) => rows.map((row) => row.innerText));
  };

  it('saved in one browser and restored in another shows the same list', async () => {
    await before.browser.visit(MIRA);
    const sidebar = await before.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.press('I sent it');
    await sidebar.until('Waiting for an answer');
    const people = await before.browser.openInTab('options', 'people');
    await people.press('Type someone in');
    await people.fill('Name', 'Ida Brandt');
    await people.fill('Company', 'Nordlab');
    await people.press('Save to my list');
    await people.until('2 people');
    const list = await listOf(before);

    const file = join(folder, 'backup.json');
    await writeFile(file, await savedBackup(before));

    after = await startParley('chromium');
    const settings = await after.browser.openInTab('options', 'settings');
    await settings.until('No backup yet.');
    const input = (await settings.page?.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await settings.until('3 were added');
    expect(list).toHaveLength(2);
    expect(await listOf(after)).toEqual(list);
    const me = await after.browser.openInTab('options', 'me');
    expect(await me.valueOf('My name')).toBe('Robin Ashdown');
    const welcome = await after.browser.openInTab('options', 'settings');
    await welcome.until('You have not agreed');
  });

  it('is locked with a passphrase that is not soon guessed', async () => {
    const saving = await before.browser.openInTab('options', 'settings');
    await saving.press('Lock it with a passphrase');
    await saving.fill('Passphrase', 'too short');
    await saving.press('Save a backup file');
    await saving.until('at least 12 characters');
    await saving.fill('Passphrase', 'map lantern river chess');
    await writeFile(join(folder, 'backup.json.age'), await savedBytes(saving));
  });

  it('leaves the page alive while it is being locked', async () => {
    const settings = await before.browser.openInTab('options', 'settings');
    await settings.press('Lock it with a passphrase');
    await settings.fill('Passphrase', 'map lantern river chess');
    // What a page that stands still does not do.
    await settings.page?.evaluate(() => {
      const seen = Object.assign(window, { turns: 0 });
      setInterval(() => {
        if (document.body.innerText.includes('Locking …')) seen.turns += 1;
      }, 10);
    });
    await savedBytes(settings);
    await settings.until('Save a backup file');
    expect(await settings.page?.evaluate('window.turns')).toBeGreaterThan(10);
  });

  it('locked with a passphrase opens with it alone', async () => {
    const settings = await after.browser.openInTab('options', 'settings');
    await settings.until('Restore from a file');
    const input = (await settings.page?.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'backup.json.age'));
    await settings.until('backup.json.age is locked. What is its passphrase?');
    await settings.page?.type('#backup-unlock', 'map lantern river');
    await settings.press('Open and restore');
    await settings.until('This is not its passphrase. Nothing was changed.');
    await settings.page?.type('#backup-unlock', ' chess');
    await settings.press('Open and restore');
    await settings.until('0 were added');
    expect(await listOf(after)).toHaveLength(2);
  });

  it('that is none is refused with a sentence, and changes nothing', async () => {
    const file = join(folder, 'list.json');
    await writeFile(file, '[]');
    const settings = await after.browser.openInTab('options', 'settings');
    const input = (await settings.page?.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await settings.until('not a backup of Parley');
    expect(await listOf(after)).toHaveLength(2);
  });
});

/** Presses the button and catches the file on its way to the downloads. */
async function savedBackup({ browser }: Parley): Promise<string> {
  const settings = await browser.openInTab('options', 'settings');
  await settings.until('No backup yet.');
  await settings.page?.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { saved: blob.text() });
      return create(blob);
    };
  });
  await settings.press('Save a backup file');
  await settings.until('Last backup: today.');
  return String(await settings.page?.evaluate('window.saved'));
}

/** The same for a locked one, whose bytes are no text. */
async function savedBytes(settings: Surface): Promise<Uint8Array> {
  await settings.page?.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { saved: blob.arrayBuffer().then((buffer) => [...new Uint8Array(buffer)]) });
      return create(blob);
    };
  });
  await settings.press('Save a backup file');
  await settings.page?.waitForFunction('window.saved !== undefined');
  return Uint8Array.from((await settings.page?.evaluate('window.saved')) as number[]);
}

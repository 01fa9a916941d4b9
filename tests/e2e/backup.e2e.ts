import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    await list.until('Mira Solberg');
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
    await settings.until('Restored: 3 added');
    expect(list).toHaveLength(2);
    expect(await listOf(after)).toEqual(list);
    const me = await after.browser.openInTab('options', 'me');
    expect(await me.valueOf('My name')).toBe('Robin Ashdown');
    const welcome = await after.browser.openInTab('options', 'settings');
    await welcome.until('You have not agreed');
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/act';
import { MIRA, type Parley, settleIn, startParley } from './parley';

describe('a disk that is full', () => {
  let parley: Parley;
  let sidebar: Surface;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
    await parley.browser.visit(MIRA);
    sidebar = await parley.browser.openSidebar();
  });
  afterAll(() => parley?.close());

  const fill = () =>
    sidebar.page?.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      Object.assign(window, {
        emptyDisk: () => {
          IDBObjectStore.prototype.put = put;
        },
      });
    });
  const empty = () => sidebar.page?.evaluate('emptyDisk()');

  it('is said when somebody could not be saved; the form stays, and saving works later', async () => {
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    await sidebar.fill('Industry', 'Software Development');
    await fill();
    await sidebar.press('Save to my list');
    await sidebar.until('That could not be saved');
    expect(await sidebar.valueOf('Industry')).toBe('Software Development');
    await empty();
    await sidebar.press('Understood');
    await sidebar.press('Save to my list');
    const page = await sidebar.until('Next step');
    expect(page).toContain('Software Development');
    expect(page).not.toContain('That could not be saved');
  });

  it('is said when notes could not be written', async () => {
    await fill();
    await sidebar.fill('Notes', 'met at the fair');
    await sidebar.until('That could not be saved');
    expect(await sidebar.valueOf('Notes')).toBe('met at the fair');
    await empty();
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, MIRA, type Parley, settleIn, startParley } from './parley';

describe.each(kinds)('nothing is lost by accident, in %s', (kind) => {
  let parley: Parley;
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'parley-e2e-'));
    parley = await startParley(kind, { userDataDir: profile });
  });
  afterAll(async () => {
    await parley?.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('when the worker is stopped between any two steps', async () => {
    const { browser } = parley;
    const stop = () => browser.stopBackground();
    await settleIn(parley);
    await stop();
    await browser.visit(MIRA);
    const sidebar = await browser.openSidebar();
    await sidebar.until('Not in your list yet.');
    await stop();
    await sidebar.press('Read this profile');
    await sidebar.until('Is this right?');
    await stop();
    await sidebar.fill('Industry', 'Software Development');
    await stop();
    await sidebar.press('Save to my list');
    await sidebar.until('Next step');
    await stop();
    await sidebar.press('I sent it');
    await sidebar.until('Waiting for an answer');
    await stop();
    const list = await browser.openInTab('options', 'people');
    expect(await list.until('Mira Solberg')).toContain('Software Development');
  });

  it('when the browser is closed and opened again', async () => {
    await parley.browser.restart();
    const list = await parley.browser.openInTab('options', 'people');
    const text = await list.until('Waiting for an answer');
    expect(text).toContain('Mira Solberg');
    expect(text).toContain('Director of Tooling');
    const welcome = await parley.browser.openInTab('options', 'welcome');
    await welcome.until('You agreed on');
  });
});

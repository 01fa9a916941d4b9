import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionsFile } from '../bench/connectionsFile';
import { choose } from './chooseFile';
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

  it('when it is stopped all along the rest of the way: plan, answer, conversation, looking back, what came of it', async () => {
    const { browser } = parley;
    await browser.visit(MIRA);
    const sidebar = await browser.openSidebar();
    await sidebar.until('Next step');
    const acts: readonly (() => Promise<unknown>)[] = [
      () => sidebar.fill('Notes', 'met at the fair'),
      () => sidebar.press('Yes'),
      () => sidebar.until('Agree on a time while it is fresh.'),
      () => sidebar.press('Plan a conversation'),
      () => sidebar.fill('Day', '2031-03-11'),
      () => sidebar.fill('Time', '15:00'),
      () => sidebar.press('Save the date'),
      () => sidebar.until('Begin the conversation'),
      () => sidebar.press('Prepare'),
      () => sidebar.press('Choose for me'),
      () => sidebar.until('Choose anew'),
      () => sidebar.press('Begin the conversation'),
      () => sidebar.press('Start the 20 minutes'),
      () => sidebar.fill('Anything else they said', 'Begin small.'),
      () => sidebar.until('Saved as you type.'),
      () => sidebar.press('We are done'),
      () => sidebar.fill('Advice and information', 'Show it to somebody.'),
      () => sidebar.fill('Kind', 'Book'),
      () => sidebar.fill('What they pointed you to', 'The Quiet Desk'),
      () => sidebar.press('Add', { within: 'What came of it' }),
      () => sidebar.until('The Quiet Desk'),
    ];
    for (const act of acts) {
      await browser.stopBackground();
      await act();
    }
  });

  it('when it is stopped while a file comes in and is taken back', async () => {
    const page = await parley.browser.openInTab('options', 'import');
    await choose(page, 'Connections.csv', connectionsFile(50));
    await page.until('50 new people');
    await parley.browser.stopBackground();
    await page.press('Bring them in');
    await page.until('50 people came in.');
    await parley.browser.stopBackground();
    await page.press('Take it all back');
    await page.until('Connections.csv is taken back.');
  });

  it('when the browser is closed and opened again', async () => {
    await parley.browser.restart();
    const list = await parley.browser.openInTab('options', 'people');
    const text = await list.until('You talked');
    expect(text).toContain('Mira Solberg');
    expect(text).toContain('Director of Tooling');
    const welcome = await parley.browser.openInTab('options', 'welcome');
    await welcome.until('You agreed on');
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('The Quiet Desk');
    expect(await sidebar.valueOf('Notes')).toBe('met at the fair');
    await sidebar.press('Looking back');
    expect(await sidebar.valueOf('Advice and information')).toBe('Show it to somebody.');
  });
});

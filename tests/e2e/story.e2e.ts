import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIRA, type Parley, settleIn, startParley } from './parley';

/** The whole way with one person, with a clock that is moved on from chapter to chapter. Chromium: Firefox has no place for one. */
describe('one story, from the open profile to the note a month later', () => {
  let parley: Parley;
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'parley-e2e-'));
    // A Tuesday, half past nine in Berlin and in Oslo.
    parley = await startParley('chromium', { userDataDir: profile, now: '2026-12-01T08:30:00Z' });
    await settleIn(parley);
  });
  afterAll(async () => {
    await parley?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const openPerson = async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Mira Solberg');
    return sidebar;
  };

  it('Tuesday: asked, at a good time (M35, M41)', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.until('Asks how they came to their role.');
    await sidebar.press('I sent it');
    const page = await sidebar.until('Last message');
    expect(page).not.toContain('Sent at a poor time');
  });

  it('Wednesday: a yes, a date, and questions to ask (M25)', async () => {
    await parley.browser.restart({ now: '2026-12-02T09:00:00Z' });
    const sidebar = await openPerson();
    await sidebar.press('Yes');
    await sidebar.until('Agree on a time while it is fresh.');
    await sidebar.press('Plan a conversation');
    await sidebar.fill('Day', '2026-12-09');
    await sidebar.fill('Time', '15:00');
    await sidebar.press('Save the date');
    await sidebar.until('Begin the conversation');
    await sidebar.press('Prepare');
    await sidebar.press('Choose for me');
    await sidebar.until('Choose anew');
  });

  it('the day itself: the conversation, what helped, whom and what they named (M47, M54, M56)', async () => {
    await parley.browser.restart({ now: '2026-12-09T13:55:00Z' });
    const sidebar = await openPerson();
    await sidebar.press('Begin the conversation');
    await sidebar.press('Start the 20 minutes');
    await sidebar.fill('Anything else they said', 'Begin small.');
    await sidebar.until('Saved as you type.');
    await sidebar.press('We are done');
    await sidebar.until('Looking back');
    await sidebar.fill('What helped you most', 'to begin with a small project of my own');
    await sidebar.fill('Advice and information', 'Begin small, and show it to somebody.');
    for (const [kind, text] of [
      ['Person', 'Ida Brandt'],
      ['Book', 'Designing Your Life'],
    ] as const) {
      await sidebar.fill('Kind', kind);
      await sidebar.fill('What they pointed you to', text);
      await sidebar.press('Add', { within: 'What came of it' });
      await sidebar.until(text);
    }
  });

  it('the same day: thanks that name it, flagged by no weekday (M57, T4)', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('belongs to the same day or the next');
    await sidebar.press('Say thank you Mira Solberg');
    expect(await sidebar.valueOf('What you write')).toBe('thank-you');
    expect(await sidebar.valueOf('Message text')).toContain('to begin with a small project of my own');
    await sidebar.press('I sent it');
    await sidebar.until('Noted');
    await expect.poll(() => sidebar.text()).not.toContain('belongs to the same day or the next');
  });

  it('a month later: news of the book that was read, and what is still open (M58, M59)', async () => {
    await parley.browser.restart({ now: '2027-01-12T09:30:00Z' });
    const sidebar = await openPerson();
    await sidebar.press('Designing Your Life');
    await sidebar.until('done on');
    await sidebar.until('Tell them what came of it.');
    await sidebar.press('Tell them Mira Solberg');
    expect(await sidebar.valueOf('What you write')).toBe('update');
    const text = await sidebar.valueOf('Message text');
    expect(text).toContain('Designing Your Life');
    expect(text).toContain('Ida Brandt');
  });
});

/** Where no clock can be moved, what happened is written down afterwards, with its dates. */
describe('the same story told afterwards, in firefox', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('firefox');
    await settleIn(parley);
  });
  afterAll(() => parley?.close());

  it('a talk of five weeks ago, what they named, and the note that is due (M54, M58, M61)', async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Read this profile');
    await sidebar.press('Save to my list');
    await sidebar.until('Asks how they came to their role.');
    await sidebar.press('We have talked already');
    await sidebar.fill(
      'When (your time)',
      Temporal.Now.plainDateTimeISO().subtract({ days: 35 }).toString().slice(0, 16),
    );
    await sidebar.press('Write it down');
    await sidebar.until('Looking back');
    await sidebar.fill('Advice and information', 'Begin small, and show it to somebody.');
    await sidebar.fill('Kind', 'Book');
    await sidebar.fill('What they pointed you to', 'Designing Your Life');
    await sidebar.press('Add', { within: 'What came of it' });
    await sidebar.press('Designing Your Life');
    await sidebar.until('done on');
    await sidebar.until('Tell them what came of it.');
    await sidebar.press('Tell them Mira Solberg');
    expect(await sidebar.valueOf('What you write')).toBe('update');
    expect(await sidebar.valueOf('Message text')).toContain('Designing Your Life');
  });
});

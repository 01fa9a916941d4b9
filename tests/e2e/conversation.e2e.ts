import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profilePage } from '../fixtures/pages';
import { kinds, MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

const IDA = '/in/ida-brandt/';
const ida = { slug: 'ida-brandt', name: 'Ida Brandt', memberId: 'ACoAAIDABRANDT00000000000000000000000000' };

describe.each(kinds)('a conversation, in %s', (kind) => {
  let parley: Parley;
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'parley-e2e-'));
    parley = await startParley(kind, { userDataDir: profile });
    parley.site.pages.set(IDA, () => profilePage({ person: ida }));
    await settleIn(parley);
    await saveMira(parley);
  });
  afterAll(async () => {
    await parley?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const openPerson = async () => {
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Next step');
    return sidebar;
  };

  it('is planned with day, time, medium and length; without a time a sentence says so', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Plan a conversation');
    await sidebar.press('Save the date');
    await sidebar.until('Please choose a day and a time.');
    await sidebar.fill('Day', '2031-03-11');
    await sidebar.fill('Time', '15:00');
    await sidebar.fill('Link', 'https://video.example/room');
    await sidebar.fill('Minutes', '45');
    await sidebar.until('Usually between 15 and 30');
    await sidebar.fill('Minutes', '20');
    await sidebar.press('Save the date');
    const page = await sidebar.until('Begin the conversation');
    expect(page).toContain('3:00');
    expect(page).toContain('20 minutes');
  });

  it('is prepared: a balanced handful of questions, the user’s own, in their order (M25–M28)', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Prepare');
    await sidebar.press('Choose for me');
    await sidebar.until('Choose anew');
    expect(await sidebar.valueOf('Question 1')).toContain('How did you get into your role');
    expect(await sidebar.valueOf('Question 8')).toContain('Who else');
    await sidebar.fill('A question of your own', 'What is your title?');
    await sidebar.press('Add A question of your own');
    await sidebar.until('Their profile says it');
    expect(await sidebar.valueOf('Question 9')).toBe('What is your title?');
    await sidebar.press('Up What is your title?');
    await expect.poll(() => sidebar.valueOf('Question 8')).toBe('What is your title?');
    await sidebar.press('Remove What is your title?');
    await sidebar.until('Taken out.');
    await expect.poll(() => sidebar.valueOf('Question 8')).toContain('Who else');
  });

  it('stays in front while it is prepared, whichever profile is looked up meanwhile (M22)', async () => {
    await parley.browser.visit(IDA);
    const sidebar = await parley.browser.openSidebar();
    expect(await sidebar.until('This is still Mira Solberg.')).toContain('Choose anew');
    await sidebar.fill('What I found out about them', 'She wrote about small data sets.');
    await sidebar.press('Go to that profile');
    await sidebar.until('Not in your list yet.');
    const again = await openPerson();
    await again.press('Prepare');
    expect(await again.valueOf('What I found out about them')).toBe('She wrote about small data sets.');
  });

  it('is held with notes beside each question; a killed browser loses at most the last second (M47, M48)', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Begin the conversation');
    await sidebar.press('Start the 20 minutes');
    await sidebar.until('left');
    await sidebar.fill('Anything else they said', 'She began in a small laboratory.');
    await sidebar.until('Saved as you type.');
    await parley.browser.visit(IDA);
    await sidebar.until('This is still Mira Solberg.');
    expect(await sidebar.valueOf('Anything else they said')).toBe('She began in a small laboratory.');
    await sidebar.press('Stop the clock');
    await sidebar.until('What you have used counts when you go on.');
    await sidebar.press('Go on');
    await sidebar.until('Stop the clock');
    await parley.browser.restart({ killed: true });
    const again = await openPerson();
    await again.press('Back to the conversation');
    await again.until('left');
    expect(await again.valueOf('Anything else they said')).toBe('She began in a small laboratory.');
  });

  it('ends with a tick, and thanks are the next step (M57)', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('We are done');
    await sidebar.until('Next step');
    await sidebar.untilGone('Begin the conversation');
  });
});

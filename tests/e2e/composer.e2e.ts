import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

describe('writing a message', () => {
  let parley: Parley;
  beforeAll(async () => {
    parley = await startParley('chromium');
    await settleIn(parley);
    await saveMira(parley);
  });
  afterAll(() => parley?.close());

  it('what is known of the person goes into it, and the language can be chosen (M23)', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('About this message');
    await sidebar.fill('One thing you know about them', 'your talk on small data sets');
    await sidebar.page?.waitForFunction("document.querySelector('textarea').value.includes('small data sets')");
    // Key by key, as quick as keys can be: what comes back from the database takes nothing back.
    await sidebar.page?.focus('#plan-hook');
    await sidebar.page?.keyboard.press('End');
    await sidebar.page?.keyboard.type(' and what they hide from us all');
    expect(await sidebar.valueOf('One thing you know about them')).toBe(
      'your talk on small data sets and what they hide from us all',
    );
    await sidebar.page?.waitForFunction("document.querySelector('textarea').value.includes('hide from us all')");
    await sidebar.fill('Language of the message', 'German');
    await sidebar.page?.waitForFunction("document.querySelector('textarea').lang === 'de'");
    expect(await sidebar.valueOf('Message text')).toContain('Mira');
    await sidebar.fill('Language of the message', 'English');
    await sidebar.until('Reviewed: nothing to change.');
  });

  it('every channel has its own message; an e-mail its subject', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Asks how');
    for (const channel of ['Invitation note', 'E-mail', 'InMail', 'Telephone', 'Message']) {
      await sidebar.press(channel);
      expect(await sidebar.valueOf('Message text'), channel).toContain('Mira');
      await sidebar.until(channel === 'Telephone' ? 'I called' : 'I sent it');
    }
    await sidebar.press('E-mail');
    await sidebar.until('Copy subject');
    await sidebar.press('Message');
  });

  it('asking for a job is found as it is typed; Copy asks once and blocks nothing (M36)', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.fill('Message text', 'Hello Mira, could you refer me for a job in your team?');
    await sidebar.until('reads as asking for a job');
    await sidebar.press('Copy');
    await sidebar.until('Press again to copy it all the same.');
    await sidebar.press('Copy all the same');
    await sidebar.until('Copied.');
    await sidebar.press('Back to the suggestion');
    await sidebar.until('Reviewed: nothing to change.');
  });

  it('what the review says can be left; it stays so for this draft when the sidebar comes back (L3)', async () => {
    const sidebar = await parley.browser.openSidebar();
    const words = 'Hello Mira, your talk stayed with me. Could you tell me in 20 minutes how you came to tooling?';
    await sidebar.fill('Message text', `${words} And could you refer me for a job in your team?`);
    await sidebar.until('reads as asking for a job');
    await sidebar.press('Leave it');
    await sidebar.until('Reviewed: nothing to change.');
    await parley.browser.openInTab('options', 'people');
    await parley.browser.visit(MIRA);
    const again = await parley.browser.openSidebar();
    await again.until('Reviewed: nothing to change.');
    expect(await again.valueOf('Message text')).toContain('refer me');
    await again.press('Back to the suggestion');
    await again.fill('Message text', `${words} And could you refer me for a job in your team?`);
    await again.until('reads as asking for a job');
    await again.press('Back to the suggestion');
  });

  it('the subject is the user’s to change, and is kept with the text', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('E-mail');
    await sidebar.fill('Subject', 'Your talk in May');
    await sidebar.until('4 words; up to 8 is fine');
    await parley.browser.openInTab('options', 'people');
    await parley.browser.visit(MIRA);
    const again = await parley.browser.openSidebar();
    await again.press('E-mail');
    expect(await again.valueOf('Subject')).toBe('Your talk in May');
    await again.press('Back to the suggestion');
    await again.press('Undo');
    expect(await again.valueOf('Subject')).toBe('Your talk in May');
    await again.press('Back to the suggestion');
    await again.press('Message');
  });

  it('what is missing is asked for in place, and kept in the plan', async () => {
    const sidebar = await parley.browser.openSidebar();
    await sidebar.fill('Why you write', 'Somebody recommended them');
    await sidebar.until('A little is still missing');
    await sidebar.fill('Who recommended them?', 'Ida Brandt');
    await sidebar.press('Put it in');
    await sidebar.until('characters');
    expect(await sidebar.valueOf('Message text')).toContain('Ida Brandt');
    expect(await sidebar.valueOf('Who recommended them')).toBe('Ida Brandt');
    await sidebar.fill('Why you write', 'You do not know each other');
  });

  it('limits are the user’s to change: counters and review go by them (L1)', async () => {
    const settings = await parley.browser.openInTab('options', 'settings');
    await settings.press('Change the limits');
    await settings.fill('Characters of an invitation note', '120');
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.press('Invitation note');
    await sidebar.until('5 of 5 personal notes left this month');
    await sidebar.fill('Message text', 'x'.repeat(121));
    await sidebar.until('121 characters, 1 more than fit');
    await sidebar.press('Back to the suggestion');
    await sidebar.press('Message');
    const again = await parley.browser.openInTab('options', 'settings');
    await again.press('Change the limits');
    await again.press('Back to the usual limits');
    await parley.browser.visit(MIRA);
  });

  it('a template of one’s own is used, and the built-in one brought back', async () => {
    const options = await parley.browser.openInTab('options', 'templates');
    await options.press('Change You do not know each other · Message, InMail');
    await options.fill('Message text', 'Good day {greeting}, may I have 20 minutes? {myName}');
    await options.until('Good day Mira, may I have 20 minutes? Robin Ashdown');
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.page?.waitForFunction("document.querySelector('textarea')?.value.startsWith('Good day Mira')");
    const again = await parley.browser.openInTab('options', 'templates');
    await again.press('Bring back You do not know each other · Message, InMail');
    await again.until('is as it was');
  });
});

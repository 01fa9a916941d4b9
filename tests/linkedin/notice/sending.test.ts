import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bubbleBox, catchUpBox, inviteBox, inviteLink, MIRA_ID, threadBox } from '../../fixtures/messageBoxes';
import { INVITE, SUBMIT, stage } from './stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PROFILE = 'https://www.linkedin.com/in/mira-solberg/';
const message = { kind: 'sent', channel: 'message', trusted: true, memberId: MIRA_ID };

describe.each([
  ['a thread of the messages page', () => stage(threadBox(), {})],
  ['the bubble in an open shadow root', () => stage(bubbleBox(), { shadow: true, url: PROFILE })],
  ['the dialog with a plain text field', () => stage(catchUpBox(), {})],
])('a message from %s (K2)', (_where, open) => {
  it('is sent when Send was clicked and the field emptied', () => {
    const page = open();
    page.write('Hello Mira');
    page.click(SUBMIT);
    page.empty();
    page.wait(400);
    expect(page.sent()).toEqual([message]);
  });

  it('is sent when Send was clicked and the box went away', () => {
    const page = open();
    page.write('Hello Mira');
    page.click(SUBMIT);
    page.wait(3_000);
    page.takeAway();
    page.wait(400);
    expect(page.sent()).toEqual([message]);
  });

  it.each([
    ['Enter', {}],
    ['Ctrl+Enter', { ctrlKey: true }],
    ['Cmd+Enter', { metaKey: true }],
  ])('is sent when %s was pressed and the field emptied', (_key, rest) => {
    const page = open();
    page.write('Hello Mira');
    page.press('Enter', rest);
    page.empty();
    page.wait(400);
    expect(page.sent()).toEqual([message]);
  });

  it('is told once, however long it stays empty', () => {
    const page = open();
    page.write('Hello Mira');
    page.click(SUBMIT);
    page.empty();
    page.wait(60_000);
    expect(page.sent()).toHaveLength(1);
  });

  it('is not sent while the field stays full, and what is deleted later was not sent', () => {
    const page = open();
    page.write('Hello Mira');
    page.click(SUBMIT);
    page.wait(10_000);
    page.empty();
    page.wait(10_000);
    expect(page.sent()).toEqual([]);
  });

  it.each([
    ['Shift+Enter', 'Enter', { shiftKey: true }],
    ['Enter that ends a word of an input method', 'Enter', { isComposing: true }],
    ['Enter that is held down', 'Enter', { repeat: true }],
    ['any other key', 'Backspace', {}],
  ])('is not sent by %s', (_what, key, rest) => {
    const page = open();
    page.write('Hello Mira');
    page.press(key, rest);
    page.empty();
    page.wait(10_000);
    expect(page.sent()).toEqual([]);
  });

  it('is not sent where Enter was a new line and the text was deleted afterwards', () => {
    const page = open();
    page.write('Hello Mira');
    page.press('Enter');
    page.wait(1_000);
    page.press('Backspace');
    page.empty();
    page.wait(10_000);
    expect(page.sent()).toEqual([]);
  });

  it('is not sent from an empty field', () => {
    const page = open();
    page.empty();
    page.click(SUBMIT);
    page.press('Enter');
    page.takeAway();
    page.wait(10_000);
    expect(page.sent()).toEqual([]);
  });

  it('two, one after the other, are two', () => {
    const page = open();
    for (const text of ['Hello Mira', 'How are you?']) {
      page.write(text);
      page.press('Enter');
      page.empty();
      page.press('H');
      page.wait(300);
    }
    expect(page.sent()).toEqual([message, message]);
  });

  it('of a script is none: untrusted clicks and keys are not heard', () => {
    const page = open();
    page.write('Hello Mira');
    page.find(SUBMIT).click();
    page
      .find('[contenteditable], textarea')
      .dispatchEvent(new page.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    page
      .find('[contenteditable], textarea')
      .dispatchEvent(new page.window.FocusEvent('focusin', { bubbles: true, composed: true }));
    page.empty();
    page.wait(10_000);
    expect(page.told).toEqual([]);
  });

  it('is not heard any more once it is stopped', () => {
    const page = open();
    page.write('Hello Mira');
    page.click(SUBMIT);
    page.stop();
    page.empty();
    page.press('Enter');
    page.focus();
    page.wait(10_000);
    expect(page.told).toEqual([]);
  });
});

describe('to whom a message goes', () => {
  const sentFrom = (box: string) => {
    const page = stage(box, { shadow: true, url: 'https://www.linkedin.com/in/somebody-else/' });
    page.write('Hello');
    page.click(SUBMIT);
    page.empty();
    page.wait(400);
    return page.sent();
  };
  const { memberId: _id, ...nobody } = message;

  it('is said by the header, never by the lines written before nor by the profile that is open', () => {
    expect(sentFrom(bubbleBox({}))).toEqual([nobody]);
  });

  it('is said by the card of somebody who was never written to, by slug', () => {
    expect(sentFrom(bubbleBox({ card: '/in/Mira-Solberg/' }))).toEqual([{ ...nobody, slug: 'mira-solberg' }]);
  });

  it('is nobody where it goes to several', () => {
    expect(sentFrom(threadBox([`/in/${MIRA_ID}`, '/in/ACoAAEXAMPLEidaBrandt00000000000000000']))).toEqual([nobody]);
  });

  it('is what the box said at the press, whatever comes into it afterwards', () => {
    const page = stage(threadBox(), {});
    page.write('Hello');
    page.click(SUBMIT);
    page.find<HTMLAnchorElement>('.msg-thread__link-to-profile').href = '/in/ida-brandt/';
    page.empty();
    page.wait(400);
    expect(page.sent()).toEqual([message]);
  });
});

describe('an invitation note, in its dialog (K2)', () => {
  const note = { kind: 'sent', channel: 'note', trusted: true, slug: 'mira-solberg' };
  const open = (url: string, beside = '', box = inviteBox()) => stage(box, { shadow: true, url, beside });

  it('goes to whose profile is open', () => {
    const page = open(`${PROFILE}?miniProfile=1`);
    page.write('Hello Mira');
    page.click(INVITE);
    page.wait(1_500);
    page.takeAway();
    page.wait(400);
    expect(page.sent()).toEqual([note]);
  });

  it('goes to whom the link that opened the dialog names, on a page of many', () => {
    const page = open('https://www.linkedin.com/search/results/people/', inviteLink('Mira-Solberg'));
    page.click('.connect');
    page.write('Hello Mira');
    page.click(INVITE);
    page.takeAway();
    page.wait(400);
    expect(page.sent()).toEqual([note]);
  });

  it('does not take somebody clicked on long before for whom it goes to', () => {
    const page = open(PROFILE, inviteLink('ida-brandt'));
    page.click('.connect');
    page.wait(11 * 60_000);
    page.write('Hello Mira');
    page.click(INVITE);
    page.takeAway();
    page.wait(400);
    expect(page.sent()).toEqual([note]);
  });

  it('is none where the user goes back, where nothing was written, or where there is no field for it', () => {
    const back = open(PROFILE);
    back.write('Hello');
    back.click('.artdeco-button--secondary');
    back.takeAway();
    const empty = open(PROFILE);
    empty.click(INVITE);
    empty.takeAway();
    const without = open(PROFILE, '', inviteBox({ note: false }));
    without.click(INVITE);
    without.takeAway();
    vi.advanceTimersByTime(10_000);
    expect([...back.told, ...empty.told, ...without.told]).toEqual([]);
  });
});

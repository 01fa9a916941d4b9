import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bubbleBox, inviteBox, MIRA_ID, threadBox } from '../../fixtures/messageBoxes';
import { stage } from './stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const focus = { kind: 'focus', channel: 'message', trusted: true, memberId: MIRA_ID };

describe('the cursor in a message box', () => {
  it('is told at once, and not again for every key', () => {
    const page = stage(bubbleBox(), { shadow: true });
    page.focus();
    for (const key of 'Hello') page.press(key);
    page.wait(10_000);
    expect(page.told).toEqual([focus]);
  });

  it('is told again after a minute, so that a time that turned poor is noticed', () => {
    const page = stage(threadBox(), {});
    page.focus();
    vi.spyOn(page.document, 'hasFocus').mockReturnValue(true);
    page.wait(65_000);
    expect(page.kinds()).toEqual(['focus', 'focus']);
  });

  it('is told again when it turns out to whom the box goes', () => {
    const page = stage(threadBox([]), {});
    vi.spyOn(page.document, 'hasFocus').mockReturnValue(true);
    page.focus();
    page.find('.msg-thread').prepend(
      Object.assign(page.document.createElement('a'), {
        className: 'msg-thread__link-to-profile',
        href: `/in/${MIRA_ID}`,
      }),
    );
    page.wait(3_000);
    expect(page.told).toEqual([{ kind: 'focus', channel: 'message', trusted: true }, focus]);
  });

  it('that goes elsewhere on the page is told', () => {
    const page = stage(threadBox(), { beside: '<button id="other">Other</button>' });
    page.focus();
    page.leave(page.find('#other'));
    page.focusOn('#other');
    expect(page.kinds()).toEqual(['focus', 'blur']);
  });

  it('that goes nowhere, by a click beside it, is told', () => {
    const page = stage(threadBox(), {});
    vi.spyOn(page.document, 'hasFocus').mockReturnValue(true);
    page.focus();
    page.leave();
    expect(page.kinds()).toEqual(['focus', 'blur']);
  });

  it('stays where another window, or the sidebar, is in front', () => {
    const page = stage(threadBox(), {});
    vi.spyOn(page.document, 'hasFocus').mockReturnValue(false);
    page.focus();
    page.leave();
    page.wait(5 * 60_000);
    page.focus();
    expect(page.kinds()).toEqual(['focus']);
  });

  it('that is taken away with its box is told', () => {
    const page = stage(bubbleBox(), { shadow: true });
    page.focus();
    page.takeAway();
    page.wait(3_000);
    expect(page.kinds()).toEqual(['focus', 'blur']);
    page.wait(10 * 60_000);
    expect(page.told).toHaveLength(2);
  });

  it('on a button of the box, or in any other field, is none', () => {
    const page = stage(threadBox(), { beside: '<input id="search">' });
    page.focusOn('button[type="submit"]');
    page.focusOn('#search');
    expect(page.told).toEqual([]);
  });

  it('in an invitation note is one, too', () => {
    const page = stage(inviteBox(), { shadow: true, url: 'https://www.linkedin.com/in/mira-solberg/' });
    page.focus();
    expect(page.told).toEqual([{ kind: 'focus', channel: 'note', trusted: true, slug: 'mira-solberg' }]);
  });
});

import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { NoticeEvent } from '../../../src/domain/notice';
import { noticeSending } from '../../../src/linkedin/notice/notice';
import { userClicks, userDoes, userPresses } from '../../fixtures/trusted';

export interface StageWishes {
  readonly shadow?: boolean;
  readonly url?: string;
  /** More of the page, outside of any shadow root. */
  readonly beside?: string;
}

/** A page with a box in it, somebody who writes, and what was told of it. Time stands still: `vi.advanceTimersByTime`. */
export function stage(
  box: string,
  { shadow = false, url = 'https://www.linkedin.com/messaging/', beside = '' }: StageWishes,
) {
  const { window } = new JSDOM(`<body>${beside}<div id="interop-outlet"></div></body>`, {
    url,
    pretendToBeVisual: true,
  });
  const { document } = window;
  const outlet = document.querySelector('#interop-outlet') as HTMLElement;
  const root = shadow ? outlet.attachShadow({ mode: 'open' }) : outlet;
  root.innerHTML = box;
  // LinkedIn's own script takes clicks, too; jsdom can neither submit a form nor follow a link.
  document.addEventListener('click', (event) => event.preventDefault());
  const find = <T extends HTMLElement>(selector: string) => {
    const found = root.querySelector<T>(selector) ?? document.querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const editor = root.querySelector<HTMLElement>('[contenteditable], textarea');
  const told: NoticeEvent[] = [];
  const stop = noticeSending(document, (event) => told.push(event));
  return {
    window,
    document,
    told,
    stop,
    find,
    sent: () => told.filter(({ kind }) => kind === 'sent'),
    kinds: () => told.map(({ kind }) => kind),
    write(text: string) {
      if (editor instanceof window.HTMLTextAreaElement) editor.value = text;
      else editor?.replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
    },
    /** As LinkedIn leaves it: a paragraph with a line break. */
    empty() {
      if (editor instanceof window.HTMLTextAreaElement) editor.value = '';
      else editor?.replaceChildren(document.createElement('p'));
    },
    takeAway: () => root.replaceChildren(),
    focus: () => userDoes(editor ?? root, new window.FocusEvent('focusin', { bubbles: true, composed: true })),
    leave: (to: EventTarget | null = null) =>
      userDoes(editor ?? root, new window.FocusEvent('focusout', { bubbles: true, composed: true, relatedTarget: to })),
    focusOn: (selector: string) =>
      userDoes(find(selector), new window.FocusEvent('focusin', { bubbles: true, composed: true })),
    click: (selector: string) => userClicks(window, find(selector)),
    press: (key: string, rest?: KeyboardEventInit) => userPresses(window, editor ?? root, key, rest),
    wait: (milliseconds: number) => void vi.advanceTimersByTime(milliseconds),
  };
}

export const SUBMIT = 'button[type="submit"]';
export const INVITE = '.artdeco-button--primary';

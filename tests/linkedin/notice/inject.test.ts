import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bundle } from '../../../scripts/readerInChromium';
import type { NoticeEvent } from '../../../src/domain/notice';
import { bubbleBox, inviteBox, MIRA_ID, threadBox } from '../../fixtures/messageBoxes';
import { userClicks, userDoes, userPresses } from '../../fixtures/trusted';

let code = '';
beforeAll(async () => {
  code = await bundle('src/linkedin/injectNotice.ts', 'parleyReading');
}, 60_000);

/** The file as the browser runs it, with as much of an extension around it as it asks for. */
function openTab(box = threadBox()) {
  const { window } = new JSDOM(`<body>${box}</body>`, {
    url: 'https://www.linkedin.com/messaging/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const { document } = window;
  document.addEventListener('click', (event) => event.preventDefault());
  const told: NoticeEvent[] = [];
  const hearing = new Set<(message: unknown) => void>();
  const runtime: Record<string, unknown> = {
    id: 'parley',
    sendMessage: async (event: NoticeEvent) => told.push(event),
    onMessage: {
      addListener: (listen: (message: unknown) => void) => hearing.add(listen),
      removeListener: (listen: (message: unknown) => void) => hearing.delete(listen),
    },
  };
  Object.assign(window, { chrome: { runtime } });
  const editor = document.querySelector('[contenteditable], textarea') as HTMLElement;
  const submit = document.querySelector('[type=submit], .artdeco-button--primary') as HTMLElement;
  return {
    window,
    document,
    told,
    runtime,
    hearing,
    inject: () => window.eval(code) as unknown,
    focus: () => userDoes(editor, new window.FocusEvent('focusin', { bubbles: true, composed: true })),
    async send(empty: () => void) {
      userPresses(window, editor, 'H');
      userClicks(window, submit);
      empty();
      await vi.waitFor(() => expect(told.some(({ kind }) => kind === 'sent')).toBe(true), 3_000);
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the script of "notice when I send"', () => {
  it.each([
    ['message', threadBox()],
    ['message in a bubble', bubbleBox()],
    ['invitation note', inviteBox()],
  ])('reads no text at all, and none is told: asking for any would throw (%s)', async (_what, box) => {
    const tab = openTab(box);
    const { window, document } = tab;
    const field = document.querySelector('textarea');
    const line = document.createElement('p');
    const text = document.createTextNode('a secret');
    if (field) field.value = 'a secret';
    else document.querySelector('[contenteditable]')?.replaceChildren(line);
    line.append(text);
    const asked = forbidReading(window);
    tab.inject();
    tab.focus();
    await tab.send(() => (field ? field.closest('[role=dialog]')?.remove() : text.remove()));
    expect(asked).toEqual([]);
    expect(JSON.stringify(tab.told)).not.toContain('secret');
    for (const event of tab.told) expect(Object.keys(event).filter((key) => !allowed.includes(key))).toEqual([]);
  });

  it('changes nothing: neither the page nor its globals nor what LinkedIn does with the event (K1)', async () => {
    const tab = openTab();
    const { window, document } = tab;
    const globals = Object.keys(window);
    const changes: string[] = [];
    new window.MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const before = document.documentElement.outerHTML;
    tab.inject();
    tab.focus();
    let heard: Event | undefined;
    document.body.addEventListener('keydown', (event) => {
      heard = event;
    });
    userPresses(window, document.querySelector('[contenteditable]') as HTMLElement, 'Enter');
    userClicks(window, document.body);
    await settled();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(changes).toEqual([]);
    expect(Object.keys(window)).toEqual(globals);
    expect(heard?.defaultPrevented).toBe(false);
  });

  it('injected twice, tells everything once', () => {
    const tab = openTab();
    tab.inject();
    tab.inject();
    tab.focus();
    expect(tab.told).toEqual([{ kind: 'focus', channel: 'message', trusted: true, memberId: MIRA_ID }]);
  });

  it('ends when it is told to, and can begin anew', () => {
    const tab = openTab();
    tab.inject();
    for (const hear of tab.hearing) hear({ kind: 'something else' });
    expect(tab.hearing.size).toBe(1);
    for (const hear of tab.hearing) hear('stop-noticing');
    tab.focus();
    expect(tab.told).toEqual([]);
    expect(tab.hearing.size).toBe(0);
    tab.inject();
    tab.focus();
    expect(tab.told).toHaveLength(1);
  });

  it('takes back, when it ends, that the cursor is in a box', () => {
    const tab = openTab();
    tab.inject();
    tab.focus();
    for (const hear of tab.hearing) hear('stop-noticing');
    expect(tab.told.map(({ kind }) => kind)).toEqual(['focus', 'blur']);
  });

  it('ends by itself when its extension is gone, and makes room for the one after an update', () => {
    const tab = openTab();
    tab.inject();
    tab.focus();
    delete tab.runtime.id;
    tab.inject();
    tab.focus();
    expect(tab.told.map(({ kind }) => kind)).toEqual(['focus']);
    tab.runtime.id = 'parley';
    tab.inject();
    tab.focus();
    expect(tab.told.map(({ kind }) => kind)).toEqual(['focus', 'focus']);
  });

  it('is no matter for the page when nobody hears it', async () => {
    const tab = openTab();
    tab.runtime.sendMessage = () => Promise.reject(new Error('nobody there'));
    tab.inject();
    tab.focus();
    await settled();
  });

  it('has at most 4 kB (gzip), names no extension address and no host to contact (K3, K5)', () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(4_000);
    expect(code).not.toMatch(
      /chrome-extension|moz-extension|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|innerHTML|innerText|textContent|nodeValue/,
    );
  });
});

const allowed = ['kind', 'channel', 'trusted', 'memberId', 'slug'];

/** Every way to read what is written, in that page only. */
function forbidReading(window: JSDOM['window']): readonly string[] {
  const asked: string[] = [];
  const ways: readonly (readonly [object, readonly string[]])[] = [
    [window.Node.prototype, ['textContent', 'nodeValue']],
    [window.CharacterData.prototype, ['data', 'substringData']],
    [window.Text.prototype, ['wholeText']],
    [window.Element.prototype, ['innerHTML', 'outerHTML']],
    [window.HTMLTextAreaElement.prototype, ['value', 'defaultValue']],
    [window.InputEvent.prototype, ['data']],
    [window.Range.prototype, ['toString', 'cloneContents']],
  ];
  for (const [prototype, names] of ways)
    for (const name of names)
      Object.defineProperty(prototype, name, {
        configurable: true,
        get() {
          asked.push(name);
          throw new Error(`${name} was asked for`);
        },
      });
  return asked;
}

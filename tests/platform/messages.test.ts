import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../src/platform';

const BASE = 'chrome-extension://parley/';
const listeners: ((message: unknown, sender: Sender) => unknown)[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'parley',
      getURL: (path: string) => BASE + path,
      onMessage: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
    },
  },
}));
const { isLookAgain, listenForMessages } = await import('../../src/platform/messages');
const { heardFrom } = await import('../../src/background/noticeGuard');

const linkedin = 'https://www.linkedin.com/in/mira-solberg/';
const tab = { id: 7, windowId: 1, url: linkedin, incognito: false };
const ownPage: Sender = { id: 'parley', url: `${BASE}src/surfaces/popup/index.html` };
const script: Sender = { id: 'parley', url: linkedin, tab };
const event = { kind: 'sent', channel: 'message', trusted: true };

const acts: string[] = [];
beforeEach(() => {
  acts.length = 0;
  listeners.length = 0;
  // As the worker wires it.
  listenForMessages((message, sender) => {
    const heard = isLookAgain(message, sender) ? 'look again' : heardFrom(message, sender, 'parley') && 'notice';
    if (heard === undefined) return undefined;
    acts.push(heard);
    return Promise.resolve();
  });
});
const say = (message: unknown, sender: Sender) => listeners.map((listener) => listener(message, sender));

describe('a message to the worker', () => {
  it('is heard from Parley’s own pages, and the one event from its script in LinkedIn’s', () => {
    say('look-again', ownPage);
    say(event, script);
    expect(acts).toEqual(['look again', 'notice']);
  });

  it.each<[string, unknown, Sender]>([
    ['of another extension', 'look-again', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['of another extension that says it were a page of Parley’s', 'look-again', { ...ownPage, id: 'other' }],
    ['of a web page', 'look-again', { url: linkedin, tab }],
    [
      'of a web page that calls itself Parley’s',
      'look-again',
      { id: 'parley', url: 'https://chrome-extension.parley.example/' },
    ],
    ['of the script in a page that wants what only pages of Parley’s may', 'look-again', script],
    ['of the script with another kind of message', { kind: 'erase' }, script],
    ['of the script with more than its event has', { ...event, personId: 'p1' }, script],
    ['of a page of Parley’s that tells the script’s event', event, ownPage],
    ['of a frame of another site in LinkedIn’s page', event, { ...script, url: 'https://ads.example/' }],
    ['of nobody', 'look-again', {}],
    ['that is an object in place of the word', { toString: () => 'look-again' }, ownPage],
  ])('%s gets no answer and has no effect', (_who, message, sender) => {
    expect(say(message, sender)).toEqual([undefined]);
    expect(acts).toEqual([]);
  });
});

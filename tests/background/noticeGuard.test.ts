import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardFrom } from '../../src/background/noticeGuard';
import type { Sender } from '../../src/platform';

const OWN = 'parley';
const event = {
  kind: 'sent',
  channel: 'message',
  trusted: true,
  memberId: 'ACoAAEXAMPLEmiraSolberg0000000000000000',
} as const;
const url = 'https://www.linkedin.com/in/mira-solberg/';
const sender = { id: OWN, url, tab: { id: 7, windowId: 1, url, incognito: false } } as const;

const hear = (message: unknown, from: Sender = sender) => heardFrom(message, from, OWN);

describe('what a script in a page tells (K2)', () => {
  it.each([
    event,
    { kind: 'focus', channel: 'note', trusted: true },
    { kind: 'blur', channel: 'message', trusted: true },
    { kind: 'sent', channel: 'note', trusted: true, slug: 'mira-solberg' },
    { kind: 'sent', channel: 'note', trusted: true, slug: 'łucja-żak-12' },
    { kind: 'sent', channel: 'note', trusted: true, slug: 'mira%zz山田' },
    { ...event, slug: undefined },
  ])('is believed where it is well formed and comes from a tab of LinkedIn: %j', (message) => {
    expect(hear(message)).toEqual({ event: message, tabId: 7 });
  });

  it('is believed from a frame of the same host', () => {
    expect(hear(event, { ...sender, url: 'https://www.linkedin.com/preload/' })).toBeDefined();
  });

  it.each<[string, Sender]>([
    ['another extension', { ...sender, id: 'other' }],
    ['nobody known', { url, tab: sender.tab }],
    ['a page of Parley’s, which stands in no tab', { id: OWN, url: 'chrome-extension://parley/popup.html' }],
    [
      'another site',
      { ...sender, url: 'https://www.example.com/', tab: { ...sender.tab, url: 'https://www.example.com/' } },
    ],
    ['a site that begins like LinkedIn', { ...sender, url: 'https://www.linkedin.com.example.com/' }],
    ['a country host, on which it never runs', { ...sender, url: 'https://no.linkedin.com/in/mira-solberg/' }],
    ['a connection that could be listened to', { ...sender, url: 'http://www.linkedin.com/' }],
    ['a frame of LinkedIn in another site', { ...sender, tab: { ...sender.tab, url: 'https://www.example.com/' } }],
    ['a frame of another site in LinkedIn', { ...sender, url: 'https://www.example.com/' }],
    ['a private window', { ...sender, tab: { ...sender.tab, incognito: true } }],
    ['a window of which nobody says that it is not private', { ...sender, tab: { id: 7, url } }],
    ['a tab whose address is hidden', { ...sender, tab: { id: 7, incognito: false } }],
    ['a tab without a number', { ...sender, tab: { url, incognito: false } }],
  ])('is not believed from %s', (_who, from) => {
    expect(hear(event, from)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['that a script made, not the user', { ...event, trusted: false }],
    ['that does not say who made it', { kind: 'sent', channel: 'message' }],
    ['that is only nearly true', { ...event, trusted: 'true' }],
    ['of an unknown kind', { ...event, kind: 'read' }],
    ['of an unknown channel', { ...event, channel: 'inmail' }],
    ['with a text in it', { ...event, text: 'Hello Mira' }],
    ['with a member id that is none', { ...event, memberId: 'mira-solberg' }],
    ['with a member id that is no text', { ...event, memberId: { toString: () => event.memberId } }],
    ['with a slug that is an address', { ...event, slug: 'https://www.linkedin.com/in/mira-solberg/' }],
    ['with a slug that leads elsewhere', { ...event, slug: '../feed' }],
    ['with an endless slug', { ...event, slug: 'm'.repeat(201) }],
    ['with a slug in a form that is never kept', { ...event, slug: 'Mira-Solberg' }],
    ['with a slug that holds markup', { ...event, slug: '<b>mira</b>' }],
    ['that is a list', [event]],
    ['that is a text', JSON.stringify(event)],
    ['that is nothing', null],
    ['that asks to look again', 'look-again'],
  ])('is not believed %s', (_what, message) => {
    expect(hear(message)).toBeUndefined();
  });

  it('whatever comes, it never throws, and lets nothing through but such events', () => {
    const some = fc.oneof(
      fc.anything(),
      fc.record({
        kind: fc.oneof(fc.constantFrom('focus', 'sent'), fc.anything()),
        channel: fc.oneof(fc.constantFrom('message', 'note'), fc.anything()),
        trusted: fc.oneof(fc.constant(true), fc.anything()),
        slug: fc.oneof(fc.string(), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(some, (message) => {
        const heard = hear(message);
        if (heard) expect(heard.event).toMatchObject({ trusted: true });
      }),
    );
  });
});

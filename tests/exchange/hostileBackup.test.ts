import { describe, expect, it } from 'vitest';
import { startOf } from '../../src/domain/conversation';
import { defaultSettings } from '../../src/domain/settings';
import { readBackup } from '../../src/exchange';
import { personOf } from '../domain/person/people';

const at = '2026-03-02T10:00:00Z';
const message = { id: 'm', personId: 'a', channel: 'message', purpose: 'ask', sentAt: at, recordedAt: at };
const conversation = {
  ...{ id: 'c', personId: 'a', start: '2026-03-06T10:00', zone: 'Europe/Oslo', minutes: 30, medium: 'video' },
  ...{ state: 'planned', questions: [], checked: [], notes: '', addedAt: at, changedAt: at },
};

/** What comes out of a file with that in it. */
function readOf(tables: object) {
  const text = JSON.stringify({
    ...{ product: 'parley', version: 2, savedAt: at, people: [], messages: [] },
    ...{ settings: defaultSettings, me: { goals: [] } },
    ...tables,
  });
  const read = readBackup(text.replaceAll('"beyond"', '1e999'));
  return 'problem' in read ? read : read.snapshot;
}

describe('a backup that somebody else wrote', () => {
  it.each([
    ['the end of all time', '+275760-09-13T00:00:00Z'],
    ['its beginning', '-271821-04-20T00:00:00Z'],
    ['a day that never was', '2026-02-30T00:00:00Z'],
    ['a time without a zone', '2026-03-02T10:00:00'],
  ])('with a message sent at %s is refused, with the place', (_when, sentAt) => {
    expect(readOf({ messages: [{ ...message, sentAt }] })).toEqual({ problem: 'damaged', where: 'messages.0.sentAt' });
  });

  it.each([
    ['2026-01-01T00:00:00+14:00[UTC]', undefined],
    ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00Z'],
    ['2026-01-01T00:00Z', '2026-01-01T00:00:00Z'],
    ['2026-01-01T00:00:00.120Z', '2026-01-01T00:00:00.120Z'],
  ])('gives instants that can be compared as text: %s', (sentAt, read) => {
    const expected = read ?? Temporal.Instant.from(sentAt).toString();
    expect(readOf({ messages: [{ ...message, sentAt }] })).toMatchObject({ messages: [{ sentAt: expected }] });
  });

  it.each(['+275760-09-13T00:00', '-271821-04-19T00:00:01', '10000-01-01T00:00', '2026-03-06T10:00Z'])(
    'with a conversation at %s is refused, with the place',
    (start) => {
      expect(readOf({ conversations: [{ ...conversation, start }] })).toEqual({
        problem: 'damaged',
        where: 'conversations.0.start',
      });
    },
  );

  it('gives conversations whose end can be reckoned', () => {
    const read = readOf({
      conversations: [
        { ...conversation, minutes: 1.5, start: '2026-03-06T10:00[u-ca=iso8601]' },
        { ...conversation, id: 'd', start: '9999-12-31T23:59', zone: 'Pacific/Honolulu' },
      ],
    });
    if ('problem' in read) throw new Error(read.where);
    const ends = read.conversations.map((one) => startOf(one).add({ minutes: one.minutes }).toInstant().toString());
    expect(ends).toEqual(['2026-03-06T09:02:00Z', '+010000-01-01T10:29:00Z']);
  });

  it('asks to keep in touch within a life', () => {
    const read = readOf({ people: [personOf('Ida Brandt', { keepInTouchDays: 1e300 })] });
    expect(read).toMatchObject({ people: [{ keepInTouchDays: 36_500 }] });
  });
});

describe('a number that no file can hold', () => {
  const template = {
    ...{ id: 't', name: 'Mine', language: 'en', purpose: 'ask', occasion: 'cold', channels: [], outreach: [] },
    ...{ kinds: [], text: '', order: 'beyond' },
  };

  it.each<[string, object]>([
    ['conversations.0.pausedMs', { conversations: [{ ...conversation, pausedMs: 'beyond' }] }],
    ['templates.0.order', { templates: [template] }],
    [
      'settings.agreements.0.version',
      { settings: { ...defaultSettings, agreements: [{ version: 'beyond', at, given: true }] } },
    ],
  ])('is refused, or the next backup could not be read: %s', (where, tables) => {
    expect(readOf(tables)).toMatchObject({ problem: 'damaged', where });
  });
});

describe('records of a backup that lead round', () => {
  const later = '2026-03-03T10:00:00Z';
  const answer = { id: 'm', personId: 'a', answer: 'yes', answeredAt: at, recordedAt: at };
  const introduction = { id: 'm', fromId: 'a', toId: 'b', how: 'suggested', at, recordedAt: at };

  it.each([
    ['messages', message],
    ['answers', answer],
    ['introductions', introduction],
  ])('as corrections of each other: the later one of %s corrects', (table, record) => {
    const read = readOf({
      [table]: [
        { ...record, supersedes: 'n' },
        { ...record, id: 'n', recordedAt: later, supersedes: 'm' },
        { ...record, id: 'self', supersedes: 'self' },
        { ...record, id: 'o', supersedes: 'gone' },
      ],
    });
    expect(read).toMatchObject({
      [table]: [{ id: 'm' }, { id: 'n', supersedes: 'm' }, { id: 'self' }, { id: 'o', supersedes: 'gone' }],
    });
    const [first, , third] = (read as unknown as { [name: string]: object[] })[table] ?? [];
    expect([first, third].filter((one) => one && 'supersedes' in one)).toEqual([]);
  });

  it('as merged entries: nobody is in themselves, and who is still there has the other', () => {
    const read = readOf({
      people: [
        personOf('a', { absorbed: ['a'] }),
        personOf('b', { absorbed: ['c', 'gone'], deletedAt: later }),
        personOf('c', { absorbed: ['d'] }),
        personOf('d', { absorbed: ['b'], changedAt: later }),
      ],
    });
    if ('problem' in read) throw new Error(read.where);
    expect(read.people.map(({ id, absorbed }) => [id, absorbed])).toEqual([
      ['a', undefined],
      ['b', ['c', 'gone']],
      ['c', undefined],
      ['d', ['b']],
    ]);
  });

  it('entries merged one after the other stay as they are', () => {
    const people = [personOf('a', { absorbed: ['b', 'c'] }), personOf('b', { absorbed: ['c'] }), personOf('c')];
    expect(readOf({ people })).toMatchObject({ people });
  });
});

describe('one id for several records of a backup', () => {
  const friday = '2026-03-06T10:00:00Z';
  const newer = { ...conversation, notes: 'newer', changedAt: friday };
  const merge = { id: 'g', at, kept: personOf('a'), absorbed: personOf('b') };

  it.each<[string, object[], object]>([
    ['people', [personOf('a', { name: 'Ida', changedAt: friday }), personOf('a')], { name: 'Ida' }],
    ['conversations', [newer, conversation], { notes: 'newer' }],
    ['conversations', [conversation, newer, conversation], { notes: 'newer' }],
    ['messages', [{ ...message, recordedAt: friday, text: 'newer' }, message], { text: 'newer' }],
    ['merges', [{ ...merge, undoneAt: friday }, merge], { undoneAt: friday }],
  ])('gives the one changed last, wherever it stands: %s', (table, records, expected) => {
    const read = readOf({ [table]: records }) as unknown as { [name: string]: object[] };
    expect(read[table]).toHaveLength(1);
    expect(read[table]).toMatchObject([expected]);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { readingOf } from '../domain/person/readings';

const FRIDAY = '2026-03-06T15:10:00.000Z';
const later = (minutes: number) =>
  Temporal.Instant.from(FRIDAY).add({ minutes }).toString({ smallestUnit: 'millisecond' });
const STRANGER = 'ACoAAEXAMPLEstranger0000000000000000000';

let mira: { readonly id: string; readonly memberId: string };
beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  const saved = await storage.saveReading(readingOf(), {}, '2026-03-02T10:00:00Z');
  if ('refused' in saved || saved.person.memberId === undefined) throw new Error('the fixture has a member id');
  mira = { id: saved.person.id, memberId: saved.person.memberId };
});

const toMira = (at = FRIDAY) => storage.keepNoticed({ channel: 'message', memberId: mira.memberId, at });
const waiting = () => storage.listNoticed();

async function onlyOne() {
  const [first, ...rest] = await waiting();
  if (!first || rest.length > 0) throw new Error(`${rest.length + 1} wait, or none`);
  return first;
}

describe('what was noticed', () => {
  it('waits for the user’s word, with the person it went to; nothing is in the log yet', async () => {
    await toMira();
    expect(await onlyOne()).toMatchObject({ noticed: { channel: 'message', at: FRIDAY }, person: { id: mira.id } });
    expect(await storage.listMessages()).toEqual([]);
  });

  it('finds a person by slug, too, as an invitation names them', async () => {
    await storage.keepNoticed({ channel: 'note', slug: 'mira-solberg', at: FRIDAY });
    expect((await onlyOne()).person?.id).toBe(mira.id);
  });

  it('keeps of somebody who is not in the list nothing but the member id', async () => {
    await storage.keepNoticed({ channel: 'message', memberId: STRANGER, slug: 'ida-brandt', at: FRIDAY });
    expect(await database.noticed.toArray()).toEqual([
      { id: expect.any(String), channel: 'message', memberId: STRANGER, at: FRIDAY },
    ]);
  });

  it('shows who it was once they are in the list', async () => {
    await storage.keepNoticed({ channel: 'message', memberId: STRANGER, at: FRIDAY });
    expect((await onlyOne()).person).toBeUndefined();
    await storage.saveReading(readingOf({}, { slug: 'ida-brandt', memberId: STRANGER }), {}, FRIDAY);
    expect((await onlyOne()).person?.slug).toBe('ida-brandt');
  });

  it('is one thing for all lines of a talk, several for several people, channels and hours', async () => {
    await toMira();
    await toMira(later(20));
    await storage.keepNoticed({ channel: 'note', memberId: mira.memberId, at: later(21) });
    await storage.keepNoticed({ channel: 'message', memberId: STRANGER, at: later(22) });
    await toMira(later(90));
    expect((await waiting()).map(({ noticed }) => noticed.at)).toEqual([later(90), later(22), later(21), FRIDAY]);
  });

  it('is forgotten when nobody answers: of somebody in the list after two weeks, of others after two days', async () => {
    await toMira();
    await storage.keepNoticed({ channel: 'message', memberId: STRANGER, at: FRIDAY });
    const day = 24 * 60;
    await toMira(later(2 * day + 1));
    expect((await waiting()).map(({ person }) => person?.id)).toEqual([mira.id, mira.id]);
    await storage.keepNoticed({ channel: 'note', memberId: STRANGER, at: later(14 * day + 1) });
    expect((await waiting()).map(({ noticed }) => noticed.at)).toEqual([later(14 * day + 1), later(2 * day + 1)]);
  });

  it('goes with the agreement', async () => {
    await storage.recordAgreement(true, FRIDAY);
    await storage.recordNoticeAgreement(true, FRIDAY);
    await toMira();
    await storage.recordNoticeAgreement(false, FRIDAY);
    expect(await waiting()).toEqual([]);
  });

  it('is no part of a backup', async () => {
    await toMira();
    expect(JSON.stringify(await storage.takeSnapshot())).not.toContain(FRIDAY);
  });
});

describe('the user’s word', () => {
  const sending = () => ({ personId: mira.id, channel: 'message', purpose: 'ask', sentAt: FRIDAY }) as const;

  it('yes: it is a message of the log with the time at which it was noticed', async () => {
    await toMira();
    const { noticed } = await onlyOne();
    await storage.confirmNoticed(noticed.id, sending(), later(5));
    expect(await waiting()).toEqual([]);
    expect(await storage.listMessages()).toMatchObject([
      { personId: mira.id, channel: 'message', sentAt: FRIDAY, recordedAt: later(5) },
    ]);
  });

  it('yes, taken back: it waits again, the log is as it was, and so are the drafts', async () => {
    await storage.keepDraft(mira, 'message', { text: 'Hello Mira' });
    await storage.keepDraft(mira, 'note', { text: 'Hi' });
    await toMira();
    const { noticed } = await onlyOne();
    const confirmed = await storage.confirmNoticed(noticed.id, { ...sending(), text: 'Hello Mira' }, later(5));
    expect(await storage.listDrafts({ id: mira.id })).toEqual({});
    await storage.takeBackConfirmed(confirmed, later(6));
    expect((await onlyOne()).noticed).toEqual(noticed);
    expect(await storage.listMessages()).toEqual([]);
    expect(await storage.listDrafts({ id: mira.id })).toEqual({
      message: { text: 'Hello Mira' },
      note: { text: 'Hi' },
    });
  });

  it('no: the log stays empty, and the next line of that talk is not asked about; it can be taken back', async () => {
    await toMira();
    const { noticed } = await onlyOne();
    await storage.dismissNoticed(noticed.id);
    await toMira(later(10));
    expect(await waiting()).toEqual([]);
    expect(await storage.listMessages()).toEqual([]);
    await storage.restoreNoticed(noticed.id);
    expect((await onlyOne()).noticed).toEqual(noticed);
  });

  it('"I sent it", pressed before or after: it is not asked a second time', async () => {
    await storage.recordSent({ ...sending(), sentAt: later(-5) }, later(-5));
    await toMira();
    expect(await waiting()).toEqual([]);
    await toMira(later(120));
    expect(await waiting()).toHaveLength(1);
    await storage.recordSent({ ...sending(), channel: 'inmail', sentAt: later(125) }, later(125));
    expect(await waiting()).toEqual([]);
  });

  it('an e-mail in the same hour is something else', async () => {
    await storage.recordSent({ ...sending(), channel: 'email' }, FRIDAY);
    await toMira();
    expect(await waiting()).toHaveLength(1);
  });
});

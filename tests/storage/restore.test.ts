import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { waysFound } from '../../src/domain/outreach';
import { tidyText } from '../../src/domain/person';
import type { Snapshot } from '../../src/domain/snapshot';
import { templatesIn } from '../../src/domain/wording/templates';
import { readBackup, writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { found, readingOf } from '../domain/person/readings';

const monday = '2026-03-02T10:00:00Z';
const tuesday = '2026-03-03T10:00:00Z';
const friday = '2026-03-06T10:00:00Z';
const [firstTemplate] = templatesIn('en');

const reinstall = () => Promise.all(database.tables.map((table) => table.clear()));
beforeEach(reinstall);

async function read(...parameters: Parameters<typeof storage.saveReading>) {
  const saved = await storage.saveReading(...parameters);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person;
}

async function typed(...parameters: Parameters<typeof storage.addTyped>) {
  const saved = await storage.addTyped(...parameters);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved.person;
}

async function send(personId: string, text: string) {
  return storage.recordSent({ personId, channel: 'message', purpose: 'ask', sentAt: monday, text }, monday);
}

/** What comes back from a file that was saved now. */
async function throughAFile(): Promise<Snapshot> {
  return fromFile(writeBackup(await storage.takeSnapshot(), monday));
}

function fromFile(text: string): Snapshot {
  const backup = readBackup(text);
  if ('problem' in backup) throw new Error(`${backup.problem} ${backup.where}`);
  return backup.snapshot;
}

describe('restoring after a reinstall', () => {
  it('keeps name and background from the file, though goals were ticked and the agreement given before', async () => {
    await storage.changeMe({ name: 'Robin Ashdown', background: 'a biology graduate', goals: ['network'] });
    await storage.changeSettings({ theme: 'dark', premium: true });
    const file = await throughAFile();
    await reinstall();
    await storage.changeMe({ goals: ['field'] });
    await storage.recordAgreement(true, friday);
    await storage.restoreSnapshot(file);
    expect(await storage.getMe()).toEqual({
      name: 'Robin Ashdown',
      background: 'a biology graduate',
      goals: ['field'],
    });
    expect(await storage.mayRead()).toBe(true);
    expect((await storage.getSettings()).agreements).toEqual([{ version: 1, at: friday, given: true }]);
  });

  it('brings no agreement along, whatever the file says (K10)', async () => {
    await storage.recordAgreement(true, monday);
    await storage.recordNoticeAgreement(true, monday);
    const file = await throughAFile();
    await reinstall();
    await storage.restoreSnapshot(file);
    expect(await storage.mayRead()).toBe(false);
    await storage.recordAgreement(true, friday);
    expect((await storage.getSettings()).noticeAgreements).toEqual([]);
  });

  it('leaves "notice when I send" as this device has it', async () => {
    const file = await throughAFile();
    await storage.recordAgreement(true, monday);
    await storage.recordNoticeAgreement(true, monday);
    await storage.restoreSnapshot(file);
    expect((await storage.getSettings()).noticeAgreements).toEqual([{ version: 1, at: monday, given: true }]);
  });

  it('takes files from before there was a "notice when I send"', async () => {
    const { noticeAgreements: _none, ...settings } = (await storage.takeSnapshot()).settings;
    const snapshot = { ...(await storage.takeSnapshot()), settings };
    expect(fromFile(writeBackup(snapshot as Snapshot, monday)).settings.noticeAgreements).toEqual([]);
  });

  it('makes one entry of somebody read anew before, with the messages of both', async () => {
    const before = await read(readingOf(), { industry: 'Software' }, monday);
    await storage.setNotes(before.id, 'met at the fair', monday);
    await send(before.id, 'the first');
    const file = await throughAFile();
    await reinstall();
    const anew = await read(readingOf(), {}, friday);
    await send(anew.id, 'the second');
    await storage.restoreSnapshot(file);
    const people = await storage.listPeople();
    expect(people).toMatchObject([{ id: anew.id, industry: 'Software', notes: 'met at the fair' }]);
    const texts = people[0] && (await storage.listMessages(people[0])).map(({ text }) => text).sort();
    expect(texts).toEqual(['the first', 'the second']);
  });

  it('a second time changes nothing more', async () => {
    const before = await read(readingOf(), {}, monday);
    await storage.setNotes(before.id, 'met at the fair', monday);
    const file = await throughAFile();
    await reinstall();
    await read(readingOf(), {}, friday);
    await storage.restoreSnapshot(file);
    const once = await storage.takeSnapshot();
    expect(await storage.restoreSnapshot(file)).toEqual({ added: 0, updated: 0, kept: 1 });
    expect(await storage.takeSnapshot()).toEqual(once);
  });

  it('shows somebody again who was read anew and deleted before', async () => {
    const before = await read(readingOf(), {}, monday);
    await storage.setNotes(before.id, 'met at the fair', monday);
    const file = await throughAFile();
    await reinstall();
    const anew = await read(readingOf(), {}, friday);
    await storage.deletePerson(anew.id, friday);
    await storage.restoreSnapshot(file);
    expect(await storage.listPeople()).toMatchObject([{ notes: 'met at the fair' }]);
  });

  it('keeps two of the file that are one here both, with the messages of each', async () => {
    const old = await typed({ name: 'Mira Solberg' }, monday, { slug: 'mira-s' });
    const other = await typed({ name: 'Mira Solberg', industry: 'Software' }, monday, { slug: 'mira-solberg' });
    await send(old.id, 'to the old address');
    await send(other.id, 'to the new one');
    const file = await throughAFile();
    await reinstall();
    await read(readingOf({}, { slug: 'mira-s' }), {}, tuesday);
    await read(readingOf(), {}, friday);
    await storage.restoreSnapshot(file);
    const people = await storage.listPeople();
    const messages = await Promise.all(people.map((person) => storage.listMessages(person)));
    expect(
      messages
        .flat()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['to the new one', 'to the old address']);
  });
});

describe('restoring into a list that went on', () => {
  it('brings back what was deleted here since, people and messages', async () => {
    const person = await read(readingOf(), {}, monday);
    const message = await send(person.id, 'Hello');
    const file = await throughAFile();
    await storage.deleteSent(message.id, tuesday);
    await storage.deletePerson(person.id, tuesday);
    await storage.restoreSnapshot(file);
    expect(await storage.listPeople()).toMatchObject([{ id: person.id }]);
    expect(await storage.listMessages()).toMatchObject([{ id: message.id }]);
  });

  it('brings back what was changed here and then deleted as it was changed last, not as the file has it', async () => {
    const person = await read(readingOf(), {}, monday);
    const appointment = { start: '2026-03-10T15:00', zone: 'Europe/Oslo', minutes: 20, medium: 'video' } as const;
    const { id } = await storage.addConversation({ personId: person.id, ...appointment }, monday);
    const question = await storage.addOwnQuestion({ text: 'What is hard?' }, monday);
    const step = await storage.addNextStep({ personId: person.id, kind: 'book', text: 'Parachute' }, monday);
    const given = await storage.recordAnswer({ personId: person.id, answer: 'yes', answeredAt: monday }, monday);
    const file = await throughAFile();
    await storage.writeConversationNotes(id, 'She laughed a lot.', tuesday);
    await storage.changeOwnQuestion(question?.id ?? '', { text: 'What is easy?' }, tuesday);
    await storage.changeNextStep(step?.id ?? '', { text: 'What Color Is Your Parachute?' }, tuesday);
    await storage.deleteConversation(id, friday);
    await storage.deleteOwnQuestion(question?.id ?? '', friday);
    await storage.deleteNextStep(step?.id ?? '', friday);
    await storage.deleteAnswer(given.id, friday);
    expect(await storage.restoreSnapshot(file)).toMatchObject({ updated: 4 });
    expect(await storage.listConversations()).toMatchObject([{ id, notes: 'She laughed a lot.' }]);
    expect(await storage.listOwnQuestions()).toMatchObject([{ text: 'What is easy?' }]);
    expect(await storage.listNextSteps(person)).toMatchObject([{ text: 'What Color Is Your Parachute?' }]);
    expect(await storage.listAnswers(person)).toMatchObject([{ id: given.id }]);
    expect(await storage.restoreSnapshot(file)).toMatchObject({ added: 0, updated: 0 });
  });

  it('does not delete what was deleted when the file was saved and brought back since', async () => {
    const person = await read(readingOf(), {}, monday);
    const message = await send(person.id, 'Hello');
    await storage.deleteSent(message.id, monday);
    await storage.deletePerson(person.id, monday);
    const file = await throughAFile();
    await storage.restorePerson(person.id, tuesday);
    await storage.restoreSent(message.id);
    await storage.restoreSnapshot(file);
    expect(await storage.listPeople()).toHaveLength(1);
    expect(await storage.listMessages()).toHaveLength(1);
  });

  it('does not make two again of what was merged since', async () => {
    const kept = await read(readingOf(), {}, monday);
    const other = await typed({ name: 'Mira Solberg', industry: 'Software' }, monday);
    await send(other.id, 'Hello');
    const file = await throughAFile();
    await storage.mergePeople(kept.id, other.id, tuesday);
    await storage.restoreSnapshot(file);
    const people = await storage.listPeople();
    expect(people).toMatchObject([{ id: kept.id, industry: 'Software' }]);
    expect(people[0] && (await storage.listMessages(people[0]))).toHaveLength(1);
  });

  it('keeps the change that came last', async () => {
    const person = await read(readingOf(), {}, monday);
    await storage.setNotes(person.id, 'of the file', tuesday);
    const file = await throughAFile();
    await database.people.update(person.id, { notes: 'older', changedAt: monday });
    expect(await storage.restoreSnapshot(file)).toEqual({ added: 0, updated: 1, kept: 0 });
    expect((await storage.getPerson(person.id))?.notes).toBe('of the file');
  });

  it('keeps merges, so that they can still be undone', async () => {
    const kept = await read(readingOf(), {}, monday);
    const other = await typed({ name: 'Mira Solberg', industry: 'Software' }, monday);
    const record = await storage.mergePeople(kept.id, other.id, tuesday);
    const file = await throughAFile();
    await reinstall();
    await storage.restoreSnapshot(file);
    expect(await storage.listPeople()).toHaveLength(1);
    await storage.undoMerge(record?.id ?? '', friday);
    expect(await storage.listPeople()).toHaveLength(2);
  });
});

describe('a file with one id for two records', () => {
  type RecordsOf = Exclude<keyof Snapshot, 'settings' | 'me'>;
  const doubled = (file: Snapshot, name: RecordsOf): Snapshot => {
    return { ...file, [name]: [...file[name], ...file[name].slice(0, 1)] };
  };

  async function full() {
    const kept = await read(readingOf(), {}, monday);
    const other = await typed({ name: 'Mira Solberg' }, monday);
    const third = await typed({ name: 'Ida Brandt' }, monday);
    await send(kept.id, 'Hello');
    await storage.keepDraft(kept, 'note', { text: 'Hi' });
    if (firstTemplate) await storage.copyTemplate(firstTemplate, 'My own', true);
    await storage.keepApart(kept.id, third.id, monday);
    await storage.mergePeople(kept.id, other.id, tuesday);
    return throughAFile();
  }

  it.each(['people', 'messages', 'apart', 'merges', 'drafts', 'templates'] as const)(
    'does not fail silently: it comes back whole, or is refused and changes nothing (%s)',
    async (name) => {
      const file = await full();
      await reinstall();
      const before = await storage.takeSnapshot();
      expect(file[name].length).toBeGreaterThan(0);
      const refused = await storage.restoreSnapshot(doubled(file, name)).then(
        () => false,
        () => true,
      );
      const { settings: _settings, me: _me, ...after } = await storage.takeSnapshot();
      const { settings: _s, me: _m, ...expected } = refused ? before : file;
      expect(sorted(after)).toEqual(sorted(expected));
    },
  );
});

function sorted(records: Omit<Snapshot, 'settings' | 'me'>) {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return Object.fromEntries(Object.entries(records).map(([name, list]) => [name, [...list].sort(byId)]));
}

describe('everything that storage can hold', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem());
  /** Tidying once more changes nothing: so it is with whatever is no freak of unseen characters between spaces. */
  const isTidy = (one: string) => tidyText(tidyText(one, 400) ?? '', 400) === tidyText(one, 400);
  const line = fc.oneof(text, fc.string({ unit: 'grapheme', minLength: 380, maxLength: 420 })).filter(isTidy);
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const instant = fc
    .date({ min: new Date('2003-05-05'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const acts = fc.record({
    name: line,
    headline: optional(line),
    location: optional(fc.oneof(line, fc.constantFrom('Oslo, Norway', 'Portland', 'Berlin, Germany'))),
    industry: optional(line),
    notes: fc.oneof(text, fc.constant('x'.repeat(100_001))),
    zone: optional(fc.constantFrom('Asia/Tokyo', 'Etc/GMT+5', 'America/Argentina/Ushuaia', 'UTC')),
    level: optional(fc.constantFrom('unpaid', 'partner', 'cxo', 'unknown')),
    degree: optional(fc.constantFrom(1, 2, 3)),
    greeting: line,
    me: line,
    plan: fc.record({
      hook: optional(line),
      foundThrough: optional(fc.constantFrom(...waysFound)),
      recommender: optional(line),
      respondent: optional(fc.constantFrom('does-it', 'hires-for-it')),
      priority: optional(fc.constantFrom(1, 2, 3)),
      language: optional(fc.constantFrom('de', 'pt')),
    }),
    email: line,
    at: instant,
    channel: fc.constantFrom('note', 'message', 'inmail', 'email', 'phone'),
    message: fc.oneof(text, fc.constant('y'.repeat(100_001))),
    deleted: fc.boolean(),
    merged: fc.boolean(),
    undone: fc.boolean(),
  });

  it('comes back from a file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (act) => {
        await reinstall();
        const { degree, at } = act;
        const reading = readingOf({
          ...(degree !== undefined && { degree: found(degree) }),
          location: act.location === undefined ? { missing: 'not-shown' } : found(act.location),
        });
        const corrections = Object.fromEntries(
          (['headline', 'industry'] as const).flatMap((name) => (act[name] === undefined ? [] : [[name, act[name]]])),
        );
        const person = await read(reading, corrections, at);
        const other = await storage.addTyped({ name: act.name, ...corrections }, at);
        await storage.setNotes(person.id, act.notes, at);
        await storage.setZone(person.id, act.zone, at);
        await storage.setLevel(person.id, act.level, at);
        await storage.setGreeting(person.id, act.greeting, at);
        const { hook = '', recommender = '', ...plan } = act.plan;
        await storage.changePlan(
          person.id,
          { ...plan, hook: tidyText(hook, 400), recommender: tidyText(recommender, 400) },
          at,
        );
        await storage.setEmail(person.id, act.email, at);
        await storage.setDoNotContact(person.id, act.deleted, at);
        await storage.changeMe({ background: tidyText(act.me, 400), goals: ['network', 'visibility'] });
        await storage.changeMe({
          school: 'Northern',
          longBackground: act.notes,
          languages: ['de'],
          targetRoles: [{ name: 'Analyst', notes: act.notes }],
        });
        await storage.changeSettings({ backedUpAt: at });
        const sending = { personId: person.id, channel: act.channel, purpose: 'ask', sentAt: at } as const;
        const message = await storage.recordSent({ ...sending, text: act.message }, at);
        await storage.correctSent(message.id, { sentAt: monday }, at);
        if ('person' in other) {
          await storage.setNotes(other.person.id, act.notes, at);
          if (act.merged) {
            const record = await storage.mergePeople(person.id, other.person.id, at);
            if (record && act.undone) await storage.undoMerge(record.id, at);
          } else await storage.undoKeepApart(await storage.keepApart(person.id, other.person.id, at), at);
        }
        await storage.keepDraft(person, act.channel, { text: act.message });
        if (firstTemplate) {
          const { id } = await storage.copyTemplate(firstTemplate, tidyText(act.name, 400) ?? 'Own', act.merged);
          await storage.changeTemplate(id, { text: act.notes.slice(0, 100_000) });
        }
        if (act.deleted) await storage.deletePerson(person.id, at);
        const snapshot = await storage.takeSnapshot();
        expect(await throughAFile()).toEqual(snapshot);
      }),
      { numRuns: 150 },
    );
  });
});

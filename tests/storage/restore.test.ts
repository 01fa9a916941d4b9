import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/domain/snapshot';
import { writeBackup } from '../../src/exchange';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';
import { readingOf } from '../domain/person/readings';
import { friday, fromFile, monday, read, reinstall, send, throughAFile, tuesday, typed } from './backups';

beforeEach(reinstall);

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

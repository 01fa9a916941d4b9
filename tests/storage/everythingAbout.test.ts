import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as storage from '../../src/storage';
import { friday, monday, reinstall, send, tuesday, typed } from './backups';

beforeEach(reinstall);

describe('everything kept on somebody', () => {
  it('is what stands, the oldest first, of the entries merged into theirs, too', async () => {
    const mira = await typed({ name: 'Mira Solberg' }, monday);
    const other = await typed({ name: 'M. Solberg' }, monday);
    const ida = await typed({ name: 'Ida Brandt' }, monday);
    await send(other.id, 'to the other entry');
    const wrong = await send(mira.id, 'taken back');
    await storage.deleteSent(wrong.id, tuesday);
    await send(ida.id, 'to somebody else');
    await storage.recordAnswer({ personId: mira.id, answer: 'yes', answeredAt: tuesday }, tuesday);
    await storage.keepDraft(mira, 'email', { text: 'Dear Mira' });
    const { id } = await storage.addConversation(
      { personId: mira.id, start: '2026-03-10T15:00', zone: 'Europe/Oslo', minutes: 20, medium: 'video' },
      tuesday,
    );
    await storage.addNextStep({ personId: mira.id, kind: 'book', text: 'Small Data', conversationId: id }, friday);
    await storage.recordIntroduction({ fromId: ida.id, toId: other.id, how: 'introduced', at: monday }, monday);
    await storage.addReminder(
      { personId: mira.id, about: 'own', due: '2026-04-01T09:00', zone: 'Europe/Oslo', text: 'ask for the paper' },
      friday,
    );
    await storage.mergePeople(mira.id, other.id, friday);
    const merged = await storage.getPerson(mira.id);
    if (!merged) throw new Error('gone');
    const about = await storage.everythingAbout(merged);
    expect(about).toMatchObject({
      messages: [{ text: 'to the other entry' }],
      answers: [{ answer: 'yes' }],
      drafts: [{ text: 'Dear Mira' }],
      conversations: [{ id }],
      nextSteps: [{ text: 'Small Data' }],
      introductions: [{ fromId: ida.id }],
      reminders: [{ text: 'ask for the paper' }],
      absorbed: [{ name: 'M. Solberg' }],
      namedBy: [],
    });
    expect(about.others.get(ida.id)?.name).toBe('Ida Brandt');
  });

  it('says who named them, and nothing of somebody else', async () => {
    const ida = await typed({ name: 'Ida Brandt' }, monday);
    const step = await storage.addNextStep({ personId: ida.id, kind: 'person', text: 'Mira Solberg' }, monday);
    const added = await storage.addSuggested({ fromId: ida.id, name: 'Mira Solberg', stepId: step?.id }, tuesday);
    const mira = (await storage.listPeople()).find(({ name }) => name === 'Mira Solberg');
    if (!mira || !('person' in added)) throw new Error('not added');
    const about = await storage.everythingAbout(mira);
    expect(about.namedBy).toMatchObject([{ personId: ida.id, text: 'Mira Solberg' }]);
    expect(about.nextSteps).toEqual([]);
    expect((await storage.everythingAbout(ida)).nextSteps).toHaveLength(1);
  });
});

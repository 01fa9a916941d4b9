import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../../../src/domain/journey';
import { calendarFileName } from '../../../../src/exchange/calendarFile';
import * as storage from '../../../../src/storage';
import { database } from '../../../../src/storage/database';
import { eventOfConversation } from '../../../../src/surfaces/components/conversation/calendarOfConversation';
import { eventOfStep, saveToCalendar } from '../../../../src/surfaces/components/steps/calendarOfStep';

const saved = vi.hoisted(() => [] as unknown[][]);
vi.mock('../../../../src/platform/files', () => ({ saveFile: (...file: unknown[]) => saved.push(file) }));
vi.mock('webextension-polyfill', () => import('../../../platform/englishBrowser'));

const frame = { personId: 'mira', key: 'one', due: '2026-12-01T09:00', zone: 'Europe/Oslo', priority: 2 } as const;
const titleOf = (step: Parameters<typeof eventOfStep>[0]) => eventOfStep(step, () => 'Mira Solberg').title;
const reminder = { ...frame, code: 'reminder', reminderId: 'one' } as const satisfies Step;

describe('a step in the calendar', () => {
  it('is named by what the user wrote and by whom it is about, in the name of the file too', () => {
    const title = titleOf({ ...reminder, text: 'Read Range\n before the meetup ' });
    expect(title).toBe('Read Range before the meetup (Mira Solberg)');
    expect(calendarFileName(title, '2026-12-01')).toBe('2026-12-01-Read-Range-before-the-meetup-Mira-Solberg.ics');
    const noted = { ...frame, code: 'next-step', nextStepId: 'one', kind: 'event', addedOn: '2026-11-20' } as const;
    expect(titleOf({ ...noted, text: 'The evening on open data' })).toBe('The evening on open data (Mira Solberg)');
  });

  it('says what it is where nothing was written', () => {
    expect(titleOf(reminder)).toBe('Your reminder about Mira Solberg');
    expect(titleOf({ ...frame, code: 'write-later', reminderId: 'one' })).toBe('Mira Solberg: Write now');
  });
});

describe('a planned talk', () => {
  const now = '2026-11-20T10:00:00Z';
  beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

  it('goes into the calendar as the same appointment from its steps as from beside it', async () => {
    const added = await storage.addTyped({ name: 'Mira Solberg' }, now);
    if ('refused' in added) throw new Error(added.refused);
    const { person } = added;
    const appointment = { start: '2026-12-01T15:00', zone: 'Europe/Oslo', minutes: 20, medium: 'video' } as const;
    const talk = await storage.addConversation({ ...appointment, personId: person.id }, now);
    const { uid, title } = eventOfConversation(talk, person);
    const facts = { ...frame, ...appointment, personId: person.id, conversationId: talk.id };
    await saveToCalendar({ ...facts, code: 'conversation' }, () => person.name);
    await saveToCalendar({ ...facts, code: 'prepare', questions: 0 }, () => person.name);
    expect(title).toBe('Talk with Mira Solberg');
    const [first, second] = saved.map(([name, , text]) => [name, String(text).replace(/^DTSTAMP.*$/gmu, '')]);
    expect(first?.[0]).toBe('2026-12-01-Talk-with-Mira-Solberg.ics');
    expect(first?.[1]).toContain(`UID:${uid}@parley`);
    expect(second).toEqual(first);
  });
});

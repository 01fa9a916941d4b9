import { describe, expect, it, vi } from 'vitest';
import type { Step } from '../../../../src/domain/journey';
import { calendarFileName } from '../../../../src/exchange/calendarFile';
import { eventOfStep } from '../../../../src/surfaces/components/steps/calendarOfStep';

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

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile, calendarFileName } from '../../src/exchange';

const now = '2026-03-02T10:00:00.123Z';
const event: CalendarEvent = {
  uid: 'reminder r1',
  start: '2026-03-10T09:00',
  zone: 'Europe/Oslo',
  minutes: 20,
  title: 'Write to Mira Solberg',
  alarmMinutes: 0,
};

/** What a calendar program makes of it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
const only = (changes: Partial<CalendarEvent> = {}) => {
  const [first] = read(calendarFile([{ ...event, ...changes }], now));
  if (!first) throw new Error('no event in it');
  return first;
};
const instantOf = (time: ICAL.Time) => time.toJSDate().toISOString();

describe('a calendar file (.ics)', () => {
  it.each([
    ['Europe/Oslo', '2026-03-10T09:00', '2026-03-10T08:00:00.000Z'],
    ['Europe/Oslo', '2026-07-14T09:00', '2026-07-14T07:00:00.000Z'],
    ['Asia/Kathmandu', '2026-03-10T09:00', '2026-03-10T03:15:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05T09:00', '2026-04-04T22:30:00.000Z'],
    ['Pacific/Kiritimati', '2026-03-10T09:00', '2026-03-09T19:00:00.000Z'],
    ['America/St_Johns', '2026-12-31T23:45', '2027-01-01T03:15:00.000Z'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ])('%s, %s: the same moment everywhere', (zone, start, utc) => {
    const { startDate, endDate } = only({ zone, start });
    expect(instantOf(startDate)).toBe(utc);
    expect(endDate.toJSDate().getTime() - startDate.toJSDate().getTime()).toBe(20 * 60_000);
  });

  it('a date stays that whole day, whatever the zone', () => {
    const { startDate, endDate } = only({ start: '2026-12-31', zone: 'Pacific/Auckland' });
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2026-12-31', '2027-01-01']);
  });

  it('texts come back as they were: separators, line breaks, quotes, backslashes', () => {
    const title = 'Ask; listen, note \\ "thank"';
    const description = 'one\ntwo\\n\nthree: http://a.example/?b=1;c,d';
    const back = only({ title, description, where: 'Kaffebrenneriet, Oslo; 2nd floor' });
    expect(back.summary).toBe(title);
    expect(back.description).toBe(description);
    expect(back.location).toBe('Kaffebrenneriet, Oslo; 2nd floor');
  });

  it('nothing in a text can become a line of its own', () => {
    const title = 'Hi\r\nEND:VEVENT\rATTENDEE:x\u2028BEGIN:VALARM\u0000';
    const text = calendarFile([{ ...event, title }], now);
    expect(text.match(/^(?:END:VEVENT|ATTENDEE|BEGIN:VALARM)/gmu)).toEqual(['BEGIN:VALARM', 'END:VEVENT']);
    expect(only({ title }).summary).toBe('Hi\nEND:VEVENT\nATTENDEE:x\nBEGIN:VALARM');
  });

  it('rings at its time, before it, or on the morning of a day', () => {
    const trigger = (changes: Partial<CalendarEvent>) =>
      only(changes).component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString();
    expect(trigger({ alarmMinutes: 0 })).toBe('PT0S');
    expect(trigger({ alarmMinutes: 15 })).toBe('-PT15M');
    expect(trigger({ start: '2026-03-10', alarmMinutes: -540 })).toMatch(/^PT(?:9H|540M)$/u);
    const { alarmMinutes: _none, ...silent } = event;
    expect(calendarFile([silent], now)).not.toContain('VALARM');
  });

  it('keeps its id when it is made again, so that a calendar does not double it', () => {
    const later = calendarFile([event], '2026-03-05T10:00:00Z');
    expect(read(later)[0]?.uid).toBe(only().uid);
    expect(later).toContain('DTSTAMP:20260305T100000Z');
  });

  it('holds several events', () => {
    expect(read(calendarFile([event, { ...event, uid: 'another' }], now)).map(({ uid }) => uid)).toEqual([
      'reminder r1@parley',
      'another@parley',
    ]);
  });

  it('whatever is in it: lines of 75 octets at most, ended by CRLF, no character torn apart, all of it back', () => {
    const written = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(written, written, (title, description) => {
        const text = calendarFile([{ ...event, title, description }], now);
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
          expect(line.isWellFormed()).toBe(true);
        }
        const back = read(text)[0];
        expect(back?.summary ?? '').toBe(plain(title));
        expect(back?.description ?? '').toBe(plain(description));
      }),
    );
  });
});

/** What a text value can hold: line breaks of one kind, and no control characters. */
function plain(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}

describe('the name of a calendar file', () => {
  it('begins with the date and holds nothing a file system refuses', () => {
    expect(calendarFileName('Write to Mira Sølberg / "Labs": 50 %?', '2026-03-10')).toBe(
      '2026-03-10-Write-to-Mira-Sølberg-Labs-50.ics',
    );
    expect(calendarFileName('…', '2026-03-10')).toBe('2026-03-10-parley.ics');
    expect(calendarFileName('🎉'.repeat(3) + 'a'.repeat(500), '2026-03-10').length).toBeLessThan(80);
  });
});

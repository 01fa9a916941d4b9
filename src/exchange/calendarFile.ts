import { foldedLine, textValue } from './contentLines';

/** An appointment or reminder, as a calendar program takes it. */
export interface CalendarEvent {
  /** The same for the same thing: imported again it takes the place of what was there. */
  readonly uid: string;
  /** Wall-clock time 'YYYY-MM-DDTHH:MM' in `zone`, an IANA zone; or a date, 'YYYY-MM-DD', for a whole day. */
  readonly start: string;
  readonly zone: string;
  /** Of a whole day it means nothing. */
  readonly minutes: number;
  readonly title: string;
  readonly description?: string;
  readonly where?: string;
  /** How long before the beginning it rings, or after it when negative; absent: it does not. */
  readonly alarmMinutes?: number;
}

/**
 * Events as an .ics text (RFC 5545). Times are written in UTC: each is one moment, which every calendar shows on its own
 * clock, summer time included; a date stays that date everywhere. Both clocks belong into the description.
 * @param now ISO instant, when the file is made.
 */
export function calendarFile(events: readonly CalendarEvent[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Parley//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

/** The name to save it under: a date first, so that files sort, and what any file system takes. */
export function calendarFileName(title: string, day: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${day}-${[...words].slice(0, 60).join('') || 'parley'}.ics`;
}

function eventLines(event: CalendarEvent, now: string): readonly string[] {
  const { uid, title, description, where, alarmMinutes } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}@parley`,
    `DTSTAMP:${utc(Temporal.Instant.from(now))}`,
    ...timeLines(event),
    `SUMMARY:${textValue(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${textValue(description)}`]),
    ...(where === undefined ? [] : [`LOCATION:${textValue(where)}`]),
    ...(alarmMinutes === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `TRIGGER:${alarmMinutes < 0 ? '' : '-'}PT${Math.abs(alarmMinutes)}M`,
          `DESCRIPTION:${textValue(title)}`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

function timeLines({ start, zone, minutes }: CalendarEvent): readonly string[] {
  if (start.length === 'YYYY-MM-DD'.length) {
    const day = Temporal.PlainDate.from(start);
    // The day that a whole-day event ends with is the first one after it. It takes nobody's time.
    return [
      `DTSTART;VALUE=DATE:${compact(day.toString())}`,
      `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }).toString())}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  const begin = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
  return [`DTSTART:${utc(begin.toInstant())}`, `DTEND:${utc(begin.add({ minutes }).toInstant())}`];
}

function utc(instant: Temporal.Instant): string {
  return compact(instant.toString({ smallestUnit: 'second' }));
}

function compact(iso: string): string {
  return iso.replace(/[-:]/gu, '');
}

import * as v from 'valibot';
import { purposes } from '../../domain/calendar';
import { NOTES_LENGTH, tidyText } from '../../domain/person';
import { levelsInOrder } from '../../domain/seniority';

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,9})?)?$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d(?:\.\d{1,9})?Z$/u;

// Strict about what is known, silent about what is not: a field of a later Parley is left out, never a reason to refuse.
export const line = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.transform((text) => tidyText(text, 2_000) ?? ''),
);
/** The user's own words in one line, as they stand where they were typed: trailing blanks and all. */
export const words = v.pipe(v.string(), v.maxLength(2_000));
/** Two long notes may have been merged: the bound only keeps out what no hand has written. */
export const long = v.pipe(v.string(), v.maxLength(20 * NOTES_LENGTH));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** In UTC and with a year of four digits: instants are compared as text, and reckoned with far beyond themselves. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(isInstant, 'no instant'),
  v.transform((text) => (INSTANT.test(text) ? text : Temporal.Instant.from(text).toString())),
  v.regex(INSTANT, 'no instant near our time'),
);
/** What JSON cannot write again is none. */
export const number = v.pipe(v.number(), v.finite());
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));
export const maybe = v.exactOptional;
export const channel = v.picklist(['note', 'message', 'inmail', 'email', 'phone']);
export const purpose = v.picklist(purposes);
export const zone = v.pipe(line, v.check(isZone, 'no time zone'));
export const outreach = v.picklist(['director-plus', 'manager-or-below']);
export const level = v.picklist(levelsInOrder);
/** 'YYYY-MM-DD' of the user. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u), v.check(isDay, 'no date'));
/** A range that ends before it begins holds no day. */
export const dateRange = v.pipe(
  v.object({ from: day, to: day }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);
/** 'YYYY-MM-DDTHH:MM' on a clock, with a year of four digits. */
export const wallTime = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(isWallTime, 'no time'),
  v.transform((text) => (WALL_TIME.test(text) ? text : wallTimeFrom(text))),
  v.regex(WALL_TIME, 'no time near ours'),
);

function isInstant(text: string): boolean {
  return succeeds(() => Temporal.Instant.from(text));
}

/** An IANA name: an offset would be right for half of the year at most. */
function isZone(text: string): boolean {
  return !/^[+-]/u.test(text) && succeeds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text));
}

function isDay(text: string): boolean {
  return succeeds(() => Temporal.PlainDate.from(text));
}

function isWallTime(text: string): boolean {
  return succeeds(() => Temporal.PlainDateTime.from(text));
}

/** Without a calendar, which would not change when it is. */
function wallTimeFrom(text: string): string {
  return Temporal.PlainDateTime.from(text).toString({ calendarName: 'never' });
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

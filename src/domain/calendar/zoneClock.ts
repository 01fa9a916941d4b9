import { type DayNumber, dateOfDay, dayOfMilliseconds } from './dayNumber';

/** The clock on the wall of a zone, quick enough for every message of a long list. */
export interface ZoneClock {
  /** The date there. @param at milliseconds since 1970, UTC. */
  dayAt(at: number): DayNumber;
  /** 'YYYY-MM-DDTHH:MM' there: sorts as text, also beside a plain 'YYYY-MM-DD', which stands for the day's first minute. */
  wallAt(at: number): string;
  /** The moment a wall-clock time stands for, in milliseconds; skipped and repeated ones as `Temporal` takes them, "compatible". */
  momentOf(wall: string): number;
}

/** A stretch of time between two changes of a zone's clock. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Kept: a list has the same few zones, and their clocks change twice a year at most. */
const clocks = new Map<string, ZoneClock>();

/** RangeError when `zone` is no IANA zone. */
export function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = newClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function newClock(zone: string): ZoneClock {
  const stretches: Stretch[] = [];
  let last = stretchAt(0, zone);
  const offsetAt = (at: number) => {
    if (at < last.from || at >= last.to) {
      const known = stretches.find(({ from, to }) => at >= from && at < to);
      last = known ?? stretchAt(at, zone);
      if (!known) stretches.push(last);
    }
    return last.offset;
  };
  return {
    dayAt: (at) => dayOfMilliseconds(at + offsetAt(at)),
    wallAt: (at) => {
      const there = at + offsetAt(at);
      const minutes = Math.floor((there - dayOfMilliseconds(there) * MS_PER_DAY) / MS_PER_MINUTE);
      return `${dateOfDay(dayOfMilliseconds(there))}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
    },
    momentOf: (wall) => {
      const asUtc = Date.parse(`${wall.slice(0, 16)}Z`);
      const before = offsetAt(asUtc - MS_PER_DAY);
      // Near a change of the clock only `Temporal` knows what becomes of the hours that are skipped or repeated.
      if (before === offsetAt(asUtc + MS_PER_DAY)) return asUtc - before;
      return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
    },
  };
}

function stretchAt(at: number, zone: string): Stretch {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  // "Previous" is strictly before: one more nanosecond finds a change at this very moment, too.
  const from = there.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const to = there.getTimeZoneTransition('next');
  return {
    from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: to?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: there.offsetNanoseconds / 1_000_000,
  };
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

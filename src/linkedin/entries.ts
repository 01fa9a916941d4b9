import type { Role, School } from '../domain/person/reading';
import { isMasked } from './cleanText';
import { findDateLine } from './dateLine';

/**
 * Entries of Experience and Education as lines of text, top to bottom. Every logged-in layout shows them in the same
 * order: title, employer · kind of employment, dates, place.
 */

/** A role of its own: its second line is the employer, unless it is the date line already. */
export function roleFrom(lines: readonly string[]): Role | undefined {
  const dated = findDateLine(lines);
  const employer = dated?.at === 1 ? undefined : lines[1];
  return role(lines, employer === undefined ? undefined : beforeDot(employer), dated);
}

/** A role among several of one employer, named in the group's first line. */
export function groupedRoleFrom(lines: readonly string[], employer: string | undefined): Role | undefined {
  return role(lines, employer, findDateLine(lines));
}

/** Whether lines tell of a role with dates: this is how grouped roles differ from skills and media. */
export function isDated(lines: readonly string[]): boolean {
  return findDateLine(lines) !== undefined;
}

/** School, then degree, then dates; degree and dates may be absent. */
export function schoolFrom(lines: readonly string[]): School | undefined {
  const name = lines[0];
  if (name === undefined || isMasked(name)) return undefined;
  const dated = findDateLine(lines);
  const degree = dated === undefined || dated.at > 1 ? lines[1] : undefined;
  return {
    name,
    ...(degree === undefined || isMasked(degree) ? {} : { degree }),
    ...(dated === undefined ? {} : datesOf(dated.date)),
  };
}

function role(
  lines: readonly string[],
  company: string | undefined,
  dated: ReturnType<typeof findDateLine>,
): Role | undefined {
  const title = lines[0];
  if (title === undefined || isMasked(title)) return undefined;
  return {
    title,
    ...(company === undefined || isMasked(company) ? {} : { company }),
    current: dated?.date.current ?? false,
    ...(dated === undefined ? {} : datesOf(dated.date)),
  };
}

function datesOf(date: { readonly from: string; readonly to?: string }): { from: string; to?: string } {
  return { from: date.from, ...(date.to === undefined ? {} : { to: date.to }) };
}

/** "Example Labs · Full-time" → "Example Labs". */
function beforeDot(line: string): string {
  return line.split(/\s[·•‧]\s/)[0]?.trim() || line;
}

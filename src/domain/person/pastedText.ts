import { placeOf } from '../places';
import { seniorityOf } from '../seniority';
import { employerJoins } from '../wording/employerJoins';
import type { Corrections } from './person';
import { DETAIL_LENGTH } from './person';
import { tidyText } from './tidyText';

/** Lines that are looked at; a profile's head is far shorter. */
const LINES = 40;
const LONGEST_NAME = 80;

/**
 * Picks name, headline, position, company and location out of a pasted block, for the user to check (K6). A guess by
 * shape alone: the first line is the name, a line that names a place is the location, the longest of the others the
 * headline. What is not found is left out.
 */
export function detailsFromText(text: string): Corrections {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/u)
    .slice(0, LINES)
    .flatMap((line) => tidyText(line, DETAIL_LENGTH) ?? [])
    .filter((line, index, all) => isTelling(line) && all.indexOf(line) === index);
  const [first, ...rest] = lines;
  if (first === undefined) return {};
  const name =
    first
      .split(/\s[|–—-]\s|,\s/u)[0]
      ?.slice(0, LONGEST_NAME)
      .trim() ?? first;
  const location = rest.find((line) => looksLikePlace(line));
  const others = rest.filter((line) => line !== location);
  const headline = others.find(isJobLine) ?? others[0];
  const job = headline === undefined ? undefined : splitJob(headline);
  return {
    name,
    ...(headline !== undefined && { headline }),
    ...(job?.position !== undefined && { position: job.position }),
    ...(job?.company !== undefined && { company: job.company }),
    ...(location !== undefined && { location }),
  };
}

/** Not a badge, a count, a pronoun or a button: "· 2nd", "500+", "She/Her". */
function isTelling(line: string): boolean {
  if (/^[\p{P}\p{S}\s]*\p{N}/u.test(line) && line.length < 12) return false;
  if (/^\(?\p{L}{1,8}\/\p{L}{1,8}(?:\/\p{L}{1,8})?\)?$/u.test(line)) return false;
  return /\p{L}{2}/u.test(line);
}

function looksLikePlace(line: string): boolean {
  if (line.length > 80 || isJobLine(line)) return false;
  return placeOf(line).country !== undefined;
}

function isJobLine(line: string): boolean {
  return seniorityOf(line).level !== 'unknown' || splitJob(line).company !== undefined;
}

function splitJob(headline: string): { readonly position?: string; readonly company?: string } {
  const [head = headline] = headline.split(/\s[|•·]\s/u);
  for (const join of employerJoins) {
    const at = head.toLowerCase().lastIndexOf(join);
    if (at > 0) return { position: head.slice(0, at).trim(), company: head.slice(at + join.length).trim() };
  }
  return seniorityOf(head).level === 'unknown' ? {} : { position: head.trim() };
}

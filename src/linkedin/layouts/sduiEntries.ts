import type { Role, School } from '../../domain/person/reading';
import { LIMITS, textOf } from '../cleanText';
import { groupedRoleFrom, isDated, roleFrom, schoolFrom } from '../entries';
import { allOf, outermost } from '../find';
import { SDUI } from '../selectors';

/** Entries below this many lines are read; a hostile one may have thousands. */
const MOST_LINES = 12;

const ASIDE = SDUI.asideLine.map(({ find }) => find).join(',');

/** Roles of an Experience card (or of the rows alone), in the order of the page; grouped ones in theirs. */
export function readRoles(card: ParentNode): readonly Role[] {
  return entriesOf(card).flatMap(rolesOfEntry).slice(0, LIMITS.roles);
}

/** Schools of an Education card. */
export function readSchools(card: ParentNode): readonly School[] {
  return entriesOf(card)
    .map((entry) => schoolFrom(linesOf(entry)))
    .filter((school) => school !== undefined)
    .slice(0, LIMITS.schools);
}

function rolesOfEntry(entry: Element): readonly Role[] {
  const header = linesOf(entry);
  const grouped = isDated(header) ? [] : groupedRowsOf(entry);
  const roles =
    grouped.length === 0 ? [roleFrom(header)] : grouped.map((row) => groupedRoleFrom(linesOf(row), header[0]));
  return roles.filter((role) => role !== undefined);
}

/** The rows of the list that holds dated rows: media and skills are lists too, without dates. */
function groupedRowsOf(entry: Element): readonly Element[] {
  for (const list of entry.querySelectorAll('ul')) {
    const rows = [...list.children].filter((child) => child.localName === 'li');
    if (rows.some((row) => isDated(linesOf(row)))) return rows;
  }
  return [];
}

/** Entries by their key, else one for each logo. */
function entriesOf(card: ParentNode): readonly Element[] {
  const keyed = outermost(allOf(card, SDUI.entry));
  if (keyed.length > 0) return keyed.slice(0, LIMITS.roles);
  const logos = allOf(card, SDUI.entryLogo).slice(0, LIMITS.roles);
  return outermost(logos.map((logo) => aroundLogo(logo, logos, card)));
}

/** The largest element around a logo that holds no other logo. */
function aroundLogo(logo: Element, logos: readonly Element[], card: ParentNode): Element {
  let entry = logo;
  for (let parent = logo.parentElement; parent !== null && parent !== card; parent = parent.parentElement) {
    const wider = parent;
    if (logos.some((other) => other !== logo && wider.contains(other))) break;
    entry = parent;
  }
  return entry;
}

/** The facts of an entry or row: its paragraphs, without those of lists in it and without descriptions. */
function linesOf(entry: Element): readonly string[] {
  const lines: string[] = [];
  for (const line of entry.querySelectorAll('p')) {
    const list = line.closest('ul');
    if (list !== null && list !== entry && entry.contains(list)) continue;
    if (line.querySelector(ASIDE) !== null || line.closest(ASIDE) !== null) continue;
    const text = textOf(line);
    if (text !== undefined) lines.push(text);
    if (lines.length >= MOST_LINES) break;
  }
  return lines;
}

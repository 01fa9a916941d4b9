import type { Role, School } from '../../domain/person/reading';
import { LIMITS, textOf } from '../cleanText';
import { groupedRoleFrom, isDated, roleFrom, schoolFrom } from '../entries';
import { allOf, outermost } from '../find';
import { EMBER } from '../selectors';

const MOST_LINES = 12;

/** Roles of the Experience section in the order of the page, grouped ones under their employer. */
export function readEmberRoles(section: Element): readonly Role[] {
  return outermost(allOf(section, EMBER.entity)).slice(0, LIMITS.roles).flatMap(rolesOfEntity).slice(0, LIMITS.roles);
}

export function readEmberSchools(section: Element): readonly School[] {
  return outermost(allOf(section, EMBER.entity))
    .slice(0, LIMITS.schools)
    .map((entity) => schoolFrom(linesOf(entity)))
    .filter((school) => school !== undefined);
}

function rolesOfEntity(entity: Element): readonly Role[] {
  const header = linesOf(entity);
  const nested = isDated(header) ? [] : outermost(allOf(entity, EMBER.groupedEntity)).map(linesOf);
  const roles = nested.some(isDated) ? nested.map((lines) => groupedRoleFrom(lines, header[0])) : [roleFrom(header)];
  return roles.filter((role) => role !== undefined);
}

/** The lines for the eye (each stands a second time for screen readers), without those of lists beneath. */
function linesOf(entity: Element): readonly string[] {
  const lines: string[] = [];
  for (const line of entity.querySelectorAll(EMBER.seenLine[0].find)) {
    const below = line.closest(EMBER.below[0].find);
    if (below !== null && below !== entity && entity.contains(below)) continue;
    const text = textOf(line);
    if (text !== undefined) lines.push(text);
    if (lines.length >= MOST_LINES) break;
  }
  return lines;
}

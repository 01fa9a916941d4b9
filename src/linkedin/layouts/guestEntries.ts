import type { Role, School } from '../../domain/person/reading';
import { cleanText, isMasked, LIMITS, textOf } from '../cleanText';
import { readDateLine } from '../dateLine';
import { allOf } from '../find';
import { GUEST } from '../selectors';

/** Roles of the public Experience section. A masked title is no title, and a role without one is left out. */
export function readGuestRoles(section: Element): readonly Role[] {
  return allOf(section, GUEST.experienceItem)
    .slice(0, LIMITS.roles)
    .flatMap((item) => {
      const title = textOf(item.querySelector('h3'));
      const company = textOf(item.querySelector('h4') ?? item.closest('.experience-group')?.querySelector('h4'));
      if (title === undefined || isMasked(title)) return [];
      return [{ title, ...(company === undefined || isMasked(company) ? {} : { company }), ...datesOf(item) }];
    });
}

export function readGuestSchools(section: Element): readonly School[] {
  return [...section.querySelectorAll('li')].slice(0, LIMITS.schools).flatMap((item) => {
    const name = textOf(item.querySelector('h3'));
    const degree = degreeOf(item.querySelector('h4'));
    if (name === undefined || isMasked(name)) return [];
    const { from, to } = datesOf(item);
    return [
      {
        name,
        ...(degree === undefined || isMasked(degree) ? {} : { degree }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
    ];
  });
}

/** Degree and subject are spans of their own, a grade follows as a third. */
function degreeOf(line: Element | null): string | undefined {
  const parts = [...(line?.querySelectorAll('span') ?? [])].slice(0, 2).map((part) => textOf(part));
  return parts.length === 0
    ? textOf(line)
    : cleanText(parts.filter((part) => part !== undefined).join(', '), LIMITS.line);
}

/** Two `<time>` are a closed range; with one, what stands beside it decides. The length of time is a span of its own. */
function datesOf(item: Element): { readonly current: boolean; readonly from?: string; readonly to?: string } {
  const range = item.querySelector('.date-range');
  if (range === null) return { current: false };
  const times = [...range.querySelectorAll('time')].map((time) => textOf(time)).filter((text) => text !== undefined);
  const [from, to] = times;
  if (from !== undefined && to !== undefined) return { current: false, from, to };
  const text = [...range.childNodes]
    .filter((node) => node.nodeName !== 'SPAN')
    .map((node) => node.textContent ?? '')
    .join(' ');
  const line = readDateLine(cleanText(text, LIMITS.line) ?? '');
  return line === undefined
    ? { current: false, ...(from === undefined ? {} : { from }) }
    : { current: line.current, from: line.from, ...(line.to === undefined ? {} : { to: line.to }) };
}

import type { Field, Found, Missing, MissingReason, ProfileFields, Role } from '../domain/person/reading';
import { isMasked } from './cleanText';

export function missing(why: MissingReason): Missing {
  return { missing: why };
}

/** A text found on the page; a masked or empty one is as good as not shown. */
export function shown(
  value: string | undefined,
  source: string,
  confidence: Found<string>['confidence'] = 'sure',
): Field<string> {
  return value === undefined || isMasked(value) || /^[-–—.]*$/.test(value)
    ? missing('not-shown')
    : { value, source, confidence };
}

/**
 * Position and company of today. Experience not loaded: the company is the one the top card names, and that is unsure
 * (on real pages it was an employer of last year). Loaded without a current role: neither.
 */
export function currentWork(
  roles: Field<readonly Role[]>,
  namedCompany: string | undefined,
): Pick<ProfileFields, 'position' | 'company'> {
  if ('missing' in roles) {
    const position = missing(roles.missing);
    if (roles.missing === 'not-shown' || namedCompany === undefined)
      return { position, company: missing(roles.missing) };
    return { position, company: shown(namedCompany, 'latest-shown', 'unsure') };
  }
  const current = roles.value.find((role) => role.current);
  if (current === undefined) return { position: missing('not-shown'), company: missing('not-shown') };
  const { source, confidence } = roles;
  return {
    position: { value: current.title, source, confidence },
    company: current.company === undefined ? missing('not-understood') : { value: current.company, source, confidence },
  };
}

/** A list found on the page, or why there is none. */
export function listed<T>(values: readonly T[], source: string, otherwise: MissingReason): Field<readonly T[]> {
  return values.length === 0 ? missing(otherwise) : { value: values, source, confidence: 'sure' };
}

/** What the top card names as latest, left out where it names nothing. */
export function latestOf(
  company: string | undefined,
  school: string | undefined,
): { latestShown?: { company?: string; school?: string } } {
  if (company === undefined && school === undefined) return {};
  return {
    latestShown: { ...(company === undefined ? {} : { company }), ...(school === undefined ? {} : { school }) },
  };
}

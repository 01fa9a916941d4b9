import { type Corrections, DETAIL_LENGTH, type DetailName, detailNames, type Person } from './person';
import { isFound, type ProfileRead } from './reading';
import { tidyText } from './tidyText';

/** Ids and time are handed in: the domain has neither (design decision 7). */
export interface Making {
  readonly id: string;
  /** ISO instant. */
  readonly now: string;
}

/** A person without a name cannot be found again in a list, so none is made. */
export type Made = { readonly person: Person } | { readonly refused: 'no-name' };

/**
 * Someone new, from what was read and what the user corrected before saving.
 * @param reading absent when the user typed everything (the manual way, K6).
 */
export function newPerson(
  reading: ProfileRead | undefined,
  corrections: Corrections,
  making: Making,
  remembered?: Remembered,
): Made {
  const blank: Person = {
    id: making.id,
    name: '',
    formerSlugs: [],
    roles: [],
    schools: [],
    typed: [],
    notes: '',
    doNotContact: false,
    addedAt: making.now,
    changedAt: making.now,
    listedAt: making.now,
  };
  return updatedPerson(blank, reading, corrections, making.now, remembered);
}

/** What another entry suggests and the form showed, used where neither the page nor this person says anything. */
export type Remembered = { readonly industry?: string };

/**
 * The same person read or edited again. What the user typed stays; what the page did not show this time stays as well:
 * "missing" means that the page was silent, never that there is none (decision 9).
 */
export function updatedPerson(
  person: Person,
  reading: ProfileRead | undefined,
  corrections: Corrections,
  now: string,
  remembered?: Remembered,
): Made {
  const details: { [name in DetailName]?: string } = {};
  const typed = new Set(person.typed);
  for (const name of detailNames) {
    const corrected = corrections[name];
    if (corrected !== undefined) typed.add(name);
    const value =
      corrected !== undefined
        ? tidyText(corrected, DETAIL_LENGTH)
        : typed.has(name)
          ? person[name]
          : (readDetail(reading, name) ??
            (name === 'industry' ? (person.industry ?? remembered?.industry) : undefined));
    const kept = value ?? (corrected === undefined ? person[name] : undefined);
    if (kept) details[name] = kept;
  }
  if (!details.name) return { refused: 'no-name' };
  const {
    name: _n,
    headline: _h,
    position: _p,
    company: _c,
    industry: _i,
    location: _l,
    deletedAt: _d,
    ...rest
  } = person;
  return {
    person: {
      ...rest,
      ...details,
      name: details.name,
      typed: detailNames.filter((name) => typed.has(name)),
      changedAt: now,
      ...(reading && whatOnlyThePageSays(person, reading, now)),
    },
  };
}

/** What one reading says of a detail; industry stands on no profile page. */
export function readDetail(reading: ProfileRead | undefined, name: DetailName): string | undefined {
  if (!reading || name === 'industry') return undefined;
  const field = reading.fields[name];
  return isFound(field) ? tidyText(field.value, DETAIL_LENGTH) : undefined;
}

function whatOnlyThePageSays(person: Person, reading: ProfileRead, now: string): Partial<Person> {
  const { degree, roles, schools } = reading.fields;
  const moved = person.slug !== undefined && person.slug !== reading.slug;
  return {
    slug: reading.slug,
    formerSlugs: moved
      ? [...person.formerSlugs.filter((slug) => slug !== reading.slug), person.slug]
      : person.formerSlugs,
    readAt: now,
    ...(reading.memberId !== undefined && { memberId: reading.memberId }),
    ...(isFound(degree) && { degree: degree.value }),
    ...(isFound(roles) && { roles: roles.value }),
    ...(isFound(schools) && { schools: schools.value }),
  };
}

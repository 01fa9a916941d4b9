import type { Field, ProfileReading, Role } from '../../domain/person/reading';
import { profileSlugOf } from '../addresses';
import { isMasked, LIMITS, proseOf, textOf } from '../cleanText';
import { currentWork, latestOf, listed, missing, shown } from '../fields';
import { firstOf, holds } from '../find';
import { sameName } from '../samePerson';
import { GUEST } from '../selectors';
import { titleAgrees } from '../titleWitness';
import type { Whom } from '../whom';
import { readGuestRoles, readGuestSchools } from './guestEntries';
import { type LinkedPerson, linkedPerson } from './linkedData';

/** The public page, for who is not logged in. Undefined when the document has no such top card. */
export function readGuest(document: Document, whom: Whom): ProfileReading | undefined {
  const card = firstOf(document, GUEST.topCard);
  if (card === undefined) return undefined;
  if (whom.slug === undefined) return { kind: 'not-a-profile', reason: 'unknown-layout' };
  const { slug } = whom;
  const canonical = profileSlugOf(firstOf(document, GUEST.canonical)?.getAttribute('href') ?? '');
  const linked = linkedPerson(document, slug);
  if (linked === 'other' || (canonical !== undefined && canonical !== slug))
    return { kind: 'not-a-profile', reason: 'stale' };
  if (canonical === undefined && linked === undefined) return { kind: 'not-a-profile', reason: 'loading' };
  const name = textOf(firstOf(card, GUEST.heading), LIMITS.name);
  if (name === undefined || isMasked(name)) return { kind: 'not-a-profile', reason: 'loading' };
  const byTitle = titleAgrees(document, name);
  if (byTitle === false || (linked?.name !== undefined && !sameName(linked.name, name)))
    return { kind: 'not-a-profile', reason: 'stale' };

  const roles = rolesOf(document, linked);
  const company = textOf(firstOf(card, GUEST.companyChip));
  const education = firstOf(document, GUEST.education);
  const work = currentWork(roles, company ?? linked?.company);
  return {
    kind: 'profile',
    layout: 'guest',
    slug,
    fields: {
      name: { value: name, source: 'top-card', confidence: byTitle || linked?.name !== undefined ? 'sure' : 'likely' },
      headline: shown(textOf(firstOf(card, GUEST.headline), LIMITS.headline), 'top-card'),
      ...work,
      location: locationOf(card, linked),
      degree: missing('not-shown'),
      about: aboutOf(document),
      roles,
      schools: listed(education ? readGuestSchools(education) : [], 'education', 'not-shown'),
    },
    ...latestOf(unmasked(company ?? linked?.company), unmasked(textOf(firstOf(card, GUEST.schoolChip)))),
    witnesses: [
      ...(canonical === slug ? ['canonical'] : []),
      ...(linked === undefined ? [] : ['linked-data']),
      ...(byTitle ? ['title'] : []),
    ],
    gaps: masks(document) ? ['masked'] : [],
  };
}

function rolesOf(document: Document, linked: LinkedPerson | undefined): Field<readonly Role[]> {
  const section = firstOf(document, GUEST.experience);
  const read = section ? readGuestRoles(section) : [];
  if (read.length > 0) return listed(read, 'experience', 'not-shown');
  return linked === undefined || linked.roles.length === 0
    ? missing('not-shown')
    : { value: linked.roles, source: 'linked-data', confidence: 'likely' };
}

function locationOf(card: Element, linked: LinkedPerson | undefined): Field<string> {
  const text = unmasked(textOf(firstOf(card, GUEST.location)));
  return text === undefined ? shown(linked?.location, 'linked-data', 'likely') : shown(text, 'top-card');
}

function aboutOf(document: Document): Field<string> {
  const section = firstOf(document, GUEST.about);
  return section === undefined ? missing('not-shown') : shown(proseOf(section, LIMITS.about), 'about');
}

function unmasked(text: string | undefined): string | undefined {
  return text === undefined || isMasked(text) ? undefined : text;
}

function masks(document: Document): boolean {
  const section = firstOf(document, GUEST.experience);
  return (
    section !== undefined &&
    holds(section, GUEST.experienceItem) &&
    isMasked(section.textContent?.slice(0, 20_000) ?? '')
  );
}

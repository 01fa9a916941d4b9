import { listed } from '../person/listed';
import { DETAIL_LENGTH, NOTES_LENGTH, type Person } from '../person/person';
import { placeOfPerson } from '../person/placeOfPerson';
import { tidyTags } from '../person/tags';
import { tagsStillWanted } from '../person/takenAway';
import { tidyText } from '../person/tidyText';
import type { ImportChoices } from './choices';
import type { Incoming } from './incoming';

/** Ids and time are handed in. */
export interface ImportMaking {
  readonly importId: string;
  /** ISO instant. */
  readonly now: string;
}

/** What the file of a profile may say anew. A name is told apart by: it stays as it stands here. */
const details = ['headline', 'position', 'company', 'industry', 'location'] as const;

/** Someone new. @param name what the row says, which it has to. */
export function personFrom(
  incoming: Incoming,
  name: string,
  id: string,
  { importId, now }: ImportMaking,
  choices: ImportChoices,
): Person {
  const person: { -readonly [part in keyof Person]: Person[part] } = {
    id,
    name,
    formerSlugs: [],
    roles: [],
    schools: [],
    typed: [],
    notes: (incoming.notes ?? '').slice(0, NOTES_LENGTH),
    doNotContact: false,
    importId,
    addedAt: now,
    changedAt: now,
  };
  // Set one by one: of 30,000 rows, spreading a dozen maybes into each would be the slowest part.
  for (const detail of details) if (incoming[detail] !== undefined) person[detail] = incoming[detail];
  if (incoming.tags !== undefined && incoming.tags.length > 0) person.tags = incoming.tags;
  const place = incoming.location === undefined ? undefined : placeOfPerson(undefined, incoming.location);
  if (place) person.place = place;
  if (incoming.slug !== undefined) person.slug = incoming.slug;
  if (incoming.memberId !== undefined) person.memberId = incoming.memberId;
  if (incoming.email !== undefined && choices.keepEmails) person.email = incoming.email;
  if (incoming.connectedOn !== undefined) {
    person.connectedOn = incoming.connectedOn;
    person.degree = 1;
  }
  if (choices.into === 'list') person.listedAt = now;
  return person;
}

/**
 * Someone known, with what the file says anew. The user's own words stay: what they typed or corrected, notes, an
 * address to write to, the plan, and what they took away. What the file does not say stays as well (decision 9).
 * @returns the same object where nothing is new.
 */
export function updatedFrom(person: Person, incoming: Incoming, now: string, choices: ImportChoices): Person {
  const changed: { -readonly [part in keyof Person]?: Person[part] } = {};
  for (const detail of details) {
    const said = incoming[detail];
    if (said === undefined || said === person[detail] || person.typed.includes(detail)) continue;
    changed[detail] = tidyText(said, DETAIL_LENGTH) ?? said;
  }
  if (changed.location !== undefined) {
    const place = placeOfPerson(person.place, changed.location);
    if (place) changed.place = place;
  }
  if (incoming.slug !== undefined && incoming.slug !== person.slug && !person.formerSlugs.includes(incoming.slug)) {
    // Which of two addresses is the newer one, no file tells: the person answers to both.
    if (person.slug === undefined) changed.slug = incoming.slug;
    else changed.formerSlugs = [...person.formerSlugs, incoming.slug];
  }
  if (incoming.memberId !== undefined && person.memberId === undefined) changed.memberId = incoming.memberId;
  if (incoming.connectedOn !== undefined && incoming.connectedOn !== person.connectedOn)
    changed.connectedOn = incoming.connectedOn;
  if (incoming.connectedOn !== undefined && person.degree !== 1) changed.degree = 1;
  if (incoming.notes !== undefined && person.notes.trim() === '' && !person.notesTakenAway)
    changed.notes = incoming.notes.slice(0, NOTES_LENGTH);
  const tags = tidyTags([...(person.tags ?? []), ...tagsStillWanted(person, incoming.tags ?? [])]);
  if (tags.length > (person.tags?.length ?? 0)) changed.tags = tags;
  if (choices.keepEmails && incoming.email !== undefined && person.email === undefined) changed.email = incoming.email;
  const here = choices.into === 'list' ? listed(person, now) : person;
  if (here === person && Object.keys(changed).length === 0) return person;
  return { ...here, ...changed, changedAt: now };
}

import type { Introduction } from '../domain/introductions';
import { DETAIL_LENGTH, foldName, idsOf, listed, newPerson, type Person, tidyText } from '../domain/person';
import { database } from './database';
import { deleteIntroduction, recordIntroduction } from './introductions';
import { makeId } from './makeId';
import { linkNextStep } from './nextSteps';
import { presentPeople } from './portions';

export interface NewSuggested {
  /** Who named them. */
  readonly fromId: string;
  readonly name: string;
  readonly company?: string | undefined;
  readonly conversationId?: string | undefined;
  /** The next step that names them; from then on it leads to their entry. */
  readonly stepId?: string | undefined;
  /** The entry of the list the user says it is; 'new' where they say that it is none of those that are so named. */
  readonly as?: string | undefined;
}

/** `before`: the entry as it was, where there was one. `ledAlready`: the introduction was on record, too. */
export interface Joined {
  readonly person: Person;
  readonly before?: Person;
  readonly introduction: Introduction;
  readonly ledAlready: boolean;
}

export type Suggested =
  | Joined
  /** Somebody of that name is in the list: the user says whether it is one of them. Nothing was written. */
  | { readonly candidates: readonly Person[] }
  | { readonly refused: 'no-name' | 'nobody-led-there' };

/** Who in the list has that name. */
export async function sameNameAs(name: string, otherThan?: string): Promise<readonly Person[]> {
  const sought = foldName(name);
  return presentPeople((person) => foldName(person.name) === sought && !idsOf(person).includes(otherThan ?? ''));
}

/**
 * Somebody who was named in a conversation becomes a person in the list, with who led there (M16, M56): entry, introduction
 * and the link from the next step are one transaction. Nobody is doubled in silence.
 */
export function addSuggested(suggested: NewSuggested, now: string): Promise<Suggested> {
  const { people, introductions, nextSteps } = database;
  return database.transaction('rw', people, introductions, nextSteps, async () => {
    const { fromId, name, as, stepId, conversationId } = suggested;
    const from = await people.get(fromId);
    if (!from) return { refused: 'nobody-led-there' };
    const candidates = as === undefined ? await sameNameAs(name, fromId) : [];
    if (candidates.length > 0) return { candidates };
    const known = as === undefined || as === 'new' ? undefined : await people.get(as);
    const company = tidyText(suggested.company ?? '', DETAIL_LENGTH);
    const made = known
      ? { person: known }
      : newPerson(undefined, { name, ...(company !== undefined && { company }) }, { id: makeId(), now });
    if ('refused' in made) return made;
    const person = { ...listed(recommended(made.person, from), now), changedAt: now };
    const introduction = await recordIntroduction(
      {
        fromId,
        toId: person.id,
        how: 'suggested',
        at: now,
        ...(conversationId !== undefined && { conversationId }),
      },
      now,
    );
    if (!introduction) return { refused: 'nobody-led-there' };
    await people.put(person);
    if (stepId !== undefined) await linkNextStep(stepId, person.id, now);
    return { person, introduction, ledAlready: introduction.recordedAt !== now, ...(known && { before: known }) };
  });
}

/** Undoes it: an entry that was made for them goes again, one that was there is as it was. */
export function takeBackSuggested(
  { person, before, introduction, ledAlready }: Joined,
  now: string,
  stepId?: string,
): Promise<void> {
  const { people, introductions, nextSteps } = database;
  return database.transaction('rw', people, introductions, nextSteps, async () => {
    if (!ledAlready) await deleteIntroduction(introduction.id, now);
    // Dexie takes a part away where its new value is undefined.
    const asBefore = before && { plan: before.plan, listedAt: before.listedAt };
    await people.update(person.id, { ...(asBefore ?? { deletedAt: now }), changedAt: now });
    if (stepId !== undefined) await linkNextStep(stepId, undefined, now);
  });
}

/** What the message to them will say (M23); what the user has planned for them already stays. */
function recommended(person: Person, from: Person): Person {
  return {
    ...person,
    plan: { foundThrough: 'recommendation', occasion: 'recommended', recommender: from.name, ...person.plan },
  };
}

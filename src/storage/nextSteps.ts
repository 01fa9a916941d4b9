import type { NextStep } from '../domain/conversation';
import { idsOf, NOTES_LENGTH, type Person, tidyText } from '../domain/person';
import { database } from './database';
import { putInList } from './listing';
import { makeId } from './makeId';

export type NewNextStep = Pick<NextStep, 'personId' | 'kind' | 'text'> & Partial<Pick<NextStep, 'conversationId'>>;

/** Those that stand, in the order they were written down; of one person (merged entries included) or of all. */
export async function listNextSteps(person?: Pick<Person, 'id' | 'absorbed'>): Promise<readonly NextStep[]> {
  const all = person
    ? await database.nextSteps.where('personId').anyOf(idsOf(person)).toArray()
    : await database.nextSteps.toArray();
  return all
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0));
}

/** A next step out of a conversation, at any time later too (M61), or the user's own. An empty text is none. */
export async function addNextStep(step: NewNextStep, now: string): Promise<NextStep | undefined> {
  const text = tidyText(step.text, NOTES_LENGTH);
  if (text === undefined) return undefined;
  const made: NextStep = { ...step, text, id: makeId(), addedAt: now, changedAt: now };
  await database.transaction('rw', database.nextSteps, database.people, async () => {
    await database.nextSteps.add(made);
    await putInList([made.personId], now);
  });
  return made;
}

export async function changeNextStep(
  id: string,
  changes: Partial<Pick<NextStep, 'text' | 'kind'>>,
  now: string,
): Promise<void> {
  const text = changes.text === undefined ? undefined : tidyText(changes.text, NOTES_LENGTH);
  const { text: _typed, ...others } = changes;
  await database.nextSteps.update(id, { ...others, ...(text !== undefined && { text }), changedAt: now });
}

/** @param doneOn 'YYYY-MM-DD' of the user; `undefined` takes the tick away. */
export function tickNextStep(id: string, doneOn: string | undefined, now: string): Promise<void> {
  return change(id, now, ({ doneOn: _before, ...step }) => ({ ...step, ...(doneOn !== undefined && { doneOn }) }));
}

/** To whose entry a step of kind 'person' leads (M56); `undefined`: to none. */
export function linkNextStep(id: string, suggestedId: string | undefined, now: string): Promise<void> {
  return change(id, now, ({ suggestedId: _before, ...step }) => ({
    ...step,
    ...(suggestedId !== undefined && { suggestedId }),
  }));
}

/** Deleting is soft (decision 10). */
export function deleteNextStep(id: string, now: string): Promise<void> {
  return change(id, now, (step) => ({ ...step, deletedAt: now }));
}

export function restoreNextStep(id: string, now: string): Promise<void> {
  return change(id, now, ({ deletedAt: _deleted, ...step }) => step);
}

function change(id: string, now: string, changed: (before: NextStep) => NextStep): Promise<void> {
  return database.transaction('rw', database.nextSteps, async () => {
    const before = await database.nextSteps.get(id);
    if (before) await database.nextSteps.put({ ...changed(before), changedAt: now });
  });
}

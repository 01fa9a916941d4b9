import type { Postponement, Step } from '../domain/journey';
import { idsOf, type Person } from '../domain/person';
import { database } from './database';

/** What was put off about a person, or is not wanted this time. */
export function listPostponed(person: Pick<Person, 'id' | 'absorbed'>): Promise<readonly Postponement[]> {
  return database.postponed.where('personId').anyOf(idsOf(person)).toArray();
}

/**
 * Puts a step off. @param until 'YYYY-MM-DD' of the user, the day on which it comes back; absent: not this time.
 * @returns what was said of it before, to take this back by.
 */
export function postpone(
  { key, personId }: Pick<Step, 'key' | 'personId'>,
  until: string | undefined,
  now: string,
): Promise<Postponement | undefined> {
  return database.transaction('rw', database.postponed, async () => {
    const before = await database.postponed.get(key);
    await database.postponed.put({ id: key, personId, at: now, ...(until !== undefined && { until }) });
    return before;
  });
}

/** Takes back the last word on a step. @param before what `postpone` gave; without it the step is no longer put off at all. */
export async function takeBackPostponed(key: string, before?: Postponement): Promise<void> {
  if (before) await database.postponed.put(before);
  else await database.postponed.delete(key);
}

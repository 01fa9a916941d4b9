import type { Person } from '../domain/person';
import { database } from './database';
import { comesForward } from './listing';

// How fast the user wants to go with a person: their word goes before every rule.

/** Nothing is suggested about them before that day, 'YYYY-MM-DD' of the user; `undefined` ends the pause. */
export function setPause(id: string, pausedUntil: string | undefined, now: string): Promise<void> {
  return change(id, { pausedUntil }, now);
}

/** Asks for one follow-up more than usual in this silence (T6), or takes that back. */
export function setMoreFollowUps(id: string, wanted: boolean, now: string): Promise<void> {
  return change(id, { moreFollowUpsWantedAt: wanted ? now : undefined }, now);
}

/** How often to stay in touch (M60): days between two notes, and whether they are kept closer. `undefined`: as usual. */
export function setKeepInTouch(
  id: string,
  wish: { readonly keepInTouchDays?: number | undefined; readonly mentor?: boolean | undefined },
  now: string,
): Promise<void> {
  return database.transaction('rw', database.people, async () => {
    await change(id, wish, now);
    await comesForward(id, now);
  });
}

type Pace = Pick<Person, 'pausedUntil' | 'moreFollowUpsWantedAt' | 'keepInTouchDays' | 'mentor'>;

function change(id: string, changes: { readonly [part in keyof Pace]?: Pace[part] | undefined }, now: string) {
  return database.transaction('rw', database.people, async () => {
    const person = await database.people.get(id);
    if (!person) return;
    const parts = Object.entries({ ...person, ...changes, changedAt: now }).filter(([, part]) => part !== undefined);
    await database.people.put(Object.fromEntries(parts) as unknown as Person);
  });
}

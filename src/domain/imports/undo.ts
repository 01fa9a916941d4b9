import type { Person } from '../person/person';
import type { ImportChange, ImportRecord } from './importRecord';

/** Whether an import brought them and nothing happened to their entry since. */
export function isAsImported(person: Person, { id, at }: Pick<ImportRecord, 'id' | 'at'>): boolean {
  return person.importId === id && person.changedAt === at;
}

/**
 * Somebody as they were before an import changed them. What the user changed since stays as they changed it.
 * @returns the person, and whether something had to stay.
 */
export function takenBack(since: Person, { before, after }: ImportChange): { person: Person; whole: boolean } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Person)[];
  const untouched = names.filter((name) => isEqual(since[name], after[name]));
  const gone = new Set<string>(untouched);
  const kept = Object.entries(since).filter(([name]) => !gone.has(name));
  const back = untouched.flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]] as const]));
  return {
    person: Object.fromEntries([...kept, ...back]) as unknown as Person,
    whole: names.every((name) => name === 'changedAt' || gone.has(name)),
  };
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

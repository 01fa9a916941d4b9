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
export function takenBack(since: Person, change: ImportChange): { person: Person; whole: boolean } {
  const { before, after } = change;
  const names = namesIn(change);
  const untouched = names.filter((name) => isEqual(since[name], after[name]));
  const gone = new Set<string>(untouched);
  const kept = Object.entries(since).filter(([name]) => !gone.has(name));
  const back = untouched.flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]] as const]));
  return {
    person: Object.fromEntries([...kept, ...back]) as unknown as Person,
    whole: names.every((name) => name === 'changedAt' || gone.has(name)),
  };
}

/**
 * What later imports keep of somebody, once an earlier one is taken back under them: where one built on what the earlier
 * one had left, it gives back what was there before both.
 * @param later of the same person, in the order they came.
 * @returns those that keep something else now.
 */
export function rebased({ before, after }: ImportChange, later: readonly ImportChange[]): readonly ImportChange[] {
  const open = new Set(namesIn({ before, after }).filter((name) => !isEqual(before[name], after[name])));
  return later.flatMap((change) => {
    // Only the next one to change a part found it as the earlier one had left it.
    const next = namesIn(change).filter((name) => open.delete(name));
    const built = new Set<string>(next.filter((name) => isEqual(change.before[name], after[name])));
    if (built.size === 0) return [];
    const kept = Object.entries(change.before).filter(([name]) => !built.has(name));
    const found = Object.entries(before).filter(([name]) => built.has(name));
    return [{ ...change, before: Object.fromEntries([...kept, ...found]) }];
  });
}

function namesIn({ before, after }: Pick<ImportChange, 'before' | 'after'>): readonly (keyof Person)[] {
  return Object.keys({ ...before, ...after }) as (keyof Person)[];
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

import type { ApartRecord } from '../person/duplicates';
import type { Person } from '../person/person';
import type { ImportChoices } from './choices';
import { type ImportMaking, personFrom, updatedFrom } from './fromIncoming';
import type { ImportChange, ImportCounts } from './importRecord';
import type { Incoming } from './incoming';
import { type Match, matchRows } from './match';

/** Everything that one import writes. */
export interface ImportPlan {
  readonly added: readonly Person[];
  readonly changed: readonly Person[];
  readonly changes: readonly ImportChange[];
  readonly apart: readonly ApartRecord[];
  readonly alike: readonly Alike[];
  readonly leftOut: readonly LeftOut[];
  readonly counts: ImportCounts;
}

/** Somebody of the file who may be one person with somebody known, for the user to say. */
export interface Alike {
  readonly incoming: Incoming;
  readonly person: Person;
  readonly why: 'same-name-and-company';
}

export interface LeftOut {
  readonly row: number;
  readonly why: 'no-name' | 'twice' | 'deleted';
}

/**
 * What an import of these rows does, given everybody Parley knows. Nothing is written here; the same rows, people and
 * choices give the same plan.
 * @param people deleted ones among them.
 * @param matches who of them each row is, where that is known already: what {@link matchRows} says of them.
 */
export function planImport(
  rows: readonly Incoming[],
  people: readonly Person[],
  choices: ImportChoices,
  making: ImportMaking & { readonly makeId: () => string },
  matches: readonly Match[] = matchRows(rows, people),
): ImportPlan {
  const { importId, now, makeId } = making;
  const byId = new Map(people.map((person) => [person.id, person]));
  const added: Person[] = [];
  const changed: Person[] = [];
  const changes: ImportChange[] = [];
  const apart: ApartRecord[] = [];
  const alike: Alike[] = [];
  const leftOut: LeftOut[] = [];
  let same = 0;
  // Whoever the file has by what is sure is that row, whatever was said of another.
  const joined = new Set(matches.flatMap((found) => (found.kind === 'same' ? [found.person.id] : [])));
  const join = (before: Person, incoming: Incoming) => {
    const after = updatedFrom(before, incoming, now, choices);
    joined.add(before.id);
    if (after === before) {
      same++;
      return;
    }
    changed.push(after);
    changes.push({ id: `${importId} ${before.id}`, importId, personId: before.id, ...partsBetween(before, after) });
  };
  rows.forEach((incoming, at) => {
    const { row, name } = incoming;
    const found = matches[at] ?? { kind: 'new' };
    if (found.kind === 'twice' || found.kind === 'deleted') leftOut.push({ row, why: found.kind });
    else if (found.kind === 'same') join(found.person, incoming);
    else if (name === undefined) leftOut.push({ row, why: 'no-name' });
    else {
      const answer =
        choices.answers.get(row) ?? (found.kind === 'maybe' ? otherwise(found.person, choices) : undefined);
      const chosen = answer === undefined || answer === 'apart' ? undefined : byId.get(answer.sameAs);
      if (found.kind === 'maybe') alike.push({ incoming, person: found.person, why: found.why });
      if (chosen && chosen.deletedAt === undefined && !joined.has(chosen.id)) join(chosen, incoming);
      else {
        const person = personFrom(incoming, name, makeId(), making, choices);
        added.push(person);
        if (found.kind === 'maybe' && answer === 'apart')
          apart.push({ id: makeId(), people: [person.id, found.person.id], at: now });
      }
    }
  });
  const counts = { added: added.length, updated: changed.length, same, leftOut: leftOut.length };
  return { added, changed, changes, apart, alike, leftOut, counts };
}

function otherwise(person: Person, choices: ImportChoices): { readonly sameAs: string } | 'apart' | undefined {
  return choices.otherwise === 'same' ? { sameAs: person.id } : choices.otherwise;
}

/** What is not the same in both, on each side. */
function partsBetween(before: Person, after: Person): { before: Partial<Person>; after: Partial<Person> } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Person)[];
  const other = names.filter((name) => before[name] !== after[name]);
  const of = (person: Person) =>
    Object.fromEntries(other.flatMap((name) => (person[name] === undefined ? [] : [[name, person[name]]])));
  return { before: of(before), after: of(after) };
}

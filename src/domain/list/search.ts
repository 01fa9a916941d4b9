import type { Person } from '../person/person';
import { foldOtherSpelling, foldText } from './foldText';

/** The words of a search, each in the spellings that are sought; all words must be found. */
export type Sought = readonly (readonly string[])[];

/** @param query as typed. Nothing but white space and signs seeks nothing, which everybody has. */
export function soughtIn(query: string): Sought {
  return query.split(/\s+/u).flatMap((word) => {
    const other = foldOtherSpelling(word);
    return foldText(word)
      .split(' ')
      .filter((part) => part !== '')
      .map((part, _index, parts) => (other !== undefined && parts.length === 1 ? [part, other] : [part]));
  });
}

/** Every word stands somewhere, in whatever order. @param text as {@link searchTextOf} makes it. */
export function isFound(text: string, sought: Sought): boolean {
  for (const spellings of sought) if (!hasOne(text, spellings)) return false;
  return true;
}

function hasOne(text: string, spellings: readonly string[]): boolean {
  for (const spelling of spellings) if (text.includes(spelling)) return true;
  return false;
}

const texts = new WeakMap<Person, string>();

/** What of a person is searched, folded: a line a field. Made once a record: a changed person is a new one. */
export function searchTextOf(person: Person): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const made = makeText(person);
  texts.set(person, made);
  return made;
}

function makeText(person: Person): string {
  const { name, position, company, industry, headline, location, tags, plan, notes } = person;
  const fields = [name, position, company, industry, headline, location, plan?.targetRole, tags?.join('\n'), notes];
  const text = fields.filter((field) => field !== undefined && field !== '').join('\n');
  const other = foldOtherSpelling(text);
  return other === undefined ? foldText(text) : `${foldText(text)}\n${other}`;
}

/** Those in whom all words are found, in the order they have. */
export function findPeople(people: readonly Person[], query: string): readonly Person[] {
  const sought = soughtIn(query);
  return sought.length === 0 ? people : people.filter((person) => isFound(searchTextOf(person), sought));
}

/** The same for a short list: first whose name begins so, then who has a word in the name that does, then the others. */
export function findPeopleByName(people: readonly Person[], query: string): readonly Person[] {
  const [first] = soughtIn(query);
  if (!first) return people;
  const ranked: [Person[], Person[], Person[]] = [[], [], []];
  for (const person of findPeople(people, query)) ranked[rankOf(searchTextOf(person), first)].push(person);
  return ranked.flat();
}

/** @param text whose first line is the name. */
function rankOf(text: string, spellings: readonly string[]): 0 | 1 | 2 {
  if (spellings.some((spelling) => text.startsWith(spelling))) return 0;
  const end = text.indexOf('\n');
  const name = end < 0 ? text : text.slice(0, end);
  return spellings.some((spelling) => name.includes(` ${spelling}`)) ? 1 : 2;
}

import { cleanName } from './greetingCleanUp';
import { type Certainty, nameOrder } from './greetingOrder';
import { doubleNames, honouredFirstNames, openers } from './greetingWords';

export interface GreetingName {
  /** What to write after "Hi": always words of the profile's name, up to case. Empty when there is no name in it. */
  readonly greeting: string;
  /** 'unknown': ask the user before writing. 'likely': show it. */
  readonly certainty: Certainty;
  readonly family?: string;
}

/** A library's opinion, handed in: the domain has no packages (design decision 7). */
export type NameParser = (name: string) => { readonly given: string; readonly family?: string } | undefined;

/**
 * The name to greet a person by, from the full name as LinkedIn shows it: pictures, pronouns, titles, credentials and
 * nicknames off, family name found by script, capitals or comma. A `parse` that agrees makes a likely name sure; it
 * speaks alone only where these rules do not know. Never throws.
 */
export function greetingNameOf(fullName: string, parse?: NameParser): GreetingName {
  const { words, afterComma, doubtful } = cleanName(fullName);
  const familyFirst = afterComma.length > 0 && words.length <= 3;
  const order = familyFirst ? { given: afterComma, family: words, certainty: 'likely' as const } : nameOrder(words);
  const called = calledBy(order.given, words);
  const certainty = doubtful ? lower(order.certainty) : lowest(order.certainty, called.certainty);
  const own = result(inUsualCase(called.name, fullName), certainty, order.family.join(' '));
  return parse ? weighed(own, parse(words.join(' ')), words.join(' ')) : own;
}

/** Which of several given names a person is called by: the first, with its exceptions. Initials alone: the full name. */
function calledBy(given: readonly string[], all: readonly string[]): { name: string; certainty: Certainty } {
  const [first = '', second = ''] = given;
  if (given.length > 0 && given.every(isInitial)) return { name: all.join(' '), certainty: 'unknown' };
  // "Md Rahman": the honoured name, shortened, is not what anybody is called; written out it may be.
  if (second === '' && honouredFirstNames.has(first.replace(/\.$/u, '').toLowerCase()))
    return first.length > 4 ? { name: first, certainty: 'likely' } : { name: all.join(' '), certainty: 'unknown' };
  if (second === '') return { name: first, certainty: 'sure' };
  if (isInitial(first)) return { name: given.find((word) => !isInitial(word)) ?? first, certainty: 'likely' };
  const lead = first.replace(/\.$/u, '').toLowerCase();
  if (honouredFirstNames.has(lead)) return { name: second, certainty: 'likely' };
  if (openers.has(lead) || doubleNames.has(`${lead}-${second.toLowerCase()}`)) {
    return { name: `${first} ${second}`, certainty: 'likely' };
  }
  return { name: first, certainty: given.slice(1).every(isInitial) ? 'sure' : 'likely' };
}

/** "J.", "J" and "J.R.", in alphabets that have letters of a name rather than signs of it. */
function isInitial(word: string): boolean {
  return /^\p{L}\p{M}*\.?$/u.test(word)
    ? !/[\p{Script=Han}\p{Script=Hangul}]/u.test(word)
    : /^(?:\p{L}\.){2,}$/u.test(word);
}

/** "MIRA" and "mira" become "Mira"; mixed case is the person's own and stays. */
function inUsualCase(name: string, fullName: string): string {
  const letters = fullName.replace(/[^\p{L}]/gu, '');
  const own = name.replace(/[^\p{L}]/gu, '');
  const shouted = own.length > 2 ? own === own.toUpperCase() : letters.length > 4 && letters === letters.toUpperCase();
  if (!shouted && own !== own.toLowerCase()) return name;
  return name.replace(
    /(\p{L}\p{M}*)([\p{L}\p{M}]*)/gu,
    (_, first: string, rest: string) => upper(first) + lowerOf(rest),
  );
}

/** Not every letter has a capital of its own (ß, historic Cyrillic). */
function upper(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.toLowerCase() === letter.toLowerCase() ? capital : letter;
}

/** "DENİZ": the lower case of İ is i, without the dot JavaScript leaves on it. */
function lowerOf(letters: string): string {
  return letters.replaceAll('İ', 'i').toLowerCase();
}

function weighed(own: GreetingName, opinion: ReturnType<NameParser>, name: string): GreetingName {
  const given = opinion?.given.trim() ?? '';
  if (given === '' || !name.toLowerCase().includes(given.toLowerCase())) return own;
  const agrees = given.toLowerCase() === own.greeting.toLowerCase();
  if (agrees && own.certainty === 'likely') return { ...own, certainty: 'sure' };
  if (own.certainty !== 'unknown') return own;
  return result(given, agrees ? 'likely' : 'unknown', opinion?.family?.trim() ?? '');
}

function result(greeting: string, certainty: Certainty, family: string): GreetingName {
  if (greeting === '') return { greeting, certainty: 'unknown' };
  return family === '' ? { greeting, certainty } : { greeting, certainty, family };
}

function lower(certainty: Certainty): Certainty {
  return certainty === 'sure' ? 'likely' : 'unknown';
}

function lowest(one: Certainty, other: Certainty): Certainty {
  const order: readonly Certainty[] = ['unknown', 'likely', 'sure'];
  return order[Math.min(order.indexOf(one), order.indexOf(other))] ?? 'unknown';
}

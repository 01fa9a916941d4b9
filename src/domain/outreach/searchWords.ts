import type { Target } from './types';

/** Longest text LinkedIn's search field takes well. */
const LONGEST = 200;

/**
 * Words to copy into LinkedIn's own search for a target role (M13, K8): the role as a phrase, with each industry the user
 * looks at. Never an address: the search is the user's own.
 */
export function searchWords(role: Target, industries: readonly Target[]): readonly string[] {
  const phrase = quoted(role.name);
  const combined = industries.map(({ name }) => `${phrase} AND ${quoted(name)}`);
  return [phrase, ...combined].filter((words) => words.length <= LONGEST);
}

function quoted(text: string): string {
  const words = text.replaceAll('"', ' ').replace(/\s+/gu, ' ').trim();
  return words.includes(' ') ? `"${words}"` : words;
}

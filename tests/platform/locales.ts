import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Sentences = { readonly [key: string]: string };

const folder = resolve(import.meta.dirname, '../../assets/_locales');

/** The languages of the interface, by the names of their folders. */
export const languages: readonly string[] = readdirSync(folder).sort();

/** Every sentence of a language by its key. @throws where an entry is not `{ "message": text }` and nothing else. */
export function sentencesIn(language: string): Sentences {
  const entries = Object.entries<unknown>(JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8')));
  return Object.fromEntries(
    entries.map(([key, entry]) => {
      const { message, ...rest } = entry as { readonly message?: unknown };
      if (typeof message !== 'string' || Object.keys(rest).length > 0) throw new Error(`${language}: ${key}`);
      return [key, message];
    }),
  );
}

/** The forms a language has for counted things: "one" and "other" in English, and "two" in Hebrew. */
export function pluralForms(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

const english = sentencesIn('en');

/** What counted sentences begin with: `peopleCount` of `peopleCount_one` and `peopleCount_other`. */
export const counted: readonly string[] = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(/_other$/u, ''));

/** The keys a language has to have: the English ones, and its own plural forms in the place of English's. */
export function keysFor(language: string): readonly string[] {
  const forms = new Set(counted.flatMap((stem) => pluralForms('en').map((form) => `${stem}_${form}`)));
  const plain = Object.keys(english).filter((key) => !forms.has(key));
  return [...plain, ...counted.flatMap((stem) => pluralForms(language).map((form) => `${stem}_${form}`))];
}

/** The names of the facts a sentence has places for. */
export function factsOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].sort();
}

import type messages from '../../assets/_locales/en/messages.json';
import { browser } from './browser';

/** A sentence of the interface. English has them all; `tests/platform/words.test.ts` holds them to their use. */
export type Words = keyof typeof messages;
/** Codes are written with dashes, names of messages cannot be: `notRead_not-found` is the message `notRead_not_found`. */
type Dashed<Key> = Key extends `${infer Before}_${infer After}` ? `${Before}${'_' | '-'}${Dashed<After>}` : Key;

export type Facts = { readonly [name: string]: string | number };

/** The sentence in the user's language, with `{name}` filled from the facts. */
export function say(key: Dashed<Words>, facts: Facts = {}): string {
  return browser.i18n
    .getMessage(key.replaceAll('-', '_'))
    .replace(/\{(\w+)\}/gu, (whole, name: string) => (name in facts ? String(facts[name]) : whole));
}

/** The plural form that fits `count`: keys end in `_one`, `_other` …; `{count}` is filled as the language writes numbers. */
export function sayCount(key: CountedWords, count: number, facts: Facts = {}): string {
  const form = new Intl.PluralRules(locale()).select(count);
  const counted = { ...facts, count: count.toLocaleString(locale()) };
  return say(`${key}_${form}` as Words, counted) || say(`${key}_other` as Words, counted);
}

type CountedWords = Words extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** BCP 47 tag of the language the interface speaks, for `Intl`. */
export function locale(): string {
  return browser.i18n.getMessage('localeCode');
}

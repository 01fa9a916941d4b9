import type messages from '../../assets/_locales/en/messages.json';
import { browser } from './browser';
import { apart } from './writingDirection';

/** A sentence of the interface. English has them all; `tests/platform` holds every language to them and them to their use. */
export type Words = keyof typeof messages;
/** Codes are written with dashes, names of messages cannot be: `notRead_not-found` is the message `notRead_not_found`. */
type Dashed<Key> = Key extends `${infer Before}_${infer After}` ? `${Before}${'_' | '-'}${Dashed<After>}` : Key;

export type Facts = { readonly [name: string]: string | number };

/** The sentence in the user's language, with `{name}` filled from the facts; those written the other way stand apart (decision 21). Years are texts. */
export function say(key: Dashed<Words>, facts: Facts = {}): string {
  return browser.i18n
    .getMessage(key.replaceAll('-', '_'))
    .replace(/\{(\w+)\}(\.?)/gu, (whole, name: string, point: string) =>
      name in facts ? written(facts[name] ?? '') + (endsInPoint(facts[name]) ? '' : point) : whole,
    );
}

/** "27 oct." at the end of a sentence has the sentence's point already. */
function endsInPoint(fact: string | number | undefined): boolean {
  return typeof fact === 'string' && fact.endsWith('.');
}

/** Numbers as the language writes them, "8,000" or "8.000". */
function written(fact: string | number): string {
  return typeof fact === 'number' ? fact.toLocaleString(locale()) : apart(fact, direction());
}

/** The plural form that fits `count`: keys end in `_one`, `_other` …; `{count}` is filled as the language writes numbers. */
export function sayCount(key: CountedWords, count: number, facts: Facts = {}): string {
  const form = pluralRules(locale()).select(count);
  const counted = { ...facts, count: count.toLocaleString(locale()) };
  return say(`${key}_${form}` as Words, counted) || say(`${key}_other` as Words, counted);
}

const kept = new Map<string, Intl.PluralRules>();

/** Made once: a long list counts something in every line. */
function pluralRules(language: string): Intl.PluralRules {
  const rules = kept.get(language) ?? new Intl.PluralRules(language);
  kept.set(language, rules);
  return rules;
}

type CountedWords = Words extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** "Ida, Tom and Ann", as the language writes it; with `or`, "Ida, Tom or Ann". */
export function listed(facts: readonly string[], how: 'and' | 'or' = 'and'): string {
  const type = how === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(locale(), { type }).format(facts.map((fact) => apart(fact, direction())));
}

/** "Director · Northwind": what is known of somebody, in a line; what is not known is left out. */
export function inOneLine(...facts: readonly (string | undefined)[]): string {
  const known = facts.filter((fact) => fact !== undefined && fact !== '') as string[];
  return known.map((fact) => apart(fact, direction())).join(' · ');
}

/** BCP 47 tag of the language the interface speaks, for `Intl`. */
export function locale(): string {
  return browser.i18n.getMessage('localeCode');
}

/** Which way the interface is written. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('textDirection') === 'rtl' ? 'rtl' : 'ltr';
}

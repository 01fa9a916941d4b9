import { beforeEmployer, type IndustryWords, industryWords, notNowWords } from '../wording/industries';
import { industries } from './data/industries';
import { type FoldedWord, foldedWords } from './foldedWords';
import type { Industry } from './industry';

export interface IndustrySuggestion {
  readonly industry: Industry;
  /** The words that say so, as they stand in the text. */
  readonly evidence: string;
  readonly in: 'company' | 'headline';
}

interface Phrases {
  /** Phrase → industry; undefined = the phrase says nothing, but covers a shorter one that would. */
  readonly whole: ReadonlyMap<string, Industry | undefined>;
  readonly endings: ReadonlyMap<string, Industry | undefined>;
}

type Sort = keyof IndustryWords;

const longestText = 300;
const longestPhrase = 4;
const shortestBeforeEnding = 3;
const read = new Map<string, Phrases>();

/**
 * The industry that the employer's name, or else the headline, says plainly; undefined when neither does, or when one speaks of two.
 * Only ever offered with its evidence, never filled in. What the user chose for a company before goes first: that is the caller's.
 * The position says what someone does, not where, and is not read.
 */
export function suggestIndustry(about: {
  readonly headline?: string | undefined;
  readonly company?: string | undefined;
  readonly position?: string | undefined;
}): IndustrySuggestion | undefined {
  const company = plainIndustry([about.company ?? ''], ['anywhere', 'employer']);
  if (company) return { ...company, in: 'company' };
  const parts = (about.headline ?? '').slice(0, longestText).split(/[|•·;,–—]/);
  const headline = plainIndustry(parts.filter(speaksOfNow).map(employerPart), ['anywhere']);
  return headline && { ...headline, in: 'headline' };
}

function plainIndustry(texts: readonly string[], sorts: readonly Sort[]) {
  const found = texts.flatMap((text) => industriesIn(text.slice(0, longestText), phrasesOf(sorts)));
  const [first] = found;
  return first && found.every(({ industry }) => industry.id === first.industry.id) ? first : undefined;
}

function speaksOfNow(text: string): boolean {
  const others = notNowWords.split(' ');
  return foldedWords(text).every(({ word }) => !others.includes(word));
}

/** A banking lawyer at a law firm works in no bank: where the headline names an employer, only that part counts. */
function employerPart(text: string): string {
  const marker = new RegExp(`@|(?<!\\p{L})(?:${beforeEmployer.replaceAll(' ', '|')})(?!\\p{L})`, 'iu');
  const parts = text.split(marker);
  return parts.length > 1 ? parts.slice(1).join(' ') : text;
}

/** The longest phrases from left to right, so that a university hospital is no university. */
function industriesIn(text: string, phrases: Phrases): { readonly industry: Industry; readonly evidence: string }[] {
  const words = foldedWords(text);
  const found: { industry: Industry; evidence: string }[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhraseAt(words, at, phrases);
    const last = words[at + (phrase?.length ?? 1) - 1];
    if (phrase?.industry && last)
      found.push({ industry: phrase.industry, evidence: text.slice(words[at]?.from, last.to) });
    at += phrase?.length ?? 1;
  }
  return found;
}

function longestPhraseAt(words: readonly FoldedWord[], at: number, { whole, endings }: Phrases) {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const key = keyOf(words.slice(at, at + length));
    if (whole.has(key)) return { length, industry: whole.get(key) };
  }
  const word = words[at]?.word ?? '';
  for (const [ending, industry] of endings) {
    if (word.endsWith(ending) && word.length >= ending.length + shortestBeforeEnding) return { length: 1, industry };
  }
  return undefined;
}

function phrasesOf(sorts: readonly Sort[]): Phrases {
  const known = read.get(sorts.join());
  if (known) return known;
  const byName = new Map(industries.map((industry) => [industry.name, industry]));
  const whole = new Map<string, Industry | undefined>();
  const endings = new Map<string, Industry | undefined>();
  for (const line of sorts.flatMap((sort) => industryWords.flatMap((language) => language[sort].split('\n')))) {
    const [name = '', phrases = ''] = line.split(': ');
    for (const phrase of phrases.split('|')) {
      if (phrase) (phrase.startsWith('*') ? endings : whole).set(keyOf(foldedWords(phrase)), byName.get(name));
    }
  }
  read.set(sorts.join(), { whole, endings });
  return { whole, endings };
}

function keyOf(words: readonly FoldedWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

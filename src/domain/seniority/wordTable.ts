import { seniorityLanguages } from '../wording/seniority';
import { fold, spelledOut } from './fold';
import type { Kind, SeniorityWords } from './kinds';

/** What a word or phrase is in one language. */
export interface Sense {
  readonly kind: Kind;
  readonly language: number;
  readonly headFirst: boolean;
  readonly weak: boolean;
  /** Listed by several languages, so that it tells none. */
  shared: boolean;
}

/** A word, the senses of the phrase that ends with it, and the words that carry the phrase on. */
export interface Node {
  senses: Sense[] | undefined;
  next: Map<string, Node> | undefined;
}

export interface WordTable {
  readonly words: ReadonlyMap<string, Node>;
  readonly ends: ReadonlyMap<string, Sense>;
  readonly beginnings: ReadonlyMap<string, Sense>;
  readonly endings: ReadonlySet<string>;
}

const LONGEST_PREPOSITION = 3;

let built: WordTable | undefined;

/** Built on first use, so that importing the module costs nothing. */
export function wordTable(): WordTable {
  built ??= build(seniorityLanguages);
  return built;
}

function build(languages: readonly SeniorityWords[]): WordTable {
  const table = { words: new Map<string, Node>(), ends: new Map(), beginnings: new Map(), endings: new Set<string>() };
  languages.forEach((entry, language) => {
    const forms = (entry.feminine ?? '')
      .split(/,\s*/u)
      .filter(Boolean)
      .map((form) => form.split('>'));
    for (const ending of entry.endings?.split(/[\s,]+/u) ?? []) table.endings.add(fold(ending));
    for (const [kind, words] of Object.entries(entry.words) as [Kind, string][]) {
      for (const pattern of words.split(/\s+/u)) {
        const weak = pattern.endsWith('?');
        const sense = { kind, language, headFirst: entry.order === 'head-first', weak, shared: false };
        for (const word of variants(weak ? pattern.slice(0, -1) : pattern)) {
          addWord(table, word, sense);
          if (forms.length > 0) addWord(table, feminineOf(word, forms), sense);
        }
      }
    }
  });
  return table;
}

type Growing = { words: Map<string, Node>; ends: Map<string, Sense>; beginnings: Map<string, Sense> };

function addWord(table: Growing, word: string, sense: Sense): void {
  for (const form of [fold(word), spelledOut(word)]) {
    if (form === undefined) continue;
    if (form.startsWith('*')) addAffix(table.ends, form.slice(1), sense);
    else if (form.endsWith('*')) addAffix(table.beginnings, form.slice(0, -1), sense);
    else addPhrase(table.words, form.split(/[\s'’]+/u), sense);
  }
}

function addAffix(affixes: Map<string, Sense>, affix: string, sense: Sense): void {
  if (!affixes.has(affix)) affixes.set(affix, sense);
}

function addPhrase(words: Map<string, Node>, phrase: readonly string[], sense: Sense): void {
  let level = words;
  phrase.forEach((word, i) => {
    let node = level.get(word);
    if (!node) {
      node = { senses: undefined, next: undefined };
      level.set(word, node);
    }
    if (i < phrase.length - 1) {
      node.next ??= new Map();
      level = node.next;
    } else {
      const known = node.senses?.find(({ kind, weak }) => kind === sense.kind && !weak);
      if (known) known.shared ||= known.language !== sense.language;
      else node.senses = [...(node.senses ?? []), { ...sense }];
    }
  });
}

/** "consejero delegado" → "consejera delegada", "jefe de proyecto" → "jefa de proyecto": the words before a preposition. */
function feminineOf(phrase: string, forms: readonly string[][]): string {
  const words = phrase.split(' ');
  const end = words.findIndex((word) => word.length <= LONGEST_PREPOSITION);
  return words.map((word, i) => (end >= 0 && i >= end ? word : inflected(word, forms))).join(' ');
}

function inflected(word: string, forms: readonly string[][]): string {
  const form = forms.find(([end = '']) => word.endsWith(end));
  const [end = '', other = ''] = form ?? [];
  return word.slice(0, word.length - end.length) + other;
}

/** "leiter[in]" → leiter, leiterin; "(chef|jefe) de" → chef de, jefe de. Innermost brackets first. */
function variants(pattern: string): string[] {
  const found = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/u.exec(pattern);
  if (!found) return [pattern.replace(/-+/gu, ' ').trim()];
  const options = found[1] === undefined ? (found[2] ?? '').split('|') : ['', found[1]];
  const before = pattern.slice(0, found.index);
  const after = pattern.slice(found.index + found[0].length);
  return options.flatMap((option) => variants(before + option + after));
}

import { foldWord } from './foldWord';
import type { Kind, ReviewWords } from './reviewWords';
import { kinds } from './reviewWords';
import type { Token } from './tokens';
import { variantsOf } from './variantsOf';
import { classesOf, type WordClasses, wordClassesOf } from './wordClasses';

interface Node {
  readonly next: Map<string, Node>;
  /** Word beginnings, by their first two letters. */
  readonly stems: Map<string, { readonly part: string; readonly node: Node }[]>;
  /** Word endings, by their last two letters: German nouns grow at the front. */
  readonly endings: Map<string, { readonly part: string; readonly node: Node }[]>;
  /** Word classes, by name. */
  readonly classes: Map<string, Node>;
  gap: Node | undefined;
  farGap: Node | undefined;
  readonly kinds: Kind[];
}

/** A vocabulary made ready for reading. */
export interface PhraseTree {
  readonly language: string;
  readonly root: Node;
  /** Which classes its words belong to. */
  readonly classes: WordClasses;
  readonly numbers: ReadonlyMap<string, number>;
}

const LONGEST_GAP = 4;
/** German keeps the end of its verb for the end of the clause. */
const LONGEST_FAR_GAP = 9;
const KEY = 2;

/** Builds the tree of all phrases of a language once. */
export function phraseTreeOf({ language, words, numbers, classes = {} }: ReviewWords): PhraseTree {
  const root = emptyNode();
  for (const kind of kinds) {
    for (const phrase of words[kind].split(/[,\n]/u)) {
      for (const variant of variantsOf(phrase)) {
        addPhrase(root, variant, kind);
        if (/[äöü]/iu.test(variant)) addPhrase(root, spelledOut(variant), kind);
      }
    }
  }
  const values = new Map<string, number>();
  for (const entry of numbers.split(',')) {
    const [word = '', value = ''] = entry.trim().split(/\s+/u);
    if (word) values.set(foldWord(word), Number(value));
  }
  return { language, root, classes: wordClassesOf(classes), numbers: values };
}

/** Calls `found` with the kind and the end (exclusive) of every phrase that begins with token `start`. */
export function phrasesAt(
  tree: PhraseTree,
  tokens: readonly Token[],
  start: number,
  end: number,
  found: (kind: Kind, end: number) => void,
): void {
  follow(tree.root, start, { looks: looksOf(tree, tokens), end, found });
}

/** A word as the tree asks for it, looked up once: a gap tries the same words again and again. */
interface Look {
  readonly word: string;
  readonly start: string;
  readonly end: string;
  readonly classes: readonly string[];
}

const looked = new WeakMap<readonly Token[], readonly [PhraseTree, readonly Look[]]>();

function looksOf(tree: PhraseTree, tokens: readonly Token[]): readonly Look[] {
  const known = looked.get(tokens);
  if (known?.[0] === tree) return known[1];
  const looks = tokens.map(({ word }) => ({
    word,
    start: word.slice(0, KEY),
    end: word.slice(-KEY),
    classes: classesOf(tree.classes, word),
  }));
  looked.set(tokens, [tree, looks]);
  return looks;
}

interface Reading {
  readonly looks: readonly Look[];
  readonly end: number;
  readonly found: (kind: Kind, end: number) => void;
}

function follow(node: Node, at: number, reading: Reading): void {
  for (const kind of node.kinds) reading.found(kind, at);
  if (node.gap) skip(node.gap, at, LONGEST_GAP, reading);
  if (node.farGap) skip(node.farGap, at, LONGEST_FAR_GAP, reading);
  step(node, at, reading);
}

function skip(node: Node, at: number, longest: number, reading: Reading): void {
  const last = Math.min(at + longest, reading.end - 1);
  for (let next = at; next <= last; next++) step(node, next, reading);
}

function step(node: Node, at: number, reading: Reading): void {
  const look = at < reading.end ? reading.looks[at] : undefined;
  if (look === undefined) return;
  const next = node.next.get(look.word);
  if (next) follow(next, at + 1, reading);
  if (node.classes.size > 0) {
    for (const name of look.classes) {
      const after = node.classes.get(name);
      if (after) follow(after, at + 1, reading);
    }
  }
  if (node.stems.size > 0) {
    for (const { part, node: after } of node.stems.get(look.start) ?? NONE) {
      if (look.word.startsWith(part)) follow(after, at + 1, reading);
    }
  }
  if (node.endings.size > 0) {
    for (const { part, node: after } of node.endings.get(look.end) ?? NONE) {
      if (look.word.endsWith(part)) follow(after, at + 1, reading);
    }
  }
}

const NONE: readonly { readonly part: string; readonly node: Node }[] = [];

function addPhrase(root: Node, phrase: string, kind: Kind): void {
  let node = root;
  for (const word of phrase.split(/[\s'’-]+/u)) {
    if (word === '') continue;
    if (word === '..') node = node.gap ??= emptyNode();
    else if (word === '...') node = node.farGap ??= emptyNode();
    else if (word.startsWith('<')) node = classNode(node, word.slice(1, -1));
    else if (word.endsWith('*')) node = partNode(node.stems, foldWord(word.slice(0, -1)), (part) => part.slice(0, KEY));
    else if (word.startsWith('*')) node = partNode(node.endings, foldWord(word.slice(1)), (part) => part.slice(-KEY));
    else {
      const folded = foldWord(word);
      let next = node.next.get(folded);
      if (!next) {
        next = emptyNode();
        node.next.set(folded, next);
      }
      node = next;
    }
  }
  if (node !== root && !node.kinds.includes(kind)) node.kinds.push(kind);
}

/** "wäre" is typed "waere" where the keyboard has no umlauts. */
function spelledOut(phrase: string): string {
  return phrase.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue');
}

function partNode(among: Node['stems'], part: string, keyOf: (part: string) => string): Node {
  const key = keyOf(part);
  const parts = among.get(key) ?? [];
  const known = parts.find((one) => one.part === part);
  if (known) return known.node;
  const made = emptyNode();
  among.set(key, [...parts, { part, node: made }]);
  return made;
}

function classNode(node: Node, name: string): Node {
  const known = node.classes.get(name);
  if (known) return known;
  const made = emptyNode();
  node.classes.set(name, made);
  return made;
}

function emptyNode(): Node {
  return {
    next: new Map(),
    stems: new Map(),
    endings: new Map(),
    classes: new Map(),
    gap: undefined,
    farGap: undefined,
    kinds: [],
  };
}

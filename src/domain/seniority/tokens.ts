import { fold } from './fold';

/** What stands before a word, weakest first: the order is used. */
export const Gap = { space: 0, joined: 1, slash: 2, bracket: 3, comma: 4, semicolon: 5, dash: 6, bar: 7 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Token {
  /** Folded, see fold.ts. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  gap: Gap;
}

const LETTER = 1;
const HYPHEN = 2;
const GAP = 3;
/** Class of every UTF-16 unit met so far: LETTER, HYPHEN, or GAP plus the gap it makes. Filled as texts come by. */
const classes = new Uint8Array(65536);

function classOf(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/[\p{L}\p{M}\p{N}\u{D800}-\u{DFFF}]/u.test(character)) return LETTER;
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return GAP + Gap.space;
  if (/[|¦‖│┃•·●▪■◆♦►▶»›«‹~<>=→;!?\n\r\t\u2028]/u.test(character))
    return GAP + (character === ';' ? Gap.semicolon : Gap.bar);
  if (/[–—―]/u.test(character)) return GAP + Gap.dash;
  if (/[,:，、：]/u.test(character)) return GAP + Gap.comma;
  if (/[()[\]{}（）"“”„]/u.test(character)) return GAP + Gap.bracket;
  if (character === '/' || character === '\\') return GAP + Gap.slash;
  if (/['’‘ʼ´`]/u.test(character)) return GAP + Gap.joined;
  if (/[-‐‑]/u.test(character)) return HYPHEN;
  if (/[\p{So}\p{Sm}\p{Extended_Pictographic}]/u.test(character) && !/[+®™©°]/u.test(character)) return GAP + Gap.bar;
  return GAP + Gap.space;
}

const SURROGATES = 0xd800;

/** Signs that are words of their own: "R&D", "@". */
const SIGNS: ReadonlySet<number> = new Set([...'&+@'].map((sign) => sign.charCodeAt(0)));

/**
 * The words of a title with what stands between them. Word boundaries are Unicode's (`\b` would find "cio" in
 * "negócio"); `endings` of inclusive writing are passed over: "Leiter:in (m/w/d)" has the words leiter, m, w, d.
 */
export function tokensOf(text: string, endings: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = Gap.space;
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === LETTER && (unit < SURROGATES || !isPictureAt(text, i))) {
      const from = i;
      i = endOfWord(text, i);
      const to = i;
      i = afterEnding(text, from, i, endings);
      pushWord(tokens, text, from, to, gap);
      gap = Gap.space;
    } else if (unit < 128 && SIGNS.has(unit)) {
      tokens.push({ word: text[i] ?? '', from: i, to: i + 1, gap });
      gap = Gap.space;
      i += 1;
    } else {
      const made = kind === LETTER ? Gap.bar : kind === HYPHEN ? gapOfHyphen(text, i) : ((kind - GAP) as Gap);
      if (made > gap) gap = made;
      i += kind === LETTER ? 2 : 1;
    }
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) !== LETTER || (unit >= SURROGATES && isPictureAt(text, i))) break;
    i += 1;
  }
  return i;
}

/** Emoji beyond the first plane are surrogate pairs, as are bold letters, which are words (𝗦𝗲𝗻𝗶𝗼𝗿). */
function isPictureAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const point = text.codePointAt(i) ?? unit;
  return !(point >= 0x1d400 && point <= 0x1d7ff) && !(point >= 0x20000 && point <= 0x3ffff);
}

/** A hyphen joins two letters; with a space beside it, it is a dash. */
function gapOfHyphen(text: string, i: number): Gap {
  const before = i > 0 && classOf(text.charCodeAt(i - 1)) === LETTER;
  const after = i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === LETTER;
  return before && after ? Gap.joined : Gap.dash;
}

/** "C.E.O." is one word. */
function pushWord(tokens: Token[], text: string, from: number, to: number, gap: Gap): void {
  const last = tokens[tokens.length - 1];
  const word = fold(text.slice(from, to));
  if (last && to === from + 1 && last.to === from - 1 && text[from - 1] === '.' && isDotted(text, last)) {
    tokens[tokens.length - 1] = { word: last.word + word, from: last.from, to, gap: last.gap };
  } else {
    tokens.push({ word, from, to, gap });
  }
}

function isDotted(text: string, token: Token): boolean {
  return token.to - token.from === 1 || text[token.to - 2] === '.';
}

const SHORTEST_STEM = 4;

/** The end of "Leiter/in", "Leiter:in", "Leiter*in", "Leiter/-in", "directeur·rice", "diretor(a)", or of the word as it is. */
function afterEnding(text: string, from: number, end: number, endings: ReadonlySet<string>): number {
  const mark = text[end];
  if (mark === undefined || end - from < SHORTEST_STEM || !'·•*:_/(.'.includes(mark)) return end;
  let start = end + 1;
  if (text[start] === '-') start += 1;
  const stop = endOfWord(text, start);
  if (stop === start || stop - start > 5 || !endings.has(fold(text.slice(start, stop)))) return end;
  if (mark !== '(') return stop;
  return text[stop] === ')' ? stop + 1 : end;
}

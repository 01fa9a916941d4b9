import type { Finding, Part } from '../finding';
import { type Letter, spanOfTokens } from '../letter';
import type { Rule } from './rule';

/** Marks that no finished letter has, in any language. */
const SHAPES = [
  /\{\{?[^{}\n]{0,40}\}\}?/gu,
  /\[\[?(?=[^\]\n]*\p{L})[^[\]\n]{1,40}\]\]?/gu,
  /\[\s*(?:…|\.{2,}|_+)?\s*\]/gu,
  /<(?![/@3])\s*\p{L}[^<>\n@:/.]{0,38}>/gu,
  /«\s*(?:\p{Lu}{3,}[\p{Lu}\s_]*)»/gu,
  /%{1,2}[\p{L}_]{2,30}%{1,2}/gu,
  /\$\{?[A-Z_]{3,30}\}?\$?/gu,
  /(?<![\p{L}\p{N}])(?:X{2,}|x{3,})(?![\p{L}\p{N}])/gu,
  /_{3,}|(?<=\s)\.{5,}(?=[\s,])/gu,
  /(?<![\p{L}\p{N}])(?:TBD|TODO|FIXME|NAME|VORNAME|NACHNAME|FIRMA|COMPANY|FIRSTNAME|FIRST NAME|LASTNAME|NOM|PRÉNOM|NOMBRE|EMPRESA|NOME|AZIENDA|ENTREPRISE)(?![\p{L}\p{N}])/gu,
] as const;

/** L3: a variable or gap nobody filled. */
export const placeholder: Rule = ({ draft, subject, text }) => [
  ...inShapes(draft.subject ?? '', 'subject'),
  ...inWords(subject, 'subject'),
  ...inShapes(draft.text, 'text'),
  ...inWords(text, 'text'),
];

function inShapes(text: string, part: Part): Finding[] {
  const found: Finding[] = [];
  let reached = 0;
  const matches = SHAPES.flatMap((shape) => [...text.matchAll(shape)]).sort((a, b) => a.index - b.index);
  for (const { 0: match, index } of matches) {
    if (index < reached) continue;
    reached = index + match.length;
    found.push(findingOf(match, part, [index, reached]));
  }
  return found;
}

function inWords(letter: Letter | undefined, part: Part): Finding[] {
  if (!letter) return [];
  const { text, sentences } = letter;
  return sentences
    .flatMap(({ marks }) => marks)
    .filter(({ kind }) => kind === 'placeholder')
    .map(({ first, last }) => spanOfTokens(letter, first, last))
    .filter(([from, to]) => !/[[{<]/u.test(text[from - 1] ?? '') && !/[\]}>]/u.test(text[to] ?? ''))
    .map(([from, to]) => findingOf(text.slice(from, to), part, [from, to]));
}

function findingOf(text: string, part: Part, span: readonly [number, number]): Finding {
  return { code: 'placeholder', severity: 'stop', in: part, span, why: { code: 'placeholder', text }, source: 'L3' };
}

import { clausesOf } from './clausesOf';
import { foldWord } from './foldWord';
import type { Letter, Mark, Sentence } from './letter';
import { marksOf } from './marksOf';
import { type SentenceRange, sentenceRangesOf } from './sentenceRanges';
import { type Token, tokensOf } from './tokens';
import type { Vocabulary } from './vocabulary';

const LONGEST_GREETING = 7;
const LONGEST_SIGNATURE = 4;

/** Reads a subject or text with a language's vocabulary; `company` is the recipient's, found by its own words. */
export function readLetter(text: string, vocabulary: Vocabulary | undefined, company: string | undefined): Letter {
  const tree = vocabulary?.tree;
  const tokens = tokensOf(text);
  const ranges = sentenceRangesOf(text, tokens);
  const companyWords = company ? tokensOf(company).map(({ word }) => word) : [];
  const sentences = ranges.map((range, i): Sentence => {
    const found = tree ? marksOf(tree, tokens, range.first, range.last) : [];
    const marks = found.filter((mark) => mark.kind !== 'if' || !isHyphenated(text, tokens, mark));
    marks.push(...companyMarks(tokens, range, companyWords));
    const kinds = new Set(marks.map(({ kind }) => kind));
    return {
      ...range,
      from: tokens[range.first]?.from ?? 0,
      asksFrom: openedQuestion(text, tokens, range),
      formula: isFormula(range, kinds, i === 0, i === ranges.length - 1 || (i >= ranges.length - 3 && range.open)),
      clauses: clausesOf(text, tokens, range, marks),
      marks,
      kinds,
    };
  });
  return { text, tokens, sentences, numbers: tree?.numbers ?? new Map(), askingWords: vocabulary?.askingWords };
}

/** Portuguese "trata-se", "resolveu-se": no condition begins behind a hyphen. */
function isHyphenated(text: string, tokens: readonly Token[], { first }: Mark): boolean {
  return text.slice(tokens[first - 1]?.to, tokens[first]?.from) === '-';
}

function openedQuestion(text: string, tokens: readonly Token[], { first, last }: SentenceRange): number | undefined {
  for (let i = first + 1; i < last; i++) if (text.slice(tokens[i - 1]?.to, tokens[i]?.from).includes('¿')) return i;
  return undefined;
}

function isFormula(range: SentenceRange, kinds: ReadonlySet<Mark['kind']>, atStart: boolean, atEnd: boolean): boolean {
  const length = range.last - range.first;
  if (range.question) return false;
  if (atStart && range.open && length <= LONGEST_GREETING) return true;
  if (kinds.has('closing') && !kinds.has('i') && length <= LONGEST_GREETING) return true;
  return atEnd && range.open && length <= LONGEST_SIGNATURE;
}

/** Legal forms and small words do not identify a company. */
const LEGAL_FORMS = new Set('the inc llc ltd gmbh ag se sa sas srl spa plc corp co kg company group'.split(' '));

function companyMarks(tokens: readonly Token[], range: SentenceRange, company: readonly string[]): Mark[] {
  const telling = company.filter((word) => !LEGAL_FORMS.has(word));
  const [start] = telling;
  if (start === undefined) return [];
  const marks: Mark[] = [];
  for (let i = range.first; i < range.last; i++) {
    if (tokens[i]?.word !== foldWord(start) || !(tokens[i]?.capital || start.length > 4)) continue;
    let last = i + 1;
    while (last < range.last && telling[last - i] !== undefined && tokens[last]?.word === telling[last - i]) last++;
    marks.push({ kind: 'theirCompany', first: i, last });
  }
  return marks;
}

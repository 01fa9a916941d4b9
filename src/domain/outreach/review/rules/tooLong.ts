import { countCharacters, countWords } from '../../measure';
import type { Finding, Part } from '../finding';
import type { Rule } from './rule';

/** L1, L2: short wins. E-mail counts words, LinkedIn characters. */
export const tooLong: Rule = ({ draft: { channel, subject, text }, limits }) => [
  ...above('text', 'characters', countCharacters(text), limits.characters[channel]),
  ...above('text', 'words', countWords(text), limits.words[channel]),
  ...above('subject', 'characters', countCharacters(subject ?? ''), limits.subjectCharacters[channel]),
  ...above('subject', 'words', countWords(subject ?? ''), limits.subjectWords[channel]),
];

function above(part: Part, unit: 'characters' | 'words', count: number, limit: number | undefined): Finding[] {
  if (limit === undefined || count <= limit) return [];
  return [
    { code: 'too-long', severity: 'warn', in: part, why: { code: 'too-long', unit, count, limit }, source: 'L1' },
  ];
}

import { tokensOf } from '../outreach/review/tokens';
import type { QuestionBank } from './questionBank';

/** M27: the user's own words ask about the unpleasant or the hard. */
export function asksTheDifficult({ words }: QuestionBank, text: string): boolean {
  return says(text, words.difficult);
}

/** M53: the user's own words ask for somebody else to talk to, or for where to turn next. */
export function asksWhoElse({ words }: QuestionBank, text: string): boolean {
  return says(text, words.whoElse);
}

/** The words alone, to see whether two questions are the same. */
export function wordsOf(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
}

function says(text: string, phrases: string): boolean {
  const said = ` ${wordsOf(text)} `;
  return phrases.split(',').some((phrase) => {
    const wanted = ` ${wordsOf(phrase)}`;
    return said.includes(phrase.trimEnd().endsWith('*') ? wanted : `${wanted} `);
  });
}

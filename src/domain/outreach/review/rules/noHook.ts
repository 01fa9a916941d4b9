import { foldWord } from '../foldWord';
import type { Sentence } from '../letter';
import { tokensOf } from '../tokens';
import type { Rule } from './rule';

/** M23: something you already know about them – who recommended them, an article, a shared past, their company or path. */
export const noHook: Rule = ({ text, about }) => {
  const planned = foldWord(about.plan?.hook?.trim() ?? '');
  if (planned !== '' && foldWord(text.text).includes(planned)) return [];
  const known = [about.person.position, about.person.school].map(tellingWords);
  if (
    text.sentences.some((sentence) =>
      isHook(
        sentence,
        known.map((words) =>
          names(
            text.tokens.slice(sentence.first, sentence.last).map(({ word }) => word),
            words,
          ),
        ),
      ),
    )
  )
    return [];
  return [{ code: 'no-hook', severity: 'hint', in: 'text', why: { code: 'says-nothing-of-them' }, source: 'M23' }];
};

function isHook({ kinds }: Sentence, [position, school]: readonly boolean[]): boolean {
  if (kinds.has('hook') || school) return true;
  // Their company as a place to be hired is no interest in them.
  if (kinds.has('theirCompany') && !(kinds.has('seek') && kinds.has('job'))) return true;
  if (kinds.has('hookThing') && (kinds.has('you') || kinds.has('perceive'))) return true;
  return position === true && kinds.has('you');
}

function tellingWords(value: string | undefined): string[] {
  return tokensOf(value ?? '')
    .map(({ word }) => word)
    .filter((word) => word.length > 2);
}

/** All the words, in whatever order. */
function names(words: readonly string[], telling: readonly string[]): boolean {
  return telling.length > 0 && telling.every((word) => words.includes(word));
}

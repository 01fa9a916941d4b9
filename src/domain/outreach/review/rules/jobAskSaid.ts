import type { Clue } from '../clue';
import type { Letter } from '../letter';
import type { Said } from '../weights/evidence';
import { traitsOfClause, traitsOfSentence } from '../weights/wordEvidence';
import type { ClauseRead, SentenceRead } from './jobAskClues';
import { type JobAskForm, jobAskForms } from './jobAskForms';

/** A clause with all that is weighed of it (decision 23). */
export interface ClauseToWeigh extends ClauseRead {
  readonly said: Said;
  /** Hashes of its own words. */
  readonly traits: readonly number[];
  /** The form that holds within it. */
  readonly form: JobAskForm | undefined;
}

export interface SentenceToWeigh extends SentenceRead {
  readonly clauses: readonly ClauseToWeigh[];
  /** Hashes of its words, which count for each of its clauses. */
  readonly traits: readonly number[];
  /** The form that holds over its clauses together. */
  readonly form: JobAskForm | undefined;
}

const NOTHING: ReadonlySet<Clue> = new Set();

/** What the sentences of a letter say; greeting and signature say nothing to what stands beside them. */
export function saidIn({ tokens }: Letter, read: readonly SentenceRead[]): readonly SentenceToWeigh[] {
  const telling = read.filter(({ sentence, clauses }) => !sentence.formula && clauses.length > 0);
  const whole = telling.map(
    ({ sentence, clauses }) => new Set<Clue>([...sentence.kinds, ...clauses.flatMap(({ clues }) => [...clues])]),
  );
  const wordsOf = (first: number, last: number) => tokens.slice(first, last).map(({ word }) => word);
  return read.map((one) => {
    const { sentence, clauses } = one;
    const at = telling.indexOf(one);
    const around =
      at < 0
        ? { before: NOTHING, after: NOTHING }
        : { before: whole[at - 1] ?? NOTHING, after: whole[at + 1] ?? NOTHING };
    return {
      sentence,
      traits: traitsOfSentence(wordsOf(sentence.first, sentence.last)),
      form: formIn(new Set(clauses.flatMap(({ clues }) => [...clues])), 'sentence'),
      clauses: clauses.map((part) => ({
        ...part,
        said: {
          clues: part.clues,
          elsewhere: new Set<Clue>([...sentence.kinds].filter((kind) => !part.clues.has(kind))),
          ...around,
        },
        traits: traitsOfClause(wordsOf(part.clause.first, part.clause.last)),
        form: formIn(part.clues),
      })),
    };
  });
}

/** The first form that holds in what a clause says, or the clauses of a sentence together. */
export function formIn(clues: ReadonlySet<Clue>, reach?: 'sentence'): JobAskForm | undefined {
  return jobAskForms.find((form) => form.reach === reach && holds(form, clues));
}

function holds({ all, some = [], none = [] }: JobAskForm, clues: ReadonlySet<Clue>): boolean {
  return (
    all.every((kind) => clues.has(kind)) &&
    some.every((group) => group.some((kind) => clues.has(kind))) &&
    !none.some((kind) => clues.has(kind))
  );
}

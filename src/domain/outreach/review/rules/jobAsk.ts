import type { Clue } from '../clue';
import type { Finding, Part, Span } from '../finding';
import { type Clause, type Letter, type Sentence, spanOfTokens } from '../letter';
import { asksForJobWeights } from '../weights/asksForJob';
import { evidenceFrom, weigh } from '../weights/evidence';
import { weighWords } from '../weights/wordEvidence';
import { cluesOf } from './jobAskClues';
import type { JobAskForm } from './jobAskForms';
import { type ClauseToWeigh, type SentenceToWeigh, saidIn } from './jobAskSaid';
import type { Rule, UnderReview } from './rule';

/** M36: never ask for a job. One finding for each clause that does, or for a sentence that does as a whole. */
export const jobAsk: Rule = (review) => {
  const known = found.get(review);
  if (known) return known;
  const { draft, subject, text } = review;
  const brings = draft.purpose === 'thank-you' || draft.purpose === 'update' ? 'news' : undefined;
  const findings = [...jobAsksIn(subject, 'subject', brings), ...jobAsksIn(text, 'text', brings)];
  found.set(review, findings);
  return findings;
};

/** Other rules ask too, within the same review. */
const found = new WeakMap<UnderReview, Finding[]>();

const evidence = evidenceFrom(asksForJobWeights);
/** What no form names but its words together say. */
const together: JobAskForm = { name: 'together', all: [] };

/** A clause asks where all that is known of it says so; the form that holds there says which way of asking it is. */
function jobAsksIn(letter: Letter | undefined, part: Part, brings: 'news' | undefined): Finding[] {
  if (!letter) return [];
  return saidIn(letter, cluesOf(letter, brings)).flatMap((read) => {
    const { sentence, form, clauses } = read;
    const asking = askingIn(read, letter.askingWords);
    const named = asking.flatMap(({ form: own, clause, afterDisclaimer }) =>
      own ? [findingOf(part, spanOf(letter, clause, own), own, afterDisclaimer)] : [],
    );
    const [first] = asking;
    if (named.length > 0 || !first) return named;
    const { afterDisclaimer } = clauses.at(-1) ?? first;
    return form
      ? [findingOf(part, spanOf(letter, sentence, form), form, afterDisclaimer)]
      : [findingOf(part, spanOf(letter, first.clause, together), together, first.afterDisclaimer)];
  });
}

/** Tenths a form adds that holds in the clause or over its sentence. */
export const FORM_SPEAKS = 10;

/** The clauses for which more speaks than against; in a greeting or signature those in which a form holds. */
function askingIn(
  { sentence, form, traits, clauses }: SentenceToWeigh,
  words: Int8Array = NO_WORDS,
): readonly ClauseToWeigh[] {
  if (sentence.formula) return clauses.filter(({ form }) => form);
  const inSentence = weighWords(words, traits);
  return clauses.filter(
    (clause) =>
      weigh(evidence, clause.said) +
        weighWords(words, clause.traits) +
        inSentence +
        (clause.form || form ? FORM_SPEAKS : 0) >
      0,
  );
}

const NO_WORDS = new Int8Array();

function findingOf(part: Part, span: Span, { name }: JobAskForm, afterDisclaimer: boolean): Finding {
  return {
    code: 'job-ask',
    severity: 'stop',
    in: part,
    span,
    why: { code: 'asks-for-job', ask: name, afterDisclaimer },
    source: 'M36',
  };
}

/** From the first to the last word that makes the form. */
function spanOf(letter: Letter, within: Clause | Sentence, { all, some = [] }: JobAskForm): Span {
  const telling = new Set<Clue>([...all, ...some.flat()]);
  const marks = within.marks.filter(({ kind }) => telling.has(kind));
  const first = Math.min(...marks.map((mark) => mark.first));
  const last = Math.max(...marks.map((mark) => mark.last));
  return marks.length > 0 ? spanOfTokens(letter, first, last) : spanOfTokens(letter, within.first, within.last);
}

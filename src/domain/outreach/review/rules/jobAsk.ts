import type { Clue } from '../clue';
import type { Finding, Part, Span } from '../finding';
import { type Clause, type Letter, type Sentence, spanOfTokens } from '../letter';
import { asksForJobWeights } from '../weights/asksForJob';
import { evidenceFrom, weigh } from '../weights/evidence';
import { cluesOf } from './jobAskClues';
import { type JobAskForm, jobAskForms } from './jobAskForms';
import type { Rule } from './rule';

/** M36: never ask for a job. One finding for each clause that does, or for a sentence that does as a whole. */
export const jobAsk: Rule = ({ draft: { purpose }, subject, text }) => {
  const brings = purpose === 'thank-you' || purpose === 'update' ? 'news' : undefined;
  return [...jobAsksIn(subject, 'subject', brings), ...jobAsksIn(text, 'text', brings)];
};

const inClause = jobAskForms.filter(({ reach }) => reach === undefined);
const inSentence = jobAskForms.filter(({ reach }) => reach === 'sentence');

const evidence = evidenceFrom(asksForJobWeights);
/** What no form names but its words together say. */
export const together: JobAskForm = { name: 'together', all: [] };

function jobAsksIn(letter: Letter | undefined, part: Part, brings: 'news' | undefined): Finding[] {
  if (!letter) return [];
  const findings: Finding[] = [];
  for (const { sentence, clauses } of cluesOf(letter, brings)) {
    const inClauses = clauses.flatMap(({ clause, clues, afterDisclaimer }) => {
      const form = inClause.find((one) => holds(one, clues));
      return form ? [findingOf(part, spanOf(letter, clause, form), form, afterDisclaimer)] : [];
    });
    findings.push(...inClauses);
    const last = clauses.at(-1);
    if (inClauses.length > 0 || !last) continue;
    const all = new Set<Clue>(clauses.flatMap(({ clues }) => [...clues]));
    const form = inSentence.find((one) => holds(one, all));
    const telling = sentence.formula ? undefined : clauses.find(({ clues }) => weigh(evidence, clues, sentence) > 0);
    if (form) findings.push(findingOf(part, spanOf(letter, sentence, form), form, last.afterDisclaimer));
    else if (telling)
      findings.push(findingOf(part, spanOf(letter, telling.clause, together), together, telling.afterDisclaimer));
  }
  return findings;
}

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

function holds({ all, some = [], none = [] }: JobAskForm, kinds: ReadonlySet<Clue>): boolean {
  return (
    all.every((kind) => kinds.has(kind)) &&
    some.every((group) => group.some((kind) => kinds.has(kind))) &&
    !none.some((kind) => kinds.has(kind))
  );
}

/** From the first to the last word that makes the form. */
function spanOf(letter: Letter, within: Clause | Sentence, { all, some = [] }: JobAskForm): Span {
  const telling = new Set<Clue>([...all, ...some.flat()]);
  const marks = within.marks.filter(({ kind }) => telling.has(kind));
  const first = Math.min(...marks.map((mark) => mark.first));
  const last = Math.max(...marks.map((mark) => mark.last));
  return marks.length > 0 ? spanOfTokens(letter, first, last) : spanOfTokens(letter, within.first, within.last);
}

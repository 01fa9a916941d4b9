import type { Finding, Part, Span } from '../finding';
import { type Clause, type Letter, type Sentence, spanOfTokens } from '../letter';
import { deniedClausesOf, kindsOf } from './clauseMeaning';
import { type FormKind, type JobAskForm, jobAskForms } from './jobAskForms';
import type { Rule } from './rule';

/** M36: never ask for a job. One finding for each clause that does, or for a sentence that does as a whole. */
export const jobAsk: Rule = ({ draft: { purpose }, subject, text }) => {
  const brings = purpose === 'thank-you' || purpose === 'update' ? 'news' : undefined;
  return [...jobAsksIn(subject, 'subject', brings), ...jobAsksIn(text, 'text', brings)];
};

const inClause = jobAskForms.filter(({ reach }) => reach === undefined);
const inSentence = jobAskForms.filter(({ reach }) => reach === 'sentence');

function jobAsksIn(letter: Letter | undefined, part: Part, brings: 'news' | undefined): Finding[] {
  if (!letter) return [];
  const denied = deniedClausesOf(letter);
  const sought = letter.sentences.some(({ clauses }) => clauses.some((one) => !denied.has(one) && seeksWork(one)));
  const findings: Finding[] = [];
  const soFar = { disclaimed: false, resumeNamed: false, wanted: false };
  for (const sentence of letter.sentences) {
    const all = new Set<FormKind>();
    let found = false;
    for (const clause of sentence.clauses) {
      if (denied.has(clause)) {
        soFar.disclaimed ||= clause.kinds.has('job') || clause.kinds.has('opening');
        // "I attach my CV, which you did not ask for"
        soFar.resumeNamed ||= clause.kinds.has('cv') && clause.kinds.has('attach');
        continue;
      }
      const kinds = kindsOf(clause, sentence);
      if (brings) kinds.add(brings);
      if (sought) kinds.add('sought');
      if (soFar.resumeNamed) kinds.add('resumeNamed');
      if (soFar.wanted) kinds.add('wanted');
      for (const kind of kinds) all.add(kind);
      const form = inClause.find((one) => holds(one, kinds));
      soFar.resumeNamed ||= kinds.has('cv');
      soFar.wanted ||= saysTheyWantPeople(kinds);
      if (!form) continue;
      found = true;
      findings.push(findingOf(part, spanOf(letter, clause, form), form, soFar.disclaimed));
    }
    const form = found ? undefined : inSentence.find((one) => holds(one, all));
    if (form) findings.push(findingOf(part, spanOf(letter, sentence, form), form, soFar.disclaimed));
  }
  return findings;
}

/** "I'm looking for a job", "my contract ends in June", in words that ask nothing yet. */
function seeksWork({ kinds }: Clause): boolean {
  return (
    kinds.has('looking') ||
    (kinds.has('need') && kinds.has('i') && kinds.has('job') && !kinds.has('you')) ||
    (kinds.has('seek') && (kinds.has('job') || kinds.has('role') || kinds.has('opportunity')))
  );
}

/** "You said you were short of two people": no question yet, until somebody offers themselves. */
function saysTheyWantPeople(kinds: ReadonlySet<FormKind>): boolean {
  // "He visto que buscáis monitores": what was seen is no question, though "que" looks like one
  if ((kinds.has('wh') && !kinds.has('perceive')) || kinds.has('field') || kinds.has('criteria')) return false;
  if (kinds.has('opening') && kinds.has('perceive')) return true;
  return kinds.has('hire') || kinds.has('vacate') || (kinds.has('need') && kinds.has('worker'));
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

function holds({ all, some = [], none = [] }: JobAskForm, kinds: ReadonlySet<FormKind>): boolean {
  return (
    all.every((kind) => kinds.has(kind)) &&
    some.every((group) => group.some((kind) => kinds.has(kind))) &&
    !none.some((kind) => kinds.has(kind))
  );
}

/** From the first to the last word that makes the form. */
function spanOf(letter: Letter, within: Clause | Sentence, { all, some = [] }: JobAskForm): Span {
  const telling = new Set<FormKind>([...all, ...some.flat()]);
  const marks = within.marks.filter(({ kind }) => telling.has(kind));
  const first = Math.min(...marks.map((mark) => mark.first));
  const last = Math.max(...marks.map((mark) => mark.last));
  return marks.length > 0 ? spanOfTokens(letter, first, last) : spanOfTokens(letter, within.first, within.last);
}

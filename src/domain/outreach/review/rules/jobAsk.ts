import type { Finding, Part, Span } from '../finding';
import { type Clause, type Letter, type Sentence, spanOfTokens } from '../letter';
import { type FormKind, type JobAskForm, jobAskForms } from './jobAskForms';
import type { Rule } from './rule';

/** M36: never ask for a job. One finding for each clause that does. */
export const jobAsk: Rule = ({ subject, text }) => [...jobAsksIn(subject, 'subject'), ...jobAsksIn(text, 'text')];

function jobAsksIn(letter: Letter | undefined, part: Part): Finding[] {
  if (!letter) return [];
  const findings: Finding[] = [];
  let disclaimed = false;
  let resumeNamed = false;
  let seekingBefore = false;
  let askingDenied = false;
  for (const sentence of letter.sentences) {
    for (const clause of sentence.clauses) {
      const kinds = kindsOf(clause, sentence);
      // "Ich frage nicht, ob Sie einstellen": what is not asked is not asked in the next clause either.
      const denied: boolean = isDenied(kinds) || (askingDenied && clause.marks[0]?.kind === 'if');
      askingDenied =
        denied && !disclaimable.some((kind) => kinds.has(kind)) && (kinds.has('wonder') || kinds.has('seek'));
      if (denied) {
        disclaimed ||= kinds.has('job') || kinds.has('opening');
        continue;
      }
      const form =
        jobAskForms.find((one) => holds(one, kinds)) ??
        (resumeNamed && kinds.has('pass') && kinds.has('it') && kinds.has('request') ? passItOn : undefined) ??
        (seekingBefore && kinds.has('help') && !kinds.has('learn') ? helpMe : undefined);
      resumeNamed ||= kinds.has('cv');
      seekingBefore ||= kinds.has('seek') && (kinds.has('job') || kinds.has('role') || kinds.has('opportunity'));
      if (form) findings.push(findingOf(part, spanOf(letter, clause, form), form, disclaimed));
    }
  }
  return findings;
}

const disclaimable = ['job', 'opening', 'role', 'hire'] as const;
const passItOn: JobAskForm = { name: 'pass-on-resume', all: ['pass', 'it'] };
const helpMe: JobAskForm = { name: 'help', all: ['help'] };

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

function kindsOf(clause: Clause, sentence: Sentence): ReadonlySet<FormKind> {
  if (!sentence.question || clause.last !== sentence.last) return clause.kinds;
  return new Set<FormKind>([...clause.kinds, 'question']);
}

/** A negation reaches through its clause; "Vous n'auriez pas un poste ?" is only polite. */
function isDenied(kinds: ReadonlySet<FormKind>): boolean {
  if (!kinds.has('not')) return false;
  return !(kinds.has('question') && kinds.has('have') && kinds.has('you'));
}

function holds({ all, some = [], none = [] }: JobAskForm, kinds: ReadonlySet<FormKind>): boolean {
  return (
    all.every((kind) => kinds.has(kind)) &&
    some.every((group) => group.some((kind) => kinds.has(kind))) &&
    !none.some((kind) => kinds.has(kind))
  );
}

/** From the first to the last word that makes the form. */
function spanOf(letter: Letter, clause: Clause, { all, some = [] }: JobAskForm): Span {
  const telling = new Set<FormKind>([...all, ...some.flat()]);
  const marks = clause.marks.filter(({ kind }) => telling.has(kind));
  const first = Math.min(...marks.map((mark) => mark.first));
  const last = Math.max(...marks.map((mark) => mark.last));
  return marks.length > 0 ? spanOfTokens(letter, first, last) : spanOfTokens(letter, clause.first, clause.last);
}

import type { Clause, Letter, Sentence } from '../letter';
import type { FormKind } from './jobAskForms';

const LONGEST_TAG = 3;

/** The word classes of a clause, and whether the question mark of its sentence reaches it. */
export function kindsOf(clause: Clause, sentence: Sentence): Set<FormKind> {
  const kinds = new Set<FormKind>(clause.kinds);
  if (sentence.question && isAsked(clause, sentence)) kinds.add('question');
  return kinds;
}

/** The last clause is; so is one before a tag ("…, do you?") and one that itself puts a question. */
function isAsked(clause: Clause, { clauses, last }: Sentence): boolean {
  if (clause.last === last) return true;
  const ending = clauses.at(-1);
  const tagged = ending !== undefined && clause.last === ending.first && ending.last - ending.first <= LONGEST_TAG;
  return tagged || clause.kinds.has('have');
}

/**
 * Clauses that say what is not asked, or what is settled already ("I've applied elsewhere", "they took me on"). A
 * denied question reaches into the condition that follows it: "Ich frage nicht, ob Sie einstellen".
 */
export function deniedClausesOf({ sentences }: Letter): ReadonlySet<Clause> {
  const found = new Set<Clause>();
  let askingDenied = false;
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      const kinds = kindsOf(clause, sentence);
      const denied: boolean =
        isDenied(kinds) || kinds.has('settled') || (askingDenied && clause.marks[0]?.kind === 'if');
      askingDenied =
        denied && !disclaimable.some((kind) => kinds.has(kind)) && (kinds.has('wonder') || kinds.has('seek'));
      if (denied) found.add(clause);
    }
  }
  return found;
}

const disclaimable = ['job', 'opening', 'role', 'hire'] as const;
const offered = ['have', 'need', 'hire', 'vacate'] as const;

/** A negation reaches through its clause; "Vous n'auriez pas un poste ?" is only polite. */
function isDenied(kinds: ReadonlySet<FormKind>): boolean {
  if (!kinds.has('not')) return false;
  return !(kinds.has('question') && kinds.has('you') && offered.some((kind) => kinds.has(kind)));
}

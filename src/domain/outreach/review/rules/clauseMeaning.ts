import type { FormKind } from '../clue';
import type { Clause, Letter, Mark, Sentence } from '../letter';

const LONGEST_TAG = 3;

const timesOfATalk = ['minutes', 'quarterHour', 'halfHour', 'threeQuarterHour', 'oneHour'] as const;

/** The word classes of a clause, what its sentence says of the meeting, and whether its question mark reaches it. */
export function kindsOf(clause: Clause, sentence: Sentence): Set<FormKind> {
  const kinds = new Set<FormKind>(clause.kinds);
  if (sentence.question && isUnderWhQuestion(clause, sentence)) {
    for (const kind of askingMarks) kinds.delete(kind);
    return kinds;
  }
  if (kinds.has('wh') && !clause.marks.some((mark) => mark.kind === 'wh' && leadsOn(mark, clause))) kinds.delete('wh');
  if (sentence.question && isAsked(clause, sentence)) kinds.add('question');
  if (timesOfATalk.some((kind) => sentence.kinds.has(kind))) kinds.add('talkTime');
  if (sentence.kinds.has('logistics')) kinds.add('logistics');
  if (sentence.kinds.has('askedFor')) kinds.add('askedFor');
  if (clause.marks.some((mark) => mark.kind === 'inYour' && isPlace(mark, clause))) kinds.add('yourPlace');
  return kinds;
}

/** How far into a clause, or behind "tell me", its question word stands. */
const WH_WITHIN = 3;

/** "How did you …", "tell me how …", but not "me aceita como aprendiz": what is asked for comes first. */
function leadsOn({ first, last }: Mark, { first: start, marks }: Clause): boolean {
  const asked = marks.some(
    ({ kind, last: end }) => (kind === 'hire' || kind === 'join') && end <= last && first > start,
  );
  if (first <= start + WH_WITHIN && !asked) return true;
  return marks.some(
    (mark) =>
      (mark.kind === 'learn' || mark.kind === 'wonder' || mark.kind === 'talk' || mark.kind === 'advice') &&
      mark.first < last &&
      first <= mark.last + WH_WITHIN,
  );
}

/** How far behind "in your" its noun stands. */
const NOUN_WITHIN = 2;

/** "In your airline", but not "in your view", "in your article". */
function isPlace({ last }: Mark, { marks }: Clause): boolean {
  return !marks.some(
    ({ kind, first, last: end }) =>
      (kind === 'generic' || kind === 'hookThing') && end > last && first < last + NOUN_WITHIN,
  );
}

const askingMarks = ['if', 'request', 'ask', 'wish'] as const;
const mainClauseStarts = ['and', 'or', 'but', 'request', 'ask', 'have', 'hire', 'need', 'wish', 'subject'] as const;

/** "Wie gehen Sie damit um, wenn jemand geht?", "… den Sie einstellen würden?": part of a question how, asks nothing of its own. */
function isUnderWhQuestion(clause: Clause, { clauses }: Sentence): boolean {
  const opening = clause.marks.filter(({ first }) => first === clause.first).map(({ kind }) => kind);
  if (mainClauseStarts.some((kind) => opening.includes(kind))) return false;
  const before = clauses.slice(0, clauses.indexOf(clause));
  return before.at(-1)?.kinds.has('wh') ?? false;
}

/** The last clause is; so is one before a tag ("…, do you?") and one that itself puts a question. */
function isAsked(clause: Clause, sentence: Sentence): boolean {
  if (sentence.asksFrom !== undefined) return clause.first >= sentence.asksFrom;
  return (
    endsAsked(clause, sentence) || clause.kinds.has('have') || clause.marks.some((mark) => wantsAtOnce(mark, clause))
  );
}

/** "Braucht ihr jemanden, wenn die Lämmer kommen?": the verb comes first, whatever follows. */
function wantsAtOnce({ kind, first }: Mark, clause: Clause): boolean {
  return (kind === 'need' || kind === 'hire') && first === clause.first;
}

/** The question mark follows at once, after a tag, or after a concession: "¿No me dejaría probar, aunque sea un día?" */
function endsAsked(clause: Clause, { clauses, last }: Sentence): boolean {
  if (clause.last === last) return true;
  const after = clauses.slice(clauses.indexOf(clause) + 1);
  if (after.every(({ first, marks }) => marks.some((mark) => mark.first === first && mark.kind === 'but'))) return true;
  const ending = clauses.at(-1);
  return ending !== undefined && clause.last === ending.first && ending.last - ending.first <= LONGEST_TAG;
}

/**
 * Clauses that say what is not asked, or what is settled already ("I've applied elsewhere", "they took me on"), and
 * what stands beside thanks or a denial ("if you need a hand with your move, I'd be glad to return the favour"). A
 * denied question reaches into the condition that follows it: "Ich frage nicht, ob Sie einstellen".
 */
export function deniedClausesOf({ sentences }: Letter): ReadonlySet<Clause> {
  const found = new Set<Clause>();
  for (const sentence of sentences) {
    let askingDenied = false;
    for (const clause of sentence.clauses) {
      const kinds = kindsOf(clause, sentence);
      const denied: boolean = isDenied(clause, kinds, sentence) || (askingDenied && goesOn(clause));
      askingDenied =
        denied && !disclaimable.some((kind) => kinds.has(kind)) && (kinds.has('wonder') || kinds.has('seek'));
      // "Could you help me get a job?" is not settled yet
      const settled = kinds.has('settled') && !(kinds.has('help') && unsettled.some((kind) => kinds.has(kind)));
      if (denied || settled || sentence.kinds.has('notAsking')) found.add(clause);
    }
  }
  return found;
}

/** What a denied question or request goes on with: "ob Sie einstellen", "mich zu empfehlen". */
function goesOn({ first, marks }: Clause): boolean {
  return marks[0]?.kind === 'if' || marks.some((mark) => mark.kind === 'idiom' && mark.first === first);
}

const unsettled = ['if', 'question', 'request', 'ask', 'wish'] as const;
const disclaimable = ['job', 'opening', 'role', 'hire'] as const;
const offered = ['have', 'need', 'hire', 'vacate'] as const;

/** How far behind "whether" its negation stands. */
const NOT_WITHIN = 4;

/** "Ich wollte fragen, ob Sie nicht …", "le pregunto si no le hace falta …": no negation but politeness. */
function asksWhetherNot({ marks }: Clause, sentence: Sentence): boolean {
  const asked = ({ first: at }: Mark) =>
    sentence.marks.some(({ kind, first }) => (kind === 'wonder' || kind === 'ask') && first < at);
  const whether = marks.filter((mark) => mark.kind === 'if' && asked(mark));
  const nots = marks.filter(({ kind }) => kind === 'not');
  return (
    nots.length > 0 && nots.every(({ first }) => whether.some(({ last }) => last <= first && first < last + NOT_WITHIN))
  );
}

/** A negation reaches through its clause; "Vous n'auriez pas un poste ?", "¿No habría algo?" are only polite. */
function isDenied(clause: Clause, kinds: ReadonlySet<FormKind>, sentence: Sentence): boolean {
  if (!kinds.has('not') || asksWhetherNot(clause, sentence)) return false;
  if (!kinds.has('question')) return true;
  // "Não estou procurando vaga, viu?": what is said of oneself is not asked, whatever tag follows.
  if (kinds.has('reassure') && kinds.has('seek') && kinds.has('i') && !kinds.has('forMe')) return true;
  // "E un ragazzo di bottega non lo cerchi?"
  if (kinds.has('worker') && (kinds.has('need') || kinds.has('hire')) && !kinds.has('i') && !kinds.has('wh'))
    return false;
  const wanted = kinds.has('idiom') && (endsAsked(clause, sentence) || sentence.asksFrom !== undefined);
  if (!wanted && !offered.some((kind) => kinds.has(kind))) return true;
  if (kinds.has('you')) return false;
  const opens = clause.marks.some(({ kind, first }) => kind === 'not' && first <= clause.first + 1);
  return !(opens && (sentence.asksFrom !== undefined || endsAsked(clause, sentence)));
}

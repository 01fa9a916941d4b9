import type { Clue } from '../clue';
import type { Clause, Letter, Sentence } from '../letter';
import { deniedClausesOf, kindsOf } from './clauseMeaning';

export interface ClauseRead {
  readonly clause: Clause;
  readonly clues: ReadonlySet<Clue>;
  readonly afterDisclaimer: boolean;
}

export interface SentenceRead {
  readonly sentence: Sentence;
  readonly clauses: readonly ClauseRead[];
}

/** Each sentence's clauses that are not denied, with all that they and the letter before them say. */
export function cluesOf(letter: Letter, brings: 'news' | undefined): readonly SentenceRead[] {
  const denied = deniedClausesOf(letter);
  const sought = letter.sentences.some(({ clauses }) => clauses.some((one) => !denied.has(one) && seeksWork(one)));
  const soFar = { disclaimed: false, resumeNamed: false, wanted: false };
  const place = placesIn(letter);
  return letter.sentences.map((sentence) => ({
    sentence,
    clauses: sentence.clauses.flatMap((clause) => {
      if (denied.has(clause)) {
        soFar.disclaimed ||= clause.kinds.has('job') || clause.kinds.has('opening');
        // "I attach my CV, which you did not ask for"
        soFar.resumeNamed ||= clause.kinds.has('cv') && clause.kinds.has('attach');
        return [];
      }
      const clues = new Set<Clue>(kindsOf(clause, sentence));
      if (brings) clues.add(brings);
      if (sought) clues.add('sought');
      if (soFar.resumeNamed) clues.add('resumeNamed');
      if (soFar.wanted) clues.add('wanted');
      if (soFar.disclaimed) clues.add('disclaimed');
      if (sentence.question) clues.add('asked');
      const stands = place.get(sentence);
      if (stands) clues.add(stands);
      soFar.resumeNamed ||= clues.has('cv');
      soFar.wanted ||= saysTheyWantPeople(clues);
      return [{ clause, clues, afterDisclaimer: soFar.disclaimed }];
    }),
  }));
}

/** A letter of fewer sentences has no beginning and no end. */
const FEWEST_SENTENCES = 3;
/** From this part of the letter on it is late. */
const LATE = 0.6;

/** Where each sentence stands, greeting and signature left out. */
function placesIn({ sentences }: Letter): ReadonlyMap<Sentence, Clue> {
  const telling = sentences.filter(({ formula }) => !formula);
  if (telling.length < FEWEST_SENTENCES) return new Map();
  return new Map(
    telling.flatMap((sentence, i): [Sentence, Clue][] => {
      if (i === 0) return [[sentence, 'opens']];
      if (i === telling.length - 1) return [[sentence, 'ends']];
      return i >= LATE * telling.length ? [[sentence, 'late']] : [];
    }),
  );
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
function saysTheyWantPeople(kinds: ReadonlySet<Clue>): boolean {
  // "He visto que buscáis monitores": what was seen is no question, though "que" looks like one
  if ((kinds.has('wh') && !kinds.has('perceive')) || kinds.has('field') || kinds.has('criteria')) return false;
  if (kinds.has('opening') && kinds.has('perceive')) return true;
  return kinds.has('hire') || kinds.has('vacate') || (kinds.has('need') && kinds.has('worker'));
}

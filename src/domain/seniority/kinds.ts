import type { Level } from './level';

/**
 * What a word can be for the rules. Language files sort their words under these names; the rules know the names only.
 * A role is something a person can be.
 */
export type Role =
  | 'owner'
  | 'freelance'
  | 'partner'
  | 'cxo'
  /** Head of the company, or a grade in it: managing director, Geschäftsführer is plain `cxo` (R5). */
  | 'managingDirector'
  /** Seats on boards and committees: level of a CXO when nothing else is said, else a side role (R2, R5). */
  | 'board'
  | 'seniorVp'
  /** Vice president and below: a middle grade at banks (R6). */
  | 'vp'
  | 'director'
  /** Head of something: director, sometimes manager (R7). */
  | 'head'
  | 'generalManager'
  | 'chiefOfStaff'
  | 'manager'
  /** Manager who may be a director elsewhere: Abteilungsleiter, avdelningschef (R8). */
  | 'unitManager'
  | 'shopManager'
  | 'teamLead'
  | 'leader'
  /** Called manager or owner, manages no people (R9). */
  | 'craftManager'
  /** Called director, is a craft: art director (R7). */
  | 'craftDirector'
  | 'lead'
  | 'expert'
  | 'fellow'
  | 'entry'
  /** Known by its ending only. */
  | 'guess'
  /** Helps someone when followed by "to" or "of", is a lower grade when followed by a role (R7, R10). */
  | 'assistant'
  | 'side'
  | 'training'
  | 'doctoral'
  | 'student'
  | 'volunteer';

export type Modifier =
  /** Senior, staff, distinguished: raises an employee (R9). */
  | 'grade'
  /** Raises an employee, is a grade of its own when alone. */
  | 'principal'
  | 'junior'
  | 'deputy'
  | 'chief'
  | 'officer'
  /** Before or after a manager: makes it a `craftManager`. */
  | 'craft'
  /** Before a head or leader: makes it a `teamLead`. */
  | 'unit'
  /** After a role: the role is only the topic ("CEO office"). */
  | 'about'
  | 'former'
  | 'retired'
  | 'seeking'
  | 'slogan'
  | 'office'
  | 'at'
  | 'of'
  | 'and'
  | 'club'
  | 'degree'
  | 'certified'
  | 'bank'
  /** Looks like a role and is none. */
  | 'nothing'
  /** Only tells the language, where a word means different things in two. */
  | 'voice';

export type Kind = Role | Modifier;

/**
 * The words of one language, each kind's in one string, separated by white space; a hyphen joins the words of a phrase.
 * Titles are met without case and accents. `[x]` may be there or not, `(a|b)` is one or the other, `*x` is the end and
 * `x*` the beginning of a longer word, `x?` counts only where the rest of the title is in this language. What two
 * languages write alike stands in one of them, and what an ending of `guess` finds stands nowhere.
 */
export interface SeniorityWords {
  readonly language: string;
  /** Whether the word for the role opens the phrase ("chef de projet") or closes it ("campaign manager"). */
  readonly order: 'head-first' | 'head-last';
  /** Endings of inclusive writing: Leiter:in, directeur·rice, diretor(a). */
  readonly endings?: string;
  /** How a word becomes its feminine, "old end>new end": Leiter > Leiterin, director > directora, socio > socia. */
  readonly feminine?: string;
  readonly words: { readonly [K in Kind]?: string };
}

export interface Meaning {
  readonly level: Level;
  readonly alternatives: readonly Level[];
  readonly confidence: number;
}

const means = (level: Level, confidence: number, ...alternatives: Level[]): Meaning => ({
  level,
  confidence,
  alternatives,
});

/** R3–R11 in one table. */
export const meaningOf: { readonly [R in Role]: Meaning } = {
  owner: means('owner', 0.9),
  freelance: means('entry', 0.7, 'owner'),
  partner: means('partner', 0.9),
  cxo: means('cxo', 0.97),
  managingDirector: means('cxo', 0.8, 'director', 'vp'),
  board: means('cxo', 0.75, 'director'),
  seniorVp: means('vp', 0.97),
  vp: means('vp', 0.95),
  director: means('director', 0.95),
  head: means('director', 0.85, 'manager'),
  generalManager: means('director', 0.7, 'manager', 'cxo'),
  chiefOfStaff: means('director', 0.65, 'senior', 'manager'),
  manager: means('manager', 0.9),
  unitManager: means('manager', 0.75, 'director'),
  shopManager: means('manager', 0.75, 'cxo', 'owner'),
  teamLead: means('manager', 0.85, 'senior'),
  leader: means('manager', 0.6, 'director', 'senior'),
  craftManager: means('senior', 0.8, 'manager', 'entry'),
  craftDirector: means('senior', 0.65, 'director'),
  lead: means('senior', 0.75, 'manager'),
  expert: means('senior', 0.8, 'entry'),
  fellow: means('senior', 0.5, 'entry'),
  entry: means('entry', 0.9),
  guess: means('entry', 0.6),
  assistant: means('entry', 0.9),
  side: means('entry', 0.5, 'unknown'),
  training: means('training', 0.95),
  doctoral: means('training', 0.8, 'unpaid'),
  student: means('unpaid', 0.85, 'training'),
  volunteer: means('unpaid', 0.9),
};

export function isRole(kind: Kind): kind is Role {
  return kind in meaningOf;
}

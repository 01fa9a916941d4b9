import { findCandidates, highest } from './candidates';
import type { Item } from './items';
import type { Kind, Role } from './kinds';
import { type Level, rankOf } from './level';
import type { Segment } from './segments';
import type { Candidate } from './takeItem';
import type { Gap } from './tokens';

/** What a segment can claim, strongest first; within one standing the first segment wins (R2, R11). */
export const standings = [
  'job',
  'certificate',
  'doctoral',
  'student',
  'seeking',
  'board',
  'side',
  'past',
  'none',
] as const;
export type Standing = (typeof standings)[number];

export interface Reading {
  readonly standing: Standing;
  readonly level: Level;
  readonly alternatives: readonly Level[];
  readonly confidence: number;
  /** Span of the words it came from; equal ends: none. */
  readonly from: number;
  readonly to: number;
  readonly role: Role | undefined;
  readonly opened: Gap;
  readonly employer: boolean;
}

type Part = Omit<Reading, 'opened' | 'employer'>;

const sideRoles: ReadonlySet<Role> = new Set<Role>(['side', 'board']);
const learning: ReadonlySet<Role> = new Set<Role>(['student', 'volunteer', 'training', 'doctoral']);

/** One segment's current role: the highest of what it holds (R2), after students, trainees and volunteers (R11). */
export function readSegment(segment: Segment): Reading {
  const { candidates, marks } = findCandidates(segment.items);
  const part = marks.size === 0 && candidates.length === 0 ? nothing : partOf(candidates, marks, segment.items);
  const { standing, level, alternatives, confidence, from, to, role } = part;
  const { opened } = segment;
  return { standing, level, alternatives, confidence, from, to, role, opened, employer: marks.has('at') };
}

function partOf(candidates: readonly Candidate[], marks: ReadonlyMap<Kind, Item>, items: readonly Item[]): Part {
  const retired = marks.get('retired');
  if (retired) return { ...past, ...spanOf(retired) };
  const learner = learnerIn(candidates);
  if (learner) return learner;
  const jobs = candidates.filter(isJob);
  const own = highest(jobs.filter(isMainJob)) ?? highest(jobs);
  if (own) return graded(own, jobs, marks);
  const alone = gradeAlone(marks);
  if (alone) return alone;
  const student = candidates[0];
  if (student) return plainly(student, student.role === 'doctoral' ? 'doctoral' : 'student', []);
  const seeking = marks.get('seeking');
  if (seeking) return { ...wish, ...spanOf(seeking) };
  const degree = marks.get('degree');
  // "MSc Chemistry at Lowick": a degree and its school is a student's headline.
  if (degree && marks.has('at') && items[0] === degree) return { ...wish, ...spanOf(degree), confidence: 0.45 };
  const former = marks.get('former');
  return former ? { ...past, ...spanOf(former) } : nothing;
}

const nothing: Part = {
  standing: 'none',
  level: 'unknown',
  alternatives: [],
  confidence: 0.5,
  from: 0,
  to: 0,
  role: undefined,
};
const past: Part = { ...nothing, standing: 'past', confidence: 0.8 };
const wish: Part = {
  ...nothing,
  standing: 'seeking',
  level: 'unpaid',
  alternatives: ['unknown', 'entry', 'training'],
  confidence: 0.75,
};

function isJob({ role }: Candidate): boolean {
  return !learning.has(role);
}

function isMainJob({ role }: Candidate): boolean {
  return !sideRoles.has(role);
}

/** Interns whatever stands beside; doctoral students below manager; students and volunteers where the job is theirs to learn. */
function learnerIn(candidates: readonly Candidate[]): Part | undefined {
  for (const candidate of candidates) {
    const { role } = candidate;
    if (role === 'training') return plainly(candidate, 'job', []);
    if (!learning.has(role)) continue;
    const jobs = candidates.filter(isJob);
    const beside = jobs.find(({ clause }) => clause === candidate.clause);
    if (role === 'volunteer' && beside) return plainly(candidate, 'student', ['entry']);
    if (
      role === 'doctoral' &&
      jobs.length > 0 &&
      jobs.every(({ meaning }) => rankOf(meaning.level) < rankOf('manager'))
    ) {
      return plainly(candidate, beside ? 'job' : 'doctoral', ['entry', 'unpaid']);
    }
    if (role !== 'student' || !beside || rankOf(beside.meaning.level) > rankOf('senior')) continue;
    if (beside.from < candidate.from) return plainly(candidate, 'student', ['training', 'entry']);
    return { ...plainly(candidate, 'job', ['unpaid', 'entry']), level: 'training', to: beside.to };
  }
  return undefined;
}

function plainly(candidate: Candidate, standing: Standing, more: readonly Level[]): Part {
  const { meaning, from, to, role } = candidate;
  const { level, confidence } = meaning;
  const alternatives = more.length === 0 ? meaning.alternatives : [...more, ...meaning.alternatives];
  return { standing, level, alternatives, confidence, from, to, role };
}

const lowerable: ReadonlySet<Role> = new Set<Role>(['manager', 'craftManager', 'lead', 'expert']);
const FROM_JUNIOR: ReadonlySet<Role> = new Set<Role>([...lowerable, 'fellow', 'entry', 'guess']);
const LONGEST_EVIDENCE = 60;

/** Senior and principal raise an employee, junior lowers a senior one; managers and above stay what they are (R8, R9). */
function graded(own: Candidate, jobs: readonly Candidate[], marks: ReadonlyMap<Kind, Item>): Part {
  const standing: Standing = sideRoles.has(own.role)
    ? (own.role as 'side' | 'board')
    : marks.has('certified')
      ? 'certificate'
      : 'job';
  const { level, alternatives } = own.meaning;
  const others = jobs.length === 1 ? [] : jobs.filter((job) => job !== own).map(({ meaning }) => meaning.level);
  const part = plainly(own, standing, others.length === 0 ? others : [...alternatives, ...others]);
  if (marks.size === 0) return part;
  if (inClub(own, marks))
    return { ...part, standing: 'none', level: 'unknown', alternatives: [level, 'unpaid'], confidence: 0.5 };
  if (marks.has('junior') && FROM_JUNIOR.has(own.role))
    return { ...part, level: 'entry', alternatives: lowerable.has(own.role) ? [level] : [], confidence: 0.8 };
  const grade = marks.get('grade') ?? marks.get('principal');
  if (!grade || level !== 'entry') return part;
  const from = Math.min(grade.from, own.from);
  const to = Math.max(grade.to, own.to);
  const span = to - from <= LONGEST_EVIDENCE ? { from, to } : spanOf(grade);
  return {
    ...part,
    ...span,
    level: 'senior',
    alternatives: others.filter((other) => other !== 'entry'),
    confidence: 0.9,
  };
}

/** Posts of a club or an alumni board are no employment (R2); who directs one is employed by it. */
function inClub({ role }: Candidate, marks: ReadonlyMap<Kind, Item>): boolean {
  return marks.has('club') && (role === 'cxo' || role === 'vp' || role === 'board' || role === 'owner');
}

/** "Principal at Acme" is a partner's deputy, "Senior, Tax" an employee. */
function gradeAlone(marks: ReadonlyMap<Kind, Item>): Part | undefined {
  const principal = marks.get('principal');
  const grade = principal ?? marks.get('grade');
  if (!grade) return undefined;
  const shared = { ...spanOf(grade), standing: 'job', confidence: 0.5, role: undefined } as const;
  return principal
    ? { ...shared, level: 'director', alternatives: ['senior', 'partner'] }
    : { ...shared, level: 'senior', alternatives: ['entry', 'unknown'] };
}

function spanOf(item: { from: number; to: number } | undefined): { from: number; to: number } {
  return { from: item?.from ?? 0, to: item?.to ?? 0 };
}

import { chooseReading } from './chooseReading';
import { type Item, itemsOf } from './items';
import { type Level, type OutreachClass, type Seniority, usualOutreachOf } from './level';
import { type Reading, readSegment } from './readSegment';
import { segmentsOf } from './segments';
import { tokensOf } from './tokens';
import { wordTable } from './wordTable';

export type { Evidence, Level, OutreachClass, Seniority } from './level';
export { levelsInOrder, usualOutreachOf } from './level';

/** A LinkedIn headline has at most 220 characters, a position 100. */
const LONGEST = 400;

/**
 * The level of a person's current role, from the words of a position or headline alone (R0–R12, see README.md);
 * `employer` tells a bank's vice president from others (R6). Pure, synchronous, never throws; a text beyond 400 UTF-16
 * units is read to there. The word tables are built on the first call.
 */
export function seniorityOf(title: string, employer?: string): Seniority {
  const items = read(title.slice(0, LONGEST));
  const reading = chooseReading(segmentsOf(items).map(readSegment));
  if (!reading) return { level: 'unknown', outreach: 'unknown', confidence: 0.5, evidence: null, alternatives: [] };
  const atBank = isBank(items) || (employer !== undefined && isBank(read(employer.slice(0, LONGEST))));
  const { level, from, to, confidence } = reading;
  const evidence = to > from ? { text: title.slice(from, to), from, to } : null;
  return {
    level,
    outreach: outreachOf(reading, atBank),
    confidence,
    evidence,
    alternatives: alternativesOf(reading, atBank),
  };
}

function read(text: string): Item[] {
  return itemsOf(tokensOf(text, wordTable().endings));
}

function isBank(items: readonly Item[]): boolean {
  return items.some(({ kind }) => kind === 'bank');
}

/** R6: at banks and insurers plain and assistant vice presidents are a middle grade. */
function isBankGrade({ role, level }: Reading, atBank: boolean): boolean {
  return atBank && role === 'vp' && level === 'vp';
}

function outreachOf(reading: Reading, atBank: boolean): OutreachClass {
  return isBankGrade(reading, atBank) ? 'manager-or-below' : usualOutreachOf(reading.level);
}

function alternativesOf(reading: Reading, atBank: boolean): Level[] {
  if (reading.alternatives.length === 0 && reading.role !== 'vp') return [];
  const bankGrades: readonly Level[] = isBankGrade(reading, atBank) ? ['manager', 'senior'] : [];
  return [...new Set([...bankGrades, ...reading.alternatives])].filter((level) => level !== reading.level);
}

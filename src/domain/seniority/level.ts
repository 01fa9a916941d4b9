/** LinkedIn's ten seniority facets, lowest first, and `unknown`, which is a value: the text does not say (R12). */
export const levelsInOrder = [
  'unknown',
  'unpaid',
  'training',
  'entry',
  'senior',
  'manager',
  'director',
  'vp',
  'cxo',
  'partner',
  'owner',
] as const;

export type Level = (typeof levelsInOrder)[number];

/** Which of the method's two kinds of message fits; no function of the level alone (a bank's vice president, R6). */
export type OutreachClass = 'director-plus' | 'manager-or-below' | 'unknown';

export interface Seniority {
  readonly level: Level;
  readonly outreach: OutreachClass;
  /** 0–1: how often a reading of this kind is right. A rough grade to show doubt by, no probability to calculate with. */
  readonly confidence: number;
  /** The words it came from, as a span of the title in UTF-16 units; null when nothing in it speaks of a role. */
  readonly evidence: Evidence | null;
  /** Other levels the same words can mean, likeliest first; empty when they are plain. */
  readonly alternatives: Level[];
}

export interface Evidence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export function rankOf(level: Level): number {
  return levelsInOrder.indexOf(level);
}

export function usualOutreachOf(level: Level): OutreachClass {
  if (level === 'unknown') return 'unknown';
  return rankOf(level) >= rankOf('director') ? 'director-plus' : 'manager-or-below';
}

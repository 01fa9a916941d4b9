import { type Level, type Seniority, usualOutreachOf } from './level';

export type { Evidence, Level, OutreachClass, Seniority } from './level';
export { levelsInOrder, usualOutreachOf } from './level';

/** Stand-in until the word lists are in: the plainest English heads, in the order they win. */
const plainHeads: readonly (readonly [Level, RegExp])[] = [
  ['training', /(?<!\p{L})(?:intern|trainee|apprentice)(?!\p{L})/iu],
  ['owner', /(?<!\p{L})(?:owner|founder)(?!\p{L})/iu],
  ['cxo', /(?<!\p{L})(?:ceo|cfo|cto|coo|chief [\p{L} &]+ officer)(?!\p{L})/iu],
  ['vp', /(?<!\p{L})(?:vp|svp|evp|vice president)(?!\p{L})/iu],
  ['director', /(?<!\p{L})(?:director|head of)(?!\p{L})/iu],
  ['manager', /(?<!\p{L})(?:manager|supervisor)(?!\p{L})/iu],
  ['senior', /(?<!\p{L})(?:senior|principal|lead)(?!\p{L})/iu],
  ['entry', /(?<!\p{L})(?:engineer|analyst|consultant|specialist|developer)(?!\p{L})/iu],
  ['unpaid', /(?<!\p{L})(?:student|volunteer)(?!\p{L})/iu],
];

export function seniorityOf(title: string, _employer?: string): Seniority {
  const text = title.slice(0, 400);
  for (const [level, pattern] of plainHeads) {
    const found = pattern.exec(text);
    if (!found) continue;
    const evidence = { text: found[0], from: found.index, to: found.index + found[0].length };
    return { level, outreach: usualOutreachOf(level), confidence: 0.6, evidence, alternatives: [] };
  }
  return { level: 'unknown', outreach: 'unknown', confidence: 0.4, evidence: null, alternatives: [] };
}

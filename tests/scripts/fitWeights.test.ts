import { describe, expect, it } from 'vitest';
import { type FitDraft, fitWeights, says } from '../../scripts/fitting/fitWeights';
import { sourceOf, sourceOfWords } from '../../scripts/fitting/sourceOf';
import { WORD_WEIGHTS } from '../../src/domain/outreach/review/weights/wordEvidence';

const draft = (does: boolean, ...clauses: string[][]): FitDraft => ({
  says: does,
  clauses: clauses.map((features) => ({ features })),
});
const many = (one: FitDraft) => Array.from({ length: 50 }, () => one);

const drafts = [
  ...many(draft(true, ['job', 'you', 'job+you'], ['greeting'])),
  ...many(draft(false, ['greeting'], ['job', 'past', 'job+past'])),
  ...many(draft(false, ['you'])),
];
const fit = fitWeights(drafts, 0);

describe('weights fitted to drafts', () => {
  it('tell what says it from what holds the same words otherwise', () => {
    expect(says(fit, draft(true, ['job', 'you', 'job+you']))).toBe(true);
    expect(says(fit, draft(false, ['job', 'past', 'job+past']))).toBe(false);
    expect(says(fit, draft(false, ['you']))).toBe(false);
  });

  it('need one clause of a draft that says it, wherever it stands', () => {
    expect(says(fit, draft(true, ['greeting'], ['past'], ['job', 'you', 'job+you']))).toBe(true);
    expect(says(fit, draft(false, ['greeting'], ['past']))).toBe(false);
  });

  it('find it behind a beginning that all drafts share', () => {
    const alike = fitWeights(
      [
        ...many(draft(true, ['greeting'], ['job', 'you', 'job+you'])),
        ...many(draft(false, ['greeting'], ['job', 'past', 'job+past'])),
      ],
      0,
    );
    expect(says(alike, draft(true, ['greeting'], ['job', 'you', 'job+you']))).toBe(true);
    expect(says(alike, draft(false, ['greeting'], ['job', 'past', 'job+past']))).toBe(false);
  });

  it('are the same every time', () => {
    expect(fitWeights(drafts, 0)).toEqual(fit);
  });

  it('leave out what is too rare to tell', () => {
    expect(fitWeights([...drafts, draft(true, ['once'])], 0).weights.has('once')).toBe(false);
  });

  it('tell by single words what no feature tells, each language by its own', () => {
    const told = (does: boolean, trait: number): FitDraft => ({
      says: does,
      clauses: [{ features: ['you'], traits: [7, trait] }],
    });
    const inWords = fitWeights(
      [...many(told(true, 1)), ...many(told(false, 2)), ...many(told(false, WORD_WEIGHTS + 1))],
      0,
      2,
    );
    expect(says(inWords, told(true, 1))).toBe(true);
    expect(says(inWords, told(false, 2))).toBe(false);
    expect(says(inWords, told(false, WORD_WEIGHTS + 1))).toBe(false);
    expect(inWords.traits).toHaveLength(2 * WORD_WEIGHTS);
  });

  it('leave it to what is given', () => {
    const [clause] = draft(true, ['past']).clauses;
    expect(says(fit, { clauses: [{ features: [], ...clause, given: 0 }] })).toBe(false);
    expect(says(fit, { clauses: [{ features: [], ...clause, given: 1000 }] })).toBe(true);
  });

  it('are written a line for each clue', () => {
    const source = sourceOf('weights', 'What speaks for it.', {
      start: -5,
      weights: new Map([
        ['job', 3],
        ['job+you', 8],
        ['job~you', -2],
        ['~you', 1],
        ['<need', 5],
        ['past', 0],
      ]),
    });
    expect(source).toContain("job: '3, +you 8, ~you -2',");
    expect(source).toContain("'~': 'you 1',");
    expect(source).toContain("'<': 'need 5',");
    expect(source).toContain('start: -5,');
    expect(source).not.toContain('past');
  });

  it('of words are written a letter for each', () => {
    const source = sourceOfWords('asksForJob', 'What its words speak for it.', Int8Array.from([0, 1, -1, 0]));
    expect(source).toContain("export const asksForJob =\n  'mnlm';");
  });
});

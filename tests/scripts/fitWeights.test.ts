import { describe, expect, it } from 'vitest';
import { type FitDraft, fitWeights, says } from '../../scripts/fitting/fitWeights';
import { sourceOf } from '../../scripts/fitting/sourceOf';

const draft = (does: boolean, ...clauses: string[][]): FitDraft => ({ says: does, found: false, clauses });
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

  it('are written a line for each clue', () => {
    const source = sourceOf('weights', 'What speaks for it.', {
      start: -5,
      weights: new Map([
        ['job', 3],
        ['job+you', 8],
        ['job~you', -2],
        ['~you', 1],
        ['past', 0],
      ]),
    });
    expect(source).toContain("job: '3, +you 8, ~you -2',");
    expect(source).toContain("'~': '~you 1',");
    expect(source).toContain('start: -5,');
    expect(source).not.toContain('past');
  });
});

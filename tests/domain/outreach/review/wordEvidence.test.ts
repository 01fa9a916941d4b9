import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lettersOf,
  MOST_STEPS,
  STEP,
  traitsOfClause,
  traitsOfSentence,
  WORD_WEIGHTS,
  weighWords,
  wordWeightsFrom,
} from '../../../../src/domain/outreach/review/weights/wordEvidence';

const words = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 20 });
const inBoth = (one: readonly number[], other: readonly number[]) => one.filter((trait) => other.includes(trait));

describe('the traits of words', () => {
  it('are the same for words of the same beginning', () => {
    const hiring = traitsOfClause(['hiring']);
    const hirings = traitsOfClause(['hirings']);
    expect(inBoth(hiring, hirings).length).toBeGreaterThan(4);
  });

  it('tell the order of the words', () => {
    expect(traitsOfClause(['your', 'team'])).not.toEqual(traitsOfClause(['team', 'your']));
  });

  it('are alike for all numbers', () => {
    expect(inBoth(traitsOfClause(['20']), traitsOfClause(['1500'])).length).toBeGreaterThan(0);
  });

  it('of a sentence are others than those of a clause', () => {
    expect(inBoth(traitsOfSentence(['hiring']), traitsOfClause(['hiring']))).toEqual([]);
  });

  it('each have a weight, whatever the words', () => {
    fc.assert(
      fc.property(words, (some) => {
        for (const trait of [...traitsOfClause(some), ...traitsOfSentence(some)]) {
          expect(trait).toBeGreaterThanOrEqual(0);
          expect(trait).toBeLessThan(WORD_WEIGHTS);
        }
      }),
    );
  });
});

describe('the weights of words', () => {
  it('are read as they were written', () => {
    const weights = Int8Array.from({ length: 2 * MOST_STEPS + 1 }, (_, i) => i - MOST_STEPS);
    expect(lettersOf(weights)).toMatch(/^[a-z]+$/u);
    expect(wordWeightsFrom(lettersOf(weights))).toEqual(weights);
  });

  it('add up over the traits, in tenths', () => {
    const weights = new Int8Array(WORD_WEIGHTS);
    const traits = traitsOfClause(['job']);
    const [first = 0, second = 0] = traits;
    weights[first] = 3;
    weights[second] = -1;
    expect(weighWords(weights, traits)).toBe(STEP * 2);
    expect(weighWords(weights, [])).toBe(0);
  });
});

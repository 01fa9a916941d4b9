import { describe, expect, it } from 'vitest';
import type { Clue } from '../../../../src/domain/outreach/review/clue';
import type { Sentence } from '../../../../src/domain/outreach/review/letter';
import { evidenceFrom, weigh } from '../../../../src/domain/outreach/review/weights/evidence';

const evidence = evidenceFrom({ start: -10, clues: { '~': '~request 1', job: '4, +you 8, ~request 3', wh: '-6' } });

const sentence = (...kinds: string[]) => ({ kinds: new Set(kinds) }) as unknown as Sentence;
const clues = (...names: Clue[]) => new Set(names);

describe('the evidence of a clause', () => {
  it('begins where nothing is said', () => {
    expect(weigh(evidence, clues(), sentence())).toBe(-10);
  });

  it('adds up what speaks by itself, and takes off what speaks against it', () => {
    expect(weigh(evidence, clues('job'), sentence('job'))).toBe(-6);
    expect(weigh(evidence, clues('job', 'wh'), sentence('job', 'wh'))).toBe(-12);
  });

  it('counts two that stand together, in whatever order', () => {
    expect(weigh(evidence, clues('job', 'you'), sentence('job', 'you'))).toBe(2);
    expect(weigh(evidence, clues('you', 'job'), sentence('job', 'you'))).toBe(2);
  });

  it('counts what stands elsewhere in the sentence, by itself and with one of the clause', () => {
    expect(weigh(evidence, clues('job'), sentence('job', 'request'))).toBe(-2);
    expect(weigh(evidence, clues('you'), sentence('you', 'request'))).toBe(-9);
  });

  it('does not count for elsewhere what stands in the clause', () => {
    expect(weigh(evidence, clues('request'), sentence('request'))).toBe(-10);
  });
});

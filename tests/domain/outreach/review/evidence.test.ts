import { describe, expect, it } from 'vitest';
import type { Clue } from '../../../../src/domain/outreach/review/clue';
import { evidenceFrom, type Said, weigh } from '../../../../src/domain/outreach/review/weights/evidence';

const evidence = evidenceFrom({
  start: -10,
  clues: { '~': 'request 1', '<': 'need 5', '>': 'need -7', job: '4, +you 8, ~request 3', wh: '-6' },
});

const clues = (...names: Clue[]) => new Set(names);
const said = (own: ReadonlySet<Clue>, around: Partial<Said> = {}): Said => ({
  clues: own,
  elsewhere: clues(),
  before: clues(),
  after: clues(),
  ...around,
});

describe('the evidence of a clause', () => {
  it('begins where nothing is said', () => {
    expect(weigh(evidence, said(clues()))).toBe(-10);
  });

  it('adds up what speaks by itself, and takes off what speaks against it', () => {
    expect(weigh(evidence, said(clues('job')))).toBe(-6);
    expect(weigh(evidence, said(clues('job', 'wh')))).toBe(-12);
  });

  it('counts two that stand together, in whatever order', () => {
    expect(weigh(evidence, said(clues('job', 'you')))).toBe(2);
    expect(weigh(evidence, said(clues('you', 'job')))).toBe(2);
  });

  it('counts what stands elsewhere in the sentence, by itself and with one of the clause', () => {
    expect(weigh(evidence, said(clues('job'), { elsewhere: clues('request') }))).toBe(-2);
    expect(weigh(evidence, said(clues('you'), { elsewhere: clues('request') }))).toBe(-9);
  });

  it('does not count for elsewhere what stands in the clause', () => {
    expect(weigh(evidence, said(clues('request')))).toBe(-10);
  });

  it('counts what the sentence before says, and the one after', () => {
    expect(weigh(evidence, said(clues(), { before: clues('need') }))).toBe(-5);
    expect(weigh(evidence, said(clues(), { after: clues('need') }))).toBe(-17);
    expect(weigh(evidence, said(clues('need')))).toBe(-10);
  });
});

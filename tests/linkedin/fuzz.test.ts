import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { fuzz } from '../fixtures/fuzzRun';

const SEED = 20_261;
const parse = (html: string) => new JSDOM(html, { url: 'https://www.linkedin.com/' }).window.document;

it('300 mutated pages: no exception, never the wrong person, the page untouched (K1; 10,000 in npm run fuzz)', {
  timeout: 120_000,
}, () => {
  const { faults, profiles } = fuzz(parse, SEED, 300);
  expect(faults).toEqual([]);
  expect(profiles).toBeGreaterThan(30);
});

import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import * as selectors from '../../src/linkedin/selectors';

interface Found {
  readonly find: string;
  readonly seen: readonly [string, string];
  readonly why: string;
}

function alternatives(data: unknown): readonly Found[] {
  if (typeof data !== 'object' || data === null || data instanceof RegExp) return [];
  return 'find' in data && 'seen' in data ? [data as Found] : Object.values(data).flatMap(alternatives);
}

const ALL = alternatives(selectors);
const { document } = new JSDOM().window;

it('every alternative has its months and its reason: a change of LinkedIn is an edit of data', () => {
  expect(ALL.length).toBeGreaterThan(50);
  for (const { find, seen, why } of ALL) {
    const [first, last] = seen;
    expect(first, find).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(last >= first, find).toBe(true);
    expect(why, find).not.toBe('');
  }
});

it('every selector is one a browser understands, and none asks for a word of the interface', () => {
  for (const { find } of ALL) {
    expect(() => document.querySelector(/^[\w-]+$/.test(find) ? `[${find}]` : find), find).not.toThrow();
    expect(find).not.toMatch(/aria-label[*^$~|]?=|title[*^$~|]?=|alt[*^$~|]?=|:contains/);
  }
});

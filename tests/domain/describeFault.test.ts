import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/domain/describeFault';

describe('what is told of a fault', () => {
  it('is its kind and where it came up', () => {
    const told = describeFault(new RangeError('Ida Brandt'));
    expect(told).toMatch(/^RangeError\n/u);
    expect(told).toContain('describeFault.test.ts');
    expect(told).not.toContain('Ida');
  });

  it('is nothing that it quotes, whatever that looks like', () => {
    const word = fc.string({ minLength: 1 }).map((text) => `secret${text.replace(/\W/gu, '')}`);
    fc.assert(
      fc.property(word, fc.constantFrom('', '\n    at ', '\nread@'), (secret, before) => {
        const error = new Error(`${before}${secret} (file.ts:1:1)`);
        error.name = `${secret} name`;
        expect(describeFault(error)).not.toContain(secret);
      }),
    );
  });

  it('as other browsers write a stack, too', () => {
    const error = new TypeError('Ida Brandt');
    error.stack = 'save@moz-extension://x/assets/a.js:1:20\nasync*@moz-extension://x/assets/b.js:2:3\n';
    expect(describeFault(error)).toBe(
      'TypeError\n  save@moz-extension://x/assets/a.js:1:20\n  async*@moz-extension://x/assets/b.js:2:3',
    );
  });

  it('is a word where no error was thrown', () => {
    expect(describeFault('Ida Brandt')).toBe('something that is no error was thrown: string');
    expect(describeFault(undefined)).toBe('something that is no error was thrown: undefined');
  });
});

describe('the console', () => {
  it('is told of faults in no other way', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const src = new URL('../../src/', import.meta.url);
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/u.test(path));
    const lines = files.flatMap((path) => readFileSync(new URL(path, src), 'utf8').split('\n'));
    const telling = lines.filter((line) => line.includes('console.'));
    expect(telling.length).toBeGreaterThan(3);
    expect(telling.filter((line) => !line.includes('console.error(describeFault('))).toEqual([]);
  });
});

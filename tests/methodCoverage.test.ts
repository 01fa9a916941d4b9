import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const rulesIn = (text: string) => [...text.matchAll(/^\| (M\d+) \|/gmu)].map(([, rule = '']) => rule);

describe('docs/method-coverage.md', () => {
  const coverage = read('docs/method-coverage.md');

  it('says of every rule M of the method where it is carried out, each once', () => {
    const method = rulesIn(read('docs/method.md'));
    expect(method.length).toBeGreaterThan(60);
    expect(rulesIn(coverage)).toEqual(method);
  });

  it('names files that are there', () => {
    const files = [...coverage.matchAll(/\]\(\.\.\/([^)]+)\)/gu)].map(([, file = '']) => file);
    expect(files).toHaveLength(rulesIn(coverage).length);
    expect(files.filter((file) => !existsSync(resolve(root, file)))).toEqual([]);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import messages from '../../assets/_locales/en/messages.json';
import { locale, say, sayCount } from '../../src/platform';

vi.mock('webextension-polyfill', () => import('./englishBrowser'));

describe('a sentence of the interface', () => {
  it('is said with its facts', () => {
    expect(say('merged', { name: 'Ida Brandt' })).toBe('Ida Brandt was merged in.');
    expect(say('length_characters', { count: 120, limit: 200 })).toBe('120 of 200 characters');
  });

  it('takes facts as they are, markup and braces included', () => {
    expect(say('merged', { name: '<b>{name}</b> $1' })).toBe('<b>{name}</b> $1 was merged in.');
  });

  it('shows a fact that was forgotten, so that it is seen', () => {
    expect(say('merged')).toBe('{name} was merged in.');
  });

  it('is found by a code with dashes', () => {
    expect(say('notRead_not-found')).toBe(messages.notRead_not_found.message);
  });

  it('counts in the user’s language', () => {
    expect([0, 1, 2, 1_234].map((count) => sayCount('peopleCount', count))).toEqual([
      '0 people',
      '1 person',
      '2 people',
      '1,234 people',
    ]);
    expect(locale()).toBe('en');
  });
});

/** What holds every language to these is in languages.test.ts. */
describe('the English sentences', () => {
  const root = resolve(import.meta.dirname, '../..');
  const code = [...filesBelow(join(root, 'src')), join(root, 'manifest.json')]
    .filter((file) => ['.ts', '.tsx', '.json'].includes(extname(file)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  /** Keys with a part that only the running program knows: `notRead_${why}`. */
  const beginnings = [...code.matchAll(/`(\w+_)\$\{/gu)].map(([, beginning = '']) => beginning);
  const keys = Object.keys(messages);

  it('are all used, in src or by the manifest', () => {
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`__MSG_${key}__`) ||
      code.includes(`sayCount('${key.replace(/_(?:one|other)$/u, '')}'`) ||
      beginnings.some((beginning) => key.startsWith(beginning));
    expect(beginnings.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it('are all there that the manifest names', () => {
    const named = [...code.matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !(key in messages))).toEqual([]);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

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

describe('the English sentences', () => {
  const root = resolve(import.meta.dirname, '../..');
  const code = [...filesBelow(join(root, 'src')), join(root, 'manifest.json')]
    .filter((file) => ['.ts', '.tsx', '.json'].includes(extname(file)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  /** Keys with a part that only the running program knows: `notRead_${why}`. */
  const beginnings = [...code.matchAll(/`(\w+_)\$\{/gu)].map(([, beginning = '']) => beginning);
  const entries = Object.entries(messages).map(([key, { message }]) => ({ key, message }));

  it('are all used, in src or by the manifest', () => {
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`__MSG_${key}__`) ||
      code.includes(`sayCount('${key.replace(/_(?:one|other)$/u, '')}'`) ||
      beginnings.some((beginning) => key.startsWith(beginning));
    expect(beginnings.length).toBeGreaterThan(10);
    expect(entries.filter(({ key }) => !used(key)).map(({ key }) => key)).toEqual([]);
  });

  it('are all there that the manifest names', () => {
    const named = [...code.matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !(key in messages))).toEqual([]);
  });

  it('have well formed places for facts, and no leftovers of other forms', () => {
    const wrong = entries.filter(({ message }) => /[{}$]|%s/u.test(message.replace(/\{[a-z][A-Za-z]*\}/gu, '')));
    expect(wrong).toEqual([]);
  });

  it('say something, without white space at either end or doubled', () => {
    expect(
      entries.filter(({ message }) => message === '' || message !== message.trim() || /\s{2}/u.test(message)),
    ).toEqual([]);
  });

  it('have every form a plural needs', () => {
    const keys = new Set(entries.map(({ key }) => key));
    const stems = [...keys].filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/u, ''));
    const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
    expect(stems.length).toBeGreaterThan(0);
    expect(stems.flatMap((stem) => forms.filter((form) => !keys.has(`${stem}_${form}`)))).toEqual([]);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

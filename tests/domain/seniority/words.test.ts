import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seniorityLanguages } from '../../../src/domain/wording/seniority';

const rules = new URL('../../../src/domain/seniority/', import.meta.url);
const words = new URL('../../../src/domain/wording/seniority/', import.meta.url);

describe('the languages', () => {
  it('are all in the list', () => {
    const files = readdirSync(words).filter((file) => file !== 'index.ts');
    expect(seniorityLanguages).toHaveLength(files.length);
    expect(new Set(seniorityLanguages.map(({ language }) => language)).size).toBe(files.length);
  });

  it.each(seniorityLanguages.map((entry) => [entry.language, entry] as const))('%s is well formed', (_, entry) => {
    for (const list of Object.values(entry.words)) {
      for (const word of list.trim().split(/\s+/u)) {
        expect(word).toMatch(/^\*?[\p{L}\p{M}\p{N}'’&+@.[\]()|-]+(?:\*|\?)?$/u);
        expect(word.split('[')).toHaveLength(word.split(']').length);
        expect(word.split('(')).toHaveLength(word.split(')').length);
      }
    }
  });
});

describe('the rules', () => {
  it('name no language, so that adding one touches none of them (design decision 6)', () => {
    for (const file of readdirSync(rules).filter((name) => name.endsWith('.ts'))) {
      const code = readFileSync(new URL(file, rules), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
      for (const { language } of seniorityLanguages)
        expect(code, file).not.toMatch(new RegExp(`['"\`]${language}['"\`]`, 'u'));
    }
  });

  it('use Unicode word boundaries: no \\b and no \\w (they cut "negócio" at its accent)', () => {
    for (const file of readdirSync(rules).filter((name) => name.endsWith('.ts'))) {
      const code = readFileSync(new URL(file, rules), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
      expect(code, file).not.toMatch(/\\[bw]/u);
    }
  });
});

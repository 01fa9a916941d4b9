import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, type Values, type Variable, variables } from '../../../src/domain/outreach';

/** A value as `fill` writes it: no ends, no runs of spaces. */
const tidy = (value: string) => value.trim().replace(/\s+/gu, ' ');
const aValue = fc.string({ minLength: 1 }).filter((value) => tidy(value) !== '');
const aWord = fc.stringMatching(/^[a-zäé]{1,9}$/u);
const someValues: fc.Arbitrary<Values> = fc
  .record(Object.fromEntries(variables.map((name) => [name, fc.option(aWord, { nil: undefined })])))
  .map((values) => values as Values);

describe('filling a template', () => {
  it('puts values in and reports what has none', () => {
    expect(fill('Hello {greeting}, I am {myName}.', { greeting: 'Mira' })).toEqual({
      text: 'Hello Mira, I am {myName}.',
      unfilled: ['myName'],
    });
  });

  it('leaves a passage out when a value in it is missing', () => {
    const template = 'Your role[[ as {position}]][[ at {company}]] …';
    expect(fill(template, { company: 'Example Labs' }).text).toBe('Your role at Example Labs …');
    expect(fill(template, {})).toEqual({ text: 'Your role …', unfilled: [] });
  });

  it('takes the first part of a passage that is whole, else the last one', () => {
    const template = '[[I saw {hook}|You work at {company}|I would like to learn {wantToLearn}]].';
    expect(fill(template, { hook: 'your talk', company: 'Example Labs' }).text).toBe('I saw your talk.');
    expect(fill(template, { company: 'Example Labs' }).text).toBe('You work at Example Labs.');
    expect(fill(template, {})).toEqual({
      text: 'I would like to learn {wantToLearn}.',
      unfilled: ['wantToLearn'],
    });
    expect(fill('some[[ {hook}|]] work', {}).text).toBe('some work');
  });

  it('takes a blank value for none', () => {
    expect(fill('{myName}', { myName: '  ' }).unfilled).toEqual(['myName']);
  });

  it('reports a name that is no variable, even one that objects have', () => {
    expect(fill('{toString} {myname}', { myName: 'Robin' }).unfilled).toEqual(['toString', 'myname']);
  });

  it('sets no full stop after a mark that ends a value', () => {
    expect(fill('I work at {company}. Do you?', { company: 'Example Inc.' }).text).toBe(
      'I work at Example Inc. Do you?',
    );
    expect(fill('At {company}.', { company: 'Example' }).text).toBe('At Example.');
    expect(fill('I read {readSince}. You?', { readSince: 'Why Not?' }).text).toBe('I read Why Not? You?');
    expect(fill('At {company}.', {}).text).toBe('At {company}.');
  });

  it('makes one line of a value', () => {
    expect(fill('<{hook}>', { hook: ' your\n\n talk ' }).text).toBe('<your talk>');
  });

  it('never fills what a value says', () => {
    expect(fill('{greeting} {company}', { greeting: '{company}', company: '[[{greeting}|]]' }).text).toBe(
      '{company} [[{greeting}|]]',
    );
    fc.assert(
      fc.property(aValue, (value) => {
        expect(fill('<{company}>', { company: value }).text).toBe(`<${tidy(value)}>`);
      }),
    );
  });

  it('leaves a brace standing exactly for what it reports', () => {
    const aTemplate = fc
      .array(
        fc.oneof(
          aWord,
          fc.constantFrom(...variables).map((name) => `{${name}}`),
        ),
      )
      .map(joined);
    fc.assert(
      fc.property(aTemplate, someValues, (template, values) => {
        const { text, unfilled } = fill(template, values);
        const standing = [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
        expect(unfilled).toEqual([...new Set(standing)]);
        expect(unfilled.every((name) => values[name] === undefined)).toBe(true);
      }),
    );
  });

  it('writes every passage whole or not at all', () => {
    const someNames = fc.array(fc.constantFrom(...variables), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(someNames, someValues, (names: Variable[], values) => {
        const { text, unfilled } = fill(`<[[${names.map((name) => `{${name}}`).join(' ')}]]>`, values);
        const whole = names.every((name) => values[name] !== undefined);
        expect(unfilled).toEqual([]);
        expect(text).toBe(whole ? `<${names.map((name) => values[name]).join(' ')}>` : '<>');
      }),
    );
  });
});

function joined(parts: readonly string[]): string {
  return parts.join(' ');
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/domain/outreach';

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

  it('takes a blank value for none', () => {
    expect(fill('{myName}', { myName: '  ' }).unfilled).toEqual(['myName']);
  });

  it('never fills what a value says', () => {
    expect(fill('{greeting} {company}', { greeting: '{company}', company: '[[{greeting}]]' }).text).toBe(
      '{company} [[{greeting}]]',
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        fc.pre(value.trim() !== '');
        expect(fill('<{company}>', { company: value }).text).toBe(`<${value.trim()}>`);
      }),
    );
  });
});

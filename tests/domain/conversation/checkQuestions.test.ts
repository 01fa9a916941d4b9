import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkQuestions,
  checkQuestionsWith,
  chooseQuestions,
  type ListedQuestion,
  loadQuestions,
} from '../../../src/domain/conversation';
import { reviewedLanguages } from '../../../src/domain/outreach/review';
import { typedQuestions } from './typedQuestions';

const person = { position: 'Data Analyst', company: 'Example Labs', location: 'Bergen' };
const english = await loadQuestions('en');

function typed(...texts: readonly string[]): ListedQuestion[] {
  return texts.map((text, i) => ({ id: `${i}`, text }));
}

async function codesOf(list: readonly ListedQuestion[], language: string): Promise<readonly string[]> {
  return (await checkQuestions(list, person, language)).map(({ code }) => code);
}

describe('a list of questions', () => {
  const proposed = (count: number) =>
    chooseQuestions(english, { kind: 'person', outreach: 'unknown', person }, count).map((question, i) => ({
      ...question,
      id: `${i}`,
    }));

  it('that was proposed has nothing to be said of it', async () => {
    expect(await checkQuestions(proposed(8), person, 'en')).toEqual([]);
  });

  it('has five to ten, else its count is shown with the limit (M25)', async () => {
    const about = (count: number) => checkQuestions(proposed(8).slice(8 - count), person, 'en');
    expect((await about(4))[0]).toEqual({ code: 'too-few', severity: 'warn', source: 'M25', count: 4, limit: 5 });
    expect((await about(5)).filter(({ source }) => source === 'M25')).toEqual([]);
    const many = proposed(10);
    expect(await checkQuestions([...many, ...typed('One more?')], person, 'en')).toEqual([
      { code: 'too-many', severity: 'warn', source: 'M25', count: 11, limit: 10 },
    ]);
    expect(await checkQuestions(many, person, 'en')).toEqual([]);
    expect(await checkQuestions(many, person, 'en', { fewest: 3, most: 9 })).toMatchObject([{ limit: 9 }]);
  });

  it('that is empty is too short, and nothing else; blank lines do not count', async () => {
    expect(await codesOf([], 'en')).toEqual(['too-few']);
    expect(await codesOf(typed('', ' \n'), 'en')).toEqual(['too-few']);
  });

  it('misses the hard part and the one ask as a hint only (M27, M53)', async () => {
    const nice = typed('How do you plan?', 'Which tools?', 'Why biology?', 'What is new?', 'How big is your team?');
    expect(await checkQuestions(nice, person, 'en')).toEqual([
      { code: 'no-difficult', severity: 'hint', source: 'M27' },
      { code: 'no-closing', severity: 'hint', source: 'M53' },
    ]);
  });

  it('has them where a built-in question is known to be, whatever the user made of its words, or where the user says so', async () => {
    const nice = ['How do you plan?', 'Which tools?', 'Why biology?', 'What is new?'];
    const hints = async (more: ListedQuestion) => (await codesOf([...typed(...nice), more], 'en')).join();
    expect(await hints({ id: 'x', text: 'And outside of it?', from: 'life-outside' })).toBe('no-closing');
    expect(await hints({ id: 'x', text: 'And then?', from: 'who-else' })).toBe('no-difficult');
    expect(await hints({ id: 'x', text: 'And at night?', tone: 'ugly' })).toBe('no-closing');
    expect(await hints({ id: 'x', text: 'What is hard?', tone: 'good' })).toBe('no-difficult,no-closing');
  });

  it('says which question the profile answers, with what, and where the words stand (M26)', async () => {
    const text = 'First of all, which company do you work for';
    const [found] = await checkQuestions(typed('How do you plan?', text), person, 'en');
    expect(found).toMatchObject({
      code: 'answered-by-profile',
      severity: 'warn',
      source: 'M26',
      questionId: '1',
      fact: 'company',
      value: 'Example Labs',
    });
    expect(found && 'span' in found && text.slice(...found.span)).toBe('which company do you');
    expect(await checkQuestions(typed(text), {}, 'en')).not.toContainEqual(
      expect.objectContaining({ code: 'answered-by-profile' }),
    );
  });

  it('is stopped at, not blocked by, a question for their pay (M32)', async () => {
    const [found] = await checkQuestions(typed('How much do you earn?'), person, 'en');
    expect(found).toMatchObject({ code: 'pay-ask', severity: 'stop', questionId: '0', source: 'M32' });
  });

  it('in a language Parley does not know is only counted (L4)', async () => {
    const list = typed('Hvor mye tjener du?', 'Which company do you work for?');
    expect(await codesOf(list, 'nb')).toEqual(['too-few']);
    const builtIn = [{ id: 'x', text: 'Hva elsker du?', from: 'love' }];
    expect(await codesOf(builtIn, 'nb')).toEqual(['too-few', 'no-difficult', 'no-closing']);
  });

  it('never breaks, and keeps every span inside its question', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...texts()));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 14 }), (all) => {
        const found = checkQuestionsWith(english, typed(...all), person);
        for (const finding of found) {
          if (!('span' in finding)) continue;
          const [from, to] = finding.span;
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(all[Number(finding.questionId)]?.length ?? 0);
        }
      }),
    );
  });
});

function texts(): readonly string[] {
  return Object.values(typedQuestions.en)
    .flat()
    .map((text) => `${text} ${text}`);
}

describe.each(reviewedLanguages)('what users type in %s', (language) => {
  const { answered, ownPay, usualPay, difficult, whoElse, plain } = typedQuestions[language];
  const without = async (list: readonly string[], code: string) => {
    const found = await Promise.all(
      list.map(async (text) => ((await codesOf(typed(text), language)).includes(code) ? [] : [text])),
    );
    return found.flat();
  };

  it('is marked where the profile answers it (M26)', async () => {
    expect(await without(answered, 'answered-by-profile')).toEqual([]);
  });

  it('is flagged where it asks for their own pay, not where for what beginners earn (M32)', async () => {
    expect(await without(ownPay, 'pay-ask')).toEqual([]);
    expect(await without(usualPay, 'pay-ask')).toEqual(usualPay);
  });

  it('is understood as the hard part (M27)', async () => {
    expect(await without(difficult, 'no-difficult')).toEqual(difficult);
    expect(await without([...plain, ...whoElse], 'no-difficult')).toEqual([]);
  });

  it('is understood as the one ask (M53)', async () => {
    expect(await without(whoElse, 'no-closing')).toEqual(whoElse);
    expect(await without([...plain, ...difficult], 'no-closing')).toEqual([]);
  });

  it('has nothing else said of it', async () => {
    for (const text of plain)
      expect(await codesOf(typed(text), language)).toEqual(['too-few', 'no-difficult', 'no-closing']);
  });
});

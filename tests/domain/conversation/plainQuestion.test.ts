import { describe, expect, it } from 'vitest';
import { loadQuestions, plainQuestion } from '../../../src/domain/conversation';

describe('a question as it reads for anybody (M33)', () => {
  it.each([
    ['How did you get into your role[[ as {position}]]?', 'How did you get into your role?'],
    ['Why [[{company}|this company]]?', 'Why this company?'],
    ['Und dann [[bei {company}]] ?', 'Und dann?'],
    ['Pourquoi cette entreprise[[ {company}]]\u202f?', 'Pourquoi cette entreprise\u202f?'],
    ['Pourquoi [[{company}]]\u202f?', 'Pourquoi\u202f?'],
    ['A day [[at {company}]] like today', 'A day like today'],
  ])('%s → %s', (text, plain) => {
    expect(plainQuestion(text)).toBe(plain);
  });

  it.each(['en', 'de', 'fr', 'es', 'pt', 'it'])(
    'leaves no gap, and every blank before a stop as it was, in %s',
    async (language) => {
      const bank = await loadQuestions(language);
      for (const { text } of bank?.questions ?? []) {
        const plain = plainQuestion(text);
        expect(plain).not.toMatch(/[[\]{}|]| {2}| [?!.,]|^ | $/u);
        expect(/\u202f\?|\u00a0\?/u.test(plain), plain).toBe(/\u202f\?|\u00a0\?/u.test(text));
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import { type BankQuestion, fits, loadQuestions, type QuestionGroup } from '../../../src/domain/conversation';
import { asksTheDifficult, asksWhoElse } from '../../../src/domain/conversation/understandQuestion';
import { fill, kinds, respondents } from '../../../src/domain/outreach';
import { reviewDraft, reviewedLanguages, reviewQuestion } from '../../../src/domain/outreach/review';

const facts = {
  position: 'Director of Tooling',
  company: 'Example Labs',
  location: 'Bergen',
  since: '2019',
  school: 'University of Example Town',
};
const known = { ...facts, targetRole: 'data analyst' };
const tiara = ['trends', 'insights', 'advice', 'resources', 'assignments'] as const;
const english = (await loadQuestions('en')).questions;

describe('the built-in questions', () => {
  it('are 45 to 70, each with an id of its own', () => {
    expect(english.length).toBeGreaterThanOrEqual(45);
    expect(english.length).toBeLessThanOrEqual(70);
    expect(new Set(english.map(({ id }) => id)).size).toBe(english.length);
  });

  it.each([
    ['M29', ['how-into-role', 'why-this-company', 'love', 'hate', 'skills-needed']],
    ['M30', ['how-got-job', 'typical-day', 'qualities', 'special-advice', 'my-experience']],
    ['M31', ['related-job', 'books', 'organisations', 'who-else']],
  ])('have all that %s names', (rule, ids) => {
    const named = english.filter((question) => question.rule === rule).map(({ id }) => id);
    expect([...named].sort()).toEqual([...ids].sort());
  });

  it('know the three kinds of interview (M19) and both respondents (M20)', () => {
    const only = (holds: (question: BankQuestion) => boolean) => english.filter(holds).map(({ id }) => id);
    expect(only((one) => one.kinds.join() === 'person')).toEqual(
      expect.arrayContaining(['turning-point', 'leadership', 'mentors']),
    );
    expect(only((one) => one.kinds.join() === 'company')).toContain('company-best');
    expect(only((one) => one.respondents.join() === 'hires-for-it')).toEqual(
      expect.arrayContaining(['look-for-first', 'skills-or-schooling', 'path-of-hires']),
    );
    expect(only((one) => one.respondents.join() === 'does-it')).toEqual(
      expect.arrayContaining(['tedious-part', 'try-it-out']),
    );
  });

  const someone = [...respondents, undefined].flatMap((respondent) =>
    (['director-plus', 'manager-or-below', 'unknown'] as const).flatMap((outreach) =>
      kinds.map((kind) => ({ kind, respondent, outreach })),
    ),
  );
  it.each(someone)('are at least ten for $kind, $respondent, $outreach, and two for every part of TIARA', (about) => {
    const fitting = english.filter((question) => fits(question, about));
    const inGroup = (group: QuestionGroup) => fitting.filter((question) => question.group === group).length;
    expect(fitting.length).toBeGreaterThanOrEqual(10);
    expect(tiara.filter((group) => inGroup(group) < 2)).toEqual([]);
    expect(inGroup('path')).toBeGreaterThanOrEqual(1);
    expect(inGroup('closing')).toBeGreaterThanOrEqual(2);
    for (const tone of ['good', 'bad', 'ugly'] as const) {
      const groups = new Set(fitting.filter((question) => question.tone === tone).map(({ group }) => group));
      expect({ tone, groups: groups.size >= 2 }).toEqual({ tone, groups: true });
    }
  });

  it('are the English ones in a language that has none', async () => {
    expect((await loadQuestions('nl')).language).toBe('en');
    expect((await loadQuestions('pt-BR')).language).toBe('pt');
    expect(await loadQuestions('')).toBe(await loadQuestions('en'));
  });
});

describe.each(reviewedLanguages)('the questions in %s', async (language) => {
  const bank = await loadQuestions(language);
  const filledIn = bank.questions.flatMap(({ id, text }) => [
    { id, ...fill(text, known) },
    { id, ...fill(text, {}) },
    { id, ...fill(text, { company: 'Example Labs' }) },
  ]);
  const offending = (isWrong: (one: (typeof filledIn)[number]) => boolean) =>
    filledIn.filter(isWrong).map(({ id, text }) => `${id}: ${text}`);

  it('are all there, in the same order', () => {
    expect(bank.questions.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    expect(new Set(bank.questions.map(({ text }) => text)).size).toBe(english.length);
  });

  it('are whole with and without what is known of the person', () => {
    expect(offending(({ text, unfilled }) => unfilled.length > 0 || /[{}[\]|]|undefined/u.test(text))).toEqual([]);
  });

  it('are questions, tidy, and short enough to be said', () => {
    expect(offending(({ text }) => !text.endsWith('?') || / {2}| [,.?]|[,.;:?!]{2}|^\s/u.test(text))).toEqual([]);
    expect(offending(({ text }) => text.split(/\s+/u).length > 30)).toEqual([]);
  });

  it('are not answered by the profile (M26) and ask for nobody’s pay (M32)', () => {
    expect(offending(({ text }) => reviewQuestion(bank.vocabulary, text, facts).length > 0)).toEqual([]);
  });

  it('ask nobody for a job (M36)', async () => {
    const found: string[] = [];
    for (const { id, text } of filledIn)
      for (const { code, span } of await reviewDraft(
        { channel: 'email', text, language, purpose: 'thank-you' },
        { person: { name: '', ...facts } },
      ))
        found.push(`${id} ${code} ${text.slice(...(span ?? []))}`);
    expect(found).toEqual([]);
  });

  it('are understood by the words for the user’s own: who else to talk to, and what is hard (M27, M53)', () => {
    expect(bank.questions.filter(({ text }) => asksWhoElse(bank, text)).map(({ group }) => group)).toEqual(
      bank.questions.filter(({ group }) => group === 'closing').map(({ group }) => group),
    );
    const hard = bank.questions.filter(({ tone }) => tone === 'bad' || tone === 'ugly');
    const other = bank.questions.filter((question) => !hard.includes(question));
    expect(hard.filter(({ text }) => asksTheDifficult(bank, text)).length / hard.length).toBeGreaterThanOrEqual(0.6);
    expect(other.filter(({ text }) => asksTheDifficult(bank, text)).length).toBeLessThanOrEqual(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskAbout, chooseQuestions, loadQuestions, tones } from '../../../src/domain/conversation';
import { kinds, respondents } from '../../../src/domain/outreach';
import { reviewedLanguages, reviewQuestion } from '../../../src/domain/outreach/review';
import { ownQuestion } from './ownQuestions';

const banks = await Promise.all(reviewedLanguages.map(loadQuestions));
const english = await loadQuestions('en');
const tiara = ['trends', 'insights', 'advice', 'resources', 'assignments'] as const;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyPerson = fc.record({
  position: maybe(fc.constantFrom('Director of Tooling', 'Data Analyst', '', '{company}')),
  company: maybe(fc.constantFrom('Example Labs', 'Example Inc.', '[[x|y]]')),
  location: maybe(fc.constant('Bergen')),
  school: maybe(fc.constant('University of Example Town')),
});
const anyAbout = fc.record({
  kind: fc.constantFrom(...kinds),
  respondent: maybe(fc.constantFrom(...respondents)),
  outreach: fc.constantFrom('director-plus', 'manager-or-below', 'unknown'),
  person: anyPerson,
  targetRole: maybe(fc.constant('data analyst')),
});
const anyOwn = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'Where do you work?',
      'What do you earn?',
      'Who else should I ask?',
      'What went wrong?',
      'Who else should I talk to?',
      'Which books have helped you in your work?',
    ),
  ),
  language: maybe(fc.constantFrom(...reviewedLanguages)),
  kinds: maybe(fc.subarray([...kinds])),
  respondents: maybe(fc.subarray([...respondents])),
  tone: maybe(fc.constantFrom(...tones)),
  deleted: fc.boolean(),
});
const anyOwnList = fc.array(anyOwn, { maxLength: 30 }).map((list) =>
  list.map(({ text, language, kinds, respondents, tone, deleted }, i) =>
    ownQuestion(text, {
      id: `own-${i}`,
      ...(language && { language }),
      ...(kinds && { kinds }),
      ...(respondents && { respondents }),
      ...(tone && { tone }),
      ...(deleted && { deletedAt: '2026-11-03T09:00:00Z' }),
    }),
  ),
);
const anyCount = fc.integer({ min: 5, max: 10 });

describe('whoever the questions are for, and whatever the user wrote', () => {
  const anyWish = fc.record({ bank: fc.constantFrom(...banks), about: anyAbout, own: anyOwnList, count: anyCount });

  it('they are as many as wished, none twice, and the same again (M25)', () => {
    fc.assert(
      fc.property(anyWish, ({ bank, about, own, count }) => {
        const chosen = chooseQuestions(bank, { ...about, own }, count);
        expect(chosen).toHaveLength(count);
        expect(new Set(chosen.map(({ from }) => from)).size).toBe(count);
        expect(new Set(chosen.map(({ text }) => text)).size).toBe(count);
        expect(chooseQuestions(bank, { ...about, own }, count)).toEqual(chosen);
      }),
    );
  });

  it('they hold something good, bad and ugly, and end with the one ask (M27, M53)', () => {
    fc.assert(
      fc.property(anyWish, ({ bank, about, own, count }) => {
        const chosen = chooseQuestions(bank, { ...about, own }, count);
        for (const tone of ['good', 'bad', 'ugly'])
          expect(chosen.filter((question) => question.tone === tone).length).toBeGreaterThanOrEqual(1);
        expect(chosen.map(({ group }) => group === 'closing')).toEqual(chosen.map((_, i) => i === count - 1));
      }),
    );
  });

  it('none is answered by the profile or asks for pay, and none has a gap (M26, M32)', () => {
    fc.assert(
      fc.property(anyWish, ({ bank, about, own, count }) => {
        for (const { text, own: isOwn } of chooseQuestions(bank, { ...about, own }, count)) {
          expect(reviewQuestion(bank.vocabulary, text, about.person)).toEqual([]);
          if (!isOwn && !`${about.person.company}${about.person.position}`.match(/[[{]/u))
            expect(text).not.toMatch(/[{}[\]|]|undefined/u);
        }
      }),
    );
  });
});

describe('where the user wrote none', () => {
  it('about two stand for every part of TIARA, and one for their way (M31)', () => {
    fc.assert(
      fc.property(anyAbout, anyCount, (about: AskAbout, count) => {
        const groups = chooseQuestions(english, about, count).map(({ group }) => group);
        const many = tiara.map((group) => groups.filter((one) => one === group).length);
        expect(Math.max(...many) - Math.min(...many)).toBeLessThanOrEqual(1);
        expect(Math.max(...many)).toBeLessThanOrEqual(2);
        if (count > 7) expect(Math.min(...many)).toBe(1);
        expect(groups.filter((group) => group === 'path').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

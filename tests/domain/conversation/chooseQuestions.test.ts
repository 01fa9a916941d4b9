import { describe, expect, it } from 'vitest';
import { type AskAbout, chooseQuestions, loadQuestions } from '../../../src/domain/conversation';
import { ownQuestion } from './ownQuestions';

const bank = await loadQuestions('en');
const director: AskAbout = {
  kind: 'person',
  respondent: 'does-it',
  outreach: 'director-plus',
  person: { position: 'Director of Tooling', company: 'Example Labs', school: 'University of Example Town' },
};
const analyst: AskAbout = { ...director, outreach: 'manager-or-below', person: { position: 'Data Analyst' } };
const chosenFor = (about: AskAbout, count?: number) => chooseQuestions(bank, about, count).map(({ from }) => from);

describe('the questions proposed for a conversation', () => {
  it('are eight unless another number is wished, five at least and ten at most (M25)', () => {
    expect(chosenFor(director)).toHaveLength(8);
    expect([1, 5, 6.4, 10, 40].map((count) => chosenFor(director, count).length)).toEqual([5, 5, 6, 10, 10]);
  });

  it('open with the way a director came, and with the day of anybody below (M35)', () => {
    expect(chosenFor(director)[0]).toBe('how-into-role');
    expect(chosenFor(analyst)[0]).toBe('typical-day');
    expect(chosenFor({ ...director, outreach: 'unknown' })[0]).toBe('how-into-role');
  });

  it('name what is known of the person, and leave no gap where nothing is', () => {
    const [opening] = chooseQuestions(bank, director);
    expect(opening).toEqual({
      from: 'how-into-role',
      text: 'How did you get into your role as Director of Tooling?',
      group: 'path',
      tone: 'neutral',
      own: false,
    });
    const [plain] = chooseQuestions(bank, { ...director, person: {} });
    expect(plain?.text).toBe('How did you get into your role?');
  });

  it('ask who hires what they look for, and never who does not (M20)', () => {
    const hiring = { ...analyst, respondent: 'hires-for-it', targetRole: 'data analyst' } as const;
    const texts = chooseQuestions(bank, hiring).map(({ text }) => text);
    expect(texts).toContain('What do you look for first when you hire somebody for a role like data analyst?');
    const onlyHires = bank.questions.filter(({ respondents }) => respondents.join() === 'hires-for-it');
    for (const respondent of ['does-it', undefined] as const)
      for (const { id } of onlyHires) expect(chosenFor({ ...director, respondent }, 10)).not.toContain(id);
  });

  it('speak of the company where the talk is about it (M19)', () => {
    const chosen = chosenFor({ ...analyst, kind: 'company' });
    expect(chosen).toEqual(expect.arrayContaining(['why-this-company', 'company-best', 'understand-company']));
    expect(chosen.at(-1)).toBe('who-else-company');
  });

  it('leave out what was asked before', () => {
    const first = chosenFor(director);
    const second = chosenFor({ ...director, leaveOut: first });
    expect(second).toHaveLength(8);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('become fewer only where there are no more', () => {
    expect(chosenFor({ ...director, leaveOut: bank.questions.map(({ id }) => id) })).toEqual([]);
    const left = ['love', 'hate', 'books'];
    const leaveOut = bank.questions.map(({ id }) => id).filter((id) => !left.includes(id));
    expect([...chosenFor({ ...director, leaveOut })].sort()).toEqual([...left].sort());
  });
});

describe('the user’s own questions', () => {
  const chosenWith = (...own: NonNullable<AskAbout['own']>) => chooseQuestions(bank, { ...director, own });
  const textsWith = (...own: NonNullable<AskAbout['own']>) => chosenWith(...own).map(({ text }) => text);

  it('come without the blanks that were typed around them, and only with words', () => {
    expect(textsWith(ownQuestion(' What is on your mind? '), ownQuestion('  '))).toContain('What is on your mind?');
    expect(textsWith(ownQuestion('  '))).not.toContain('');
  });

  it('are in the proposal as they were written, before built-in ones (M28)', () => {
    const mine = [ownQuestion('What is on your mind this week?'), ownQuestion('Do you write code yourself?')];
    const chosen = chosenWith(...mine);
    expect(chosen.filter(({ own }) => own).map(({ from }) => from)).toEqual(mine.map(({ id }) => id));
    expect(chosen).toHaveLength(8);
    expect(chosen.slice(1, 3).every(({ own }) => own)).toBe(true);
  });

  it('leave room for the opening, for what is good, bad and ugly, and for the one ask (M27, M53)', () => {
    const many = Array.from({ length: 20 }, (_, i) => ownQuestion(`How about matter number ${i}?`));
    const chosen = chosenWith(...many);
    expect(chosen.filter(({ own }) => own)).toHaveLength(3);
    expect(new Set(chosen.map(({ tone }) => tone))).toEqual(new Set(['neutral', 'good', 'bad', 'ugly']));
    expect(chosen.at(-1)?.group).toBe('closing');
  });

  it('count as what they are: the hard part, the ask at the end', () => {
    const hard = ownQuestion('Which mistakes do you regret?');
    const ask = ownQuestion('Is there anybody else I could learn from?');
    const chosen = chosenWith(ask, hard);
    expect(chosen.at(-1)).toMatchObject({ from: ask.id, group: 'closing' });
    expect(chosen.filter(({ group }) => group === 'closing')).toHaveLength(1);
    expect(chosen.find(({ from }) => from === hard.id)?.tone).toBe('bad');
    expect(
      chosenWith(ownQuestion('And the rest?', { tone: 'ugly' })).filter(({ tone }) => tone === 'ugly'),
    ).toHaveLength(1);
  });

  it('stay away where the profile answers them (M26) or they ask for pay (M32), but not for that of a beginner', () => {
    const texts = textsWith(
      ownQuestion('Which company do you work for?'),
      ownQuestion('How much do you earn?'),
      ownQuestion('What is a typical starting salary in your field?'),
    );
    expect(texts).not.toContain('Which company do you work for?');
    expect(texts).not.toContain('How much do you earn?');
    expect(texts).toContain('What is a typical starting salary in your field?');
  });

  it('stay away where they are for others, in another language, blank or deleted', () => {
    const none = textsWith(
      ownQuestion('A?', { kinds: ['industry', 'company'] }),
      ownQuestion('B?', { respondents: ['hires-for-it'] }),
      ownQuestion('Wie geht es?', { language: 'de' }),
      ownQuestion('  '),
      ownQuestion('C?', { deletedAt: '2026-11-03T09:00:00Z' }),
    );
    expect(none).toEqual(textsWith());
    expect(textsWith(ownQuestion('A?', { kinds: ['person'], respondents: ['does-it'], language: 'en' }))).toContain(
      'A?',
    );
  });

  it('take the place of a built-in one that says the same', () => {
    const same = ownQuestion('How did you get into your role, as director of tooling');
    const chosen = chosenWith(same, ownQuestion(same.text, { id: 'twice' }));
    expect(chosen.filter(({ text }) => /get into your role/u.test(text)).map(({ from }) => from)).toEqual([same.id]);
  });
});

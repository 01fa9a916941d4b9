import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Me, messageFor, type PersonToWriteTo } from '../../../src/domain/outreach';
import { goesOn } from '../../../src/domain/outreach/goesOn';
import { leadIns } from '../../../src/domain/wording/leadIns';

const mira: PersonToWriteTo = { name: 'Mira Solberg', position: 'Director of Tooling', company: 'Example Labs' };

describe('a half sentence that goes on from the words of a template', () => {
  it.each([
    ['en', 'background', 'I am a biology graduate', 'a biology graduate'],
    ['en', 'background', 'I’m a biology graduate', 'a biology graduate'],
    ['en', 'background', 'I amble through labs', 'I amble through labs'],
    ['en', 'background', 'I am', 'I am'],
    ['en', 'wantToLearn', 'To learn about health data', 'about health data'],
    ['en', 'wantToLearn', 'I would like to learn: how labs use data', 'how labs use data'],
    ['en', 'wantToLearn', 'learning in labs', 'learning in labs'],
    ['de', 'background', 'Ich bin Biologin', 'Biologin'],
    ['de', 'background', 'I am a biology graduate', 'I am a biology graduate'],
    ['de', 'wantToLearn', 'Ich möchte lernen, wie Labore arbeiten', 'wie Labore arbeiten'],
    ['fr', 'wantToLearn', 'J’aimerais apprendre comment on débute', 'comment on débute'],
    ['it', 'background', 'Sono una biologa', 'una biologa'],
    ['ja', 'background', 'I am a biology graduate', 'I am a biology graduate'],
  ] as const)('%s, %s: “%s” is put in as “%s”', (language, part, text, put) => {
    expect(goesOn(text, part, language)).toBe(put);
  });

  it('is put into a message that way; what the user wrote stays as they wrote it', () => {
    const me: Me = {
      name: 'Robin',
      background: 'I am a biology graduate.',
      wantToLearn: 'To learn about data',
      goals: [],
    };
    const { text } = messageFor(mira, me, 'email', 'ask').draft;
    expect(text).toContain('I am a biology graduate and would like to learn about data.');
    expect(me.background).toBe('I am a biology graduate.');
  });

  it('loses nothing but those words and the mark or space after them, whatever is typed', () => {
    const languages = Object.keys(leadIns);
    const beginnings = Object.values(leadIns).flatMap((of) => [...of.background, ...of.wantToLearn]);
    const typed = fc
      .tuple(fc.constantFrom('', ...beginnings), fc.constantFrom('', ' ', ', ', ': '), fc.string({ unit: 'binary' }))
      .map((parts) => parts.join(''));
    const part = fc.constantFrom('background' as const, 'wantToLearn' as const);
    fc.assert(
      fc.property(typed, part, fc.constantFrom('ja', ...languages), (text, of, language) => {
        const put = goesOn(text, of, language) ?? '';
        expect(text.endsWith(put)).toBe(true);
        if (put === text) return;
        expect(put.trim()).not.toBe('');
        const gone = text.slice(0, text.length - put.length).replace(/[\s,:]+$/u, '');
        expect(leadIns[language]?.[of]).toContain(gone.toLowerCase().replaceAll('’', "'"));
      }),
    );
  });
});

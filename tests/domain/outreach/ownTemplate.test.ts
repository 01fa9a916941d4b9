import { describe, expect, it } from 'vitest';
import { messageFor, newTemplate, ownFrom, type PersonToWriteTo, templatesWithOwn } from '../../../src/domain/outreach';
import { templatesIn } from '../../../src/domain/wording/templates';

const me = { name: 'Robin Ashdown', background: 'a biology graduate', wantToLearn: 'how labs use data', goals: [] };
const mira: PersonToWriteTo = { name: 'Mira Solberg', position: 'Director of Tooling', company: 'Example Labs' };
const [builtIn] = templatesIn('en');
if (!builtIn) throw new Error('no template in English');
const mine = ownFrom(builtIn, 'Mine', { id: 'own-1', order: 0, instead: true });

describe('the user’s own templates', () => {
  it('go before the built-in ones, in the user’s order', () => {
    const second = { ...mine, id: 'own-2', order: -1, text: 'Second {greeting}' };
    expect(templatesWithOwn([mine, second], [builtIn]).map(({ id }) => id)).toEqual(['own-2', 'own-1']);
  });

  it('take the place of the built-in one they were made from; a copy stands beside it', () => {
    const copy = ownFrom(builtIn, 'Copy', { id: 'own-3', order: 1, instead: false });
    expect(templatesWithOwn([mine], [builtIn])).toHaveLength(1);
    expect(templatesWithOwn([copy], [builtIn])).toHaveLength(2);
  });

  it('are what a message is written from, filled like any other', () => {
    const own = [{ ...mine, text: 'Dear {greeting}, {question} {myName}' }];
    const { draft } = messageFor(mira, me, 'message', 'ask', own);
    expect(draft.text).toBe(
      'Dear Mira, How did you come to your role as Director of Tooling at Example Labs? Robin Ashdown',
    );
  });

  it.each(['', ' \n '])(
    'never count as fitting without any text (%j): new, or a built-in one that was emptied',
    (text) => {
      const own = [
        { ...newTemplate('New', 'en', { id: 'own-4', order: -1 }), text },
        { ...mine, text },
      ];
      expect(messageFor(mira, me, 'message', 'ask', own)).toEqual(messageFor(mira, me, 'message', 'ask'));
    },
  );
});

describe('every combination', () => {
  it.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'ja'])('has a template in %s, or in English', (language) => {
    for (const occasion of ['cold', 'recommended', 'alumni', 'after-something', 'colleague', 'introduction'] as const)
      for (const channel of ['message', 'note', 'email', 'inmail', 'phone'] as const)
        for (const purpose of ['ask', 'follow-up'] as const)
          for (const kind of ['person', 'industry', 'company'] as const) {
            const { draft } = messageFor({ ...mira, plan: { language, occasion, kind } }, me, channel, purpose);
            expect(draft.text.length).toBeGreaterThan(20);
          }
  });
});

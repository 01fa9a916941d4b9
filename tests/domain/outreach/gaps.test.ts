import { describe, expect, it } from 'vitest';
import { sortWords } from '../../../src/domain/outreach';

describe('what was missing in a draft', () => {
  it('is kept with the user, the plan or the person, each where it belongs', () => {
    expect(
      sortWords({
        myName: 'Robin Ashdown',
        myBackground: 'a biology graduate',
        wantToLearn: 'how teams work',
        mySchool: 'Example University',
        hook: ' your talk ',
        recommender: 'Ida Brandt',
        targetRole: 'data analyst',
        position: 'Director',
        company: 'Northwind Example',
        industry: 'Software',
        greeting: 'Mira',
      }),
    ).toEqual({
      me: {
        name: 'Robin Ashdown',
        background: 'a biology graduate',
        wantToLearn: 'how teams work',
        school: 'Example University',
      },
      plan: { hook: 'your talk', recommender: 'Ida Brandt', targetRole: 'data analyst' },
      details: { position: 'Director', company: 'Northwind Example', industry: 'Software' },
      greeting: 'Mira',
      after: {},
    });
  });

  it('leaves out what was left empty: nothing known is taken away', () => {
    expect(sortWords({ myName: ' ', hook: '' })).toEqual({ me: {}, plan: {}, details: {}, after: {} });
  });

  it('keeps what is said in another language for messages of that language', () => {
    expect(sortWords({ myName: 'Robin', myBackground: 'Biologin' }, 'de')).toEqual({
      me: { name: 'Robin' },
      otherWords: { language: 'de', words: { background: 'Biologin' } },
      plan: {},
      details: {},
      after: {},
    });
  });
});

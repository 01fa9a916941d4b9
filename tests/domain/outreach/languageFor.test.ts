import { describe, expect, it } from 'vitest';
import { messageFor, searchWords } from '../../../src/domain/outreach';

const me = { name: 'Robin', background: 'a graduate', wantToLearn: 'more', goals: [] };
const berlin = { country: 'DE', zone: 'Europe/Berlin', by: 'location', certainty: 'sure' } as const;
const languageOf = (languages: readonly string[] | undefined, plan = {}) =>
  messageFor({ name: 'Ida Brandt', place: berlin, plan }, { ...me, ...(languages && { languages }) }, 'email', 'ask')
    .chosen.language;

describe('the language of a message', () => {
  it('is the person’s where the user writes it, else English', () => {
    expect(languageOf(['de', 'fr'])).toBe('de');
    expect(languageOf(['fr'])).toBe('en');
    expect(languageOf(undefined)).toBe('en');
  });

  it('is what the user chose for this person', () => {
    expect(languageOf(['de'], { language: 'it' })).toBe('it');
  });
});

describe('words for LinkedIn’s own search (K8)', () => {
  it('are the role as a phrase, and with each industry', () => {
    expect(searchWords({ name: 'data analyst' }, [{ name: 'Hospitals' }])).toEqual([
      '"data analyst"',
      '"data analyst" AND Hospitals',
    ]);
  });

  it('are never an address, and bounded', () => {
    for (const words of searchWords({ name: 'a "b" '.repeat(60) }, [])) expect(words).not.toMatch(/https?:/u);
    expect(searchWords({ name: 'x'.repeat(300) }, [])).toEqual([]);
  });
});

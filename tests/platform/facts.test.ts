import { afterEach, describe, expect, it, vi } from 'vitest';
import { listed, plainText, say, sayCount } from '../../src/platform';

const browser = vi.hoisted(() => ({ sentences: {} as Record<string, string> }));
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string) => browser.sentences[key] ?? '' } },
}));

const speak = (sentences: Record<string, string>) => Object.assign(browser.sentences, sentences);
afterEach(() => {
  for (const key of Object.keys(browser.sentences)) delete browser.sentences[key];
});

const hebrew = { localeCode: 'he', textDirection: 'rtl', mergedWith: 'אוחד עם {name} ({company}).' };
const english = { localeCode: 'en', textDirection: 'ltr', mergedWith: 'Merged with {name} ({company}).' };

describe('a fact that is written the other way than the sentence', () => {
  it('stands apart, so that neither turns the other round', () => {
    speak(hebrew);
    expect(say('mergedWith', { name: 'Mira Solberg', company: 'אורן' })).toBe(
      'אוחד עם \u2068Mira Solberg\u2069 (אורן).',
    );
    speak(english);
    expect(say('mergedWith', { name: 'דנה לוי', company: 'Northwind' })).toBe(
      'Merged with \u2068דנה לוי\u2069 (Northwind).',
    );
  });

  it('is left alone where both are written the same way, or it has no letters', () => {
    speak(english);
    expect(say('mergedWith', { name: 'Åsa Ünal', company: '3.14' })).toBe('Merged with Åsa Ünal (3.14).');
    speak(hebrew);
    expect(say('mergedWith', { name: 'דנה', company: '09:00–10:00' })).toBe('אוחד עם דנה (09:00–10:00).');
  });

  it('is not marked twice when a sentence is a fact of another one', () => {
    speak({ ...hebrew, filter_is: '{name}: {value}' });
    const inner = say('mergedWith', { name: 'Mira', company: 'Ada' });
    expect(say('filter_is', { name: inner, value: '3' })).toBe(
      '\u2068אוחד עם \u2068Mira\u2069 (\u2068Ada\u2069).\u2069: 3',
    );
  });

  it('loses the marks where text leaves for a file', () => {
    speak(hebrew);
    expect(plainText(say('mergedWith', { name: 'Mira', company: 'Ada' }))).toBe('אוחד עם Mira (Ada).');
  });
});

describe('a list of facts', () => {
  it('is written as the language writes lists', () => {
    speak(english);
    expect(listed(['Ida', 'Tom', 'Ann'])).toBe('Ida, Tom, and Ann');
    speak({ localeCode: 'de', textDirection: 'ltr' });
    expect(listed(['Ida', 'Tom', 'Ann'])).toBe('Ida, Tom und Ann');
    expect(listed(['Ida', 'Tom', 'Ann'], 'or')).toBe('Ida, Tom oder Ann');
  });

  it('keeps what is written the other way apart', () => {
    speak(hebrew);
    expect(listed(['Ida', 'Tom'])).toMatch(/^\u2068Ida\u2069 ו-?\u2068Tom\u2069$/u);
  });
});

describe('a counted sentence', () => {
  it('takes the form of the language, and that of any number where there is none', () => {
    speak({ ...hebrew, peopleCount_two: 'שני אנשים', peopleCount_other: '{count} אנשים' });
    expect([2, 5, 1].map((count) => sayCount('peopleCount', count))).toEqual(['שני אנשים', '5 אנשים', '1 אנשים']);
  });
});

describe('a number in a sentence', () => {
  it('is written as the language writes numbers; a text stays as it is', () => {
    speak({ localeCode: 'de', textDirection: 'ltr', view_noRoom: '{most}' });
    expect(say('view_noRoom', { most: 8_000 })).toBe('8.000');
    expect(say('view_noRoom', { most: '2026' })).toBe('2026');
  });
});

describe('a fact with a point at its end', () => {
  it('gives the sentence its point, and leaves every other sign', () => {
    speak({
      localeCode: 'fr',
      textDirection: 'ltr',
      putOff_until: 'Reporté au {day}.',
      answers_when: '{weekday}, {time}',
    });
    expect(say('putOff_until', { day: 'mar. 27 oct.' })).toBe('Reporté au mar. 27 oct.');
    expect(say('putOff_until', { day: '2 mai' })).toBe('Reporté au 2 mai.');
    expect(say('answers_when', { weekday: 'mar.', time: '9 h' })).toBe('mar., 9 h');
    speak({ ...hebrew, putOff_until: 'נדחה עד {day}.' });
    expect(say('putOff_until', { day: 'Northwind Inc.' })).toBe('נדחה עד \u2068Northwind Inc.\u2069');
  });
});

import { describe, expect, it } from 'vitest';
import { counted, factsOf, keysFor, languages, pluralForms, sentencesIn } from './locales';

const english = sentencesIn('en');
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

describe.each(languages)('the interface in %s', (language) => {
  const sentences = sentencesIn(language);
  const entries = Object.entries(sentences);
  const wrong = (isWrong: (sentence: string, key: string) => boolean) =>
    entries.filter(([key, sentence]) => isWrong(sentence, key)).map(([key, sentence]) => `${key}: ${sentence}`);

  it('has every sentence that English has and no other, with the plural forms of the language', () => {
    const wanted = new Set(keysFor(language));
    expect([...wanted].filter((key) => !(key in sentences))).toEqual([]);
    expect(Object.keys(sentences).filter((key) => !wanted.has(key))).toEqual([]);
  });

  it('names the same facts as English', () => {
    expect(wrong((sentence, key) => !mayName(key, factsOf(sentence)))).toEqual([]);
  });

  it('has well formed places for facts, and no leftovers of other forms', () => {
    expect(wrong((sentence) => /[{}$]|%s/u.test(sentence.replace(/\{[a-z][A-Za-z]*\}/gu, '')))).toEqual([]);
  });

  it('says something, without white space at either end or doubled, and without tags', () => {
    const untidy = (text: string) => text !== text.trim() || /\s{2}|[\t\n\r]|<\/?[a-z]/iu.test(text);
    expect(wrong((sentence) => sentence === '' || untidy(sentence))).toEqual([]);
  });

  it('has the marks of good print', () => {
    expect(wrong((sentence) => /["'`]|\.\.\.| - /u.test(sentence))).toEqual([]);
    if (language === 'fr')
      expect(wrong((sentence) => /[^\u00a0\u202f][;?!»]| :|«[^\u00a0\u202f]/u.test(sentence))).toEqual([]);
  });

  it('has no sentence that was left in English', () => {
    const words = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;
    const left = wrong((sentence, key) => sentence === english[key] && words(sentence) > 3);
    expect(language === 'en' ? [] : left).toEqual([]);
  });

  it('fits the stores: a name of 75 characters and a description of 132', () => {
    expect(sentences.extensionName?.length).toBeLessThanOrEqual(75);
    expect(sentences.extensionDescription?.length).toBeLessThanOrEqual(132);
  });

  it('says its own code and direction', () => {
    expect(sentences.localeCode).toBe(language.replace('_', '-'));
    expect(sentences.textDirection).toBe(rightToLeft.has(language) ? 'rtl' : 'ltr');
    expect(Intl.DateTimeFormat.supportedLocalesOf(language.replace('_', '-'))).toHaveLength(1);
  });

  /** All facts of the English sentence; a form that stands for one number alone need not say it. */
  function mayName(key: string, names: readonly string[]): boolean {
    const form = key.slice(key.lastIndexOf('_') + 1);
    const stem = key.slice(0, key.lastIndexOf('_'));
    const isForm = counted.includes(stem) && pluralForms(language).includes(form);
    const models = isForm ? [english[`${stem}_other`], form === 'one' && english[`${stem}_one`]] : [english[key]];
    const allowed = models.filter((model) => typeof model === 'string').map(factsOf);
    if (isForm && standsForOne(form)) allowed.push(...allowed.map((facts) => facts.filter((name) => name !== 'count')));
    return allowed.some((facts) => facts.join() === names.join());
  }

  function standsForOne(form: string): boolean {
    const rules = new Intl.PluralRules(language);
    return Array.from({ length: 1_001 }, (_, count) => rules.select(count)).filter((one) => one === form).length === 1;
  }
});

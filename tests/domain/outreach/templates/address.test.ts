import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../../src/domain/outreach';
import { templatesIn } from '../../../../src/domain/wording/templates';
import type { Language } from './details';

describe('formal and familiar address', () => {
  const textsOf = (language: Language, isFor: (occasion: Occasion) => boolean) =>
    templatesIn(language)
      .filter(({ occasion }) => isFor(occasion))
      .map(({ text, subject = '' }) => `${subject} ${text}`);
  const friend = (occasion: Occasion) => occasion === 'introduction';
  const either = (occasion: Occasion) => occasion === 'introduced';
  const stranger = (occasion: Occasion) => !friend(occasion) && !either(occasion);

  it.each([
    ['de', /\b(?:Du|Dir|Dich|Dein\w*)\b/u, /\b(?:Sie|Ihnen|Ihre?n?)\b/u],
    ['fr', /\b(?:tu|toi|ta|ton|tes)\b/iu, /\b(?:vous|votre|vos)\b/iu],
    ['es', /(?:^|[^\p{L}])(?:tú|te|ti|tu|tuya)(?=[^\p{L}])/iu, /\b(?:usted|su)\b/iu],
    ['it', /(?:^|[^\p{L}])(?:tu|ti|te|tua|tuo)(?=[^\p{L}])/iu, /\b(?:Lei|Le|Suo|Sua)\b/u],
  ] as const)(
    'is kept apart in %s: strangers formally, a friend familiarly, who introduced neither way',
    (language, familiar, formal) => {
      expect(textsOf(language, stranger).filter((text) => familiar.test(text))).toEqual([]);
      expect(textsOf(language, friend).filter((text) => formal.test(text))).toEqual([]);
      expect(textsOf(language, friend).filter((text) => !familiar.test(text) && text.includes('company'))).toEqual([]);
      expect(textsOf(language, either).filter((text) => familiar.test(text) || formal.test(text))).toEqual([]);
    },
  );
});

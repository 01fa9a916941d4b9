import { kinds, type Occasion, occasionsOf, type Purpose, type Template } from '../../outreach/types';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { templateLanguages } from './languages';
import { pt } from './pt';
import type { TemplateWords, Written, WrittenAfter } from './type';

export { templateLanguages } from './languages';
export type { TemplateWords } from './type';

const all: { readonly [language in (typeof templateLanguages)[number]]: TemplateWords } = { en, de, fr, es, pt, it };

/** Absent for a language that has no templates built in. */
export function wordsFor(language: string): TemplateWords | undefined {
  const known = templateLanguages.find((one) => one === language);
  return known && all[known];
}

/** The templates built in (M44, M57–M60), the most usual first. None for a language that is not in {@link templateLanguages}. */
export function templatesIn(language: string): readonly Template[] {
  const words = wordsFor(language);
  if (words === undefined) return [];
  const { frames, strangers, introduction } = words;
  return [
    ...strangerOccasions.flatMap((occasion) => {
      const { subject, reason, note } = strangers[occasion];
      const framed = (frame: string) => frame.replace('{{reason}}', () => reason);
      const { message, email, phone } = frames;
      const texts = { subject, note, message: framed(message), email: framed(email), phone: framed(phone) };
      return templatesOf(language, 'ask', occasion, texts);
    }),
    ...templatesOf(language, 'ask', 'introduction', introduction),
    ...occasionsOf['follow-up'].flatMap((occasion) => templatesOf(language, 'follow-up', occasion, words[occasion])),
    ...occasionsOf['thank-you'].flatMap((occasion) => templatesOf(language, 'thank-you', occasion, words[occasion])),
    ...occasionsOf.update.flatMap((occasion) => templatesOf(language, 'update', occasion, words[occasion])),
  ];
}

const strangerOccasions = ['cold', 'recommended', 'alumni', 'after-something', 'colleague'] as const;

/** An InMail is a message with a subject. Each text fits everyone: what differs is in {question} and {topic}. */
function templatesOf(
  language: string,
  purpose: Purpose,
  occasion: Occasion,
  { subject, message, email, note, phone }: WrittenAfter & Partial<Written>,
): readonly Template[] {
  const fits = {
    language,
    purpose,
    occasion,
    outreach: ['director-plus', 'manager-or-below', 'unknown'],
    kinds,
  } as const;
  const id = `${language}-${occasion}`;
  return [
    { ...fits, id: `${id}-message`, channels: ['message', 'inmail'], subject, text: message },
    ...(note === undefined ? [] : [{ ...fits, id: `${id}-note`, channels: ['note'], text: note } as const]),
    { ...fits, id: `${id}-email`, channels: ['email'], subject, text: email },
    ...(phone === undefined ? [] : [{ ...fits, id: `${id}-phone`, channels: ['phone'], text: phone } as const]),
  ];
}

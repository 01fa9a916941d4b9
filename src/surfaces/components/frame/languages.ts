import type { Me } from '../../../domain/outreach';
import { templateLanguages } from '../../../domain/wording/templates/languages';
import { locale } from '../../../platform';
import { getMe } from '../../../storage';

/** "German", as it stands in a sentence. @param code such as 'de'; given back where it is none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The same where it stands alone, with a capital: many languages write it without one in a sentence. */
export function languageAlone(code: string): string {
  const name = languageName(code);
  return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
}

/** Two letters: the language the interface speaks. */
export function ownLanguage(): string {
  return locale().slice(0, 2);
}

/** The language of examples and templates at first: the interface's where there are some in it. */
export function ownTemplateLanguage(): string {
  return templateLanguages.find((one) => one === ownLanguage()) ?? 'en';
}

/** The user's own details; who has not said what they write in writes in the language they have their browser in. */
export async function getMeHere(): Promise<Me> {
  const me = await getMe();
  const own = ownTemplateLanguage();
  return me.languages === undefined && own !== 'en' ? { ...me, languages: [own] } : me;
}

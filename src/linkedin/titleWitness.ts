import { cleanText } from './cleanText';
import { sameName } from './samePerson';

/**
 * What the tab's title says about a name: true or false where it is LinkedIn's form "… | LinkedIn", undefined where it
 * says nothing. Real pages have had two <title> elements at a time (April 2026): one that agrees is enough.
 */
export function titleAgrees(document: Document, name: string): boolean | undefined {
  const titles = [
    document.title,
    ...[...(document.head?.querySelectorAll('title') ?? [])].map((title) => title.textContent),
  ];
  const named = titles.map(namedIn).filter((text) => text !== undefined);
  return named.length === 0 ? undefined : named.some((text) => sameName(text, name));
}

function namedIn(title: string | null): string | undefined {
  const text = cleanText(title, 600);
  return text === undefined ? undefined : /^(?:\(\p{Nd}+\+?\) ?)?(.+?) ?\| ?LinkedIn$/u.exec(text)?.[1];
}

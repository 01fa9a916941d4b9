import { profileSlugOf } from './addresses';
import { absolute } from './cardLinks';
import { LIMITS, textOf } from './cleanText';
import type { Alternative } from './selectors';

/** The name a card stands under; `elsewhere` when that name links to another person's profile. */
export interface Heading {
  readonly text?: string;
  readonly elsewhere: boolean;
}

/** The first heading with a text, one that links to the person's own profile before all others. */
export function headingOf(card: Element, alternatives: readonly Alternative[], slug: string): Heading {
  let first: string | undefined;
  let elsewhere = false;
  for (const { find } of alternatives) {
    for (const element of card.querySelectorAll(find)) {
      const text = textOf(element, LIMITS.name);
      if (text === undefined) continue;
      const linked = profileSlugOf(absolute(element.closest('a[href]')?.getAttribute('href') ?? '') ?? '');
      if (linked === slug) return { text, elsewhere: false };
      if (linked !== undefined) elsewhere = true;
      first ??= text;
    }
  }
  return { ...(first === undefined ? {} : { text: first }), elsewhere };
}

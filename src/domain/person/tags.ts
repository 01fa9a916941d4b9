import { foldName } from './foldName';
import { tidyText } from './tidyText';

/** Longest tag, in UTF-16 units, and most tags of one person. */
export const TAG_LENGTH = 60;
export const MOST_TAGS = 40;

/** Tags as they are kept: tidied, each once whatever its case and accents, in the order they were given. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tidyText(tag.replaceAll(',', ' '), TAG_LENGTH);
    if (tidy !== undefined && !kept.has(keyOf(tidy))) kept.set(keyOf(tidy), tidy);
  }
  return [...kept.values()].slice(0, MOST_TAGS);
}

/** As typed into one field: commas stand between. */
export function tagsFromText(text: string): readonly string[] {
  return tidyTags(text.split(/[,;\n、，]/u));
}

export function withTag(tags: readonly string[] | undefined, tag: string): readonly string[] {
  return tidyTags([...(tags ?? []), tag]);
}

export function withoutTag(tags: readonly string[] | undefined, tag: string): readonly string[] {
  return (tags ?? []).filter((one) => !isSameTag(one, tag));
}

export function isSameTag(one: string, other: string): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

/** Signs alone are a tag, too. */
function keyOf(tag: string): string {
  return foldName(tag) || tag;
}

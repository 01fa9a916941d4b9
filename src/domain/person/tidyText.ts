/** Control characters, what nobody sees, and the directions that can make a text read as another one (decision 8). */
const UNSEEN = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * One line of someone else's text, made safe to keep: unseen characters out, white space folded, at most `length`
 * UTF-16 units, never half a surrogate pair. An empty result is absence.
 */
export function tidyText(text: string, length: number): string | undefined {
  // Cut first: a page may hand over a text of any length.
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    // What stood between two blanks may be gone.
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, length)
    .toWellFormed()
    .replace(/[\uFFFD\s]+$/u, '')
    .trimEnd();
  return line === '' ? undefined : line;
}

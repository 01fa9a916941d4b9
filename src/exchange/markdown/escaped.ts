/** One line in which nothing is markup: neither inline nor as the beginning of a block. */
export function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
    .replace(/^([-+=])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** A text of the user's, quoted: its line breaks stay, and nothing in it ends the quote or is markup (decision 8). */
export function quoted(text: string): string {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => (line.trim() === '' ? '>' : `> ${escaped(line.trim())}`));
  // Two blanks at the end of a line keep the user's line breaks.
  return lines.join('  \n');
}

/** Most names and titles are written in these alone, and a list has a hundred thousand of them. */
const plain = /^[\x20-\x7E]*$/u;

/** A name made comparable: case, accents, punctuation and white space do not matter. */
export function foldName(name: string): string {
  if (plain.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

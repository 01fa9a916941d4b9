/**
 * Whether two places of a page name the same person. Compared folded, without emoji and credentials; the longer may
 * contain the shorter (a title adds "- Director - Example Labs", a heading adds ", PhD").
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a === '' || b === '') return one.trim() === other.trim();
  return (
    a.replaceAll(' ', '') === b.replaceAll(' ', '') ||
    holdsWords(a, b) ||
    holdsWords(b, a) ||
    sameWithoutCredentials(one, other)
  );
}

function sameWithoutCredentials(one: string, other: string): boolean {
  const [a, b] = [folded(withoutCredentials(one)), folded(withoutCredentials(other))];
  return a !== '' && b !== '' && (holdsWords(a, b) || holdsWords(b, a));
}

/** Whole words only: "Ann" is no part of "Joanna". */
function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

function withoutCredentials(name: string): string {
  return name.replace(/\([^)]*\)/g, ' ').replace(/[,،、|].*$/, '');
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

import { foldName } from './foldName';

/** Every sought word stands in the text, as a word: "Lanternworks" in "Lanternworks GmbH", "art" not in "smart". */
export function hasWords(text: string | undefined, sought: string | undefined): text is string {
  if (text === undefined || sought === undefined) return false;
  const wanted = foldName(sought);
  if (wanted === '') return false;
  const words = foldName(text).split(' ');
  return wanted.split(' ').every((word) => words.includes(word));
}

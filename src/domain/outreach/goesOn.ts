import { type HalfSentence, leadIns } from '../wording/leadIns';

/**
 * A half sentence as it goes on from the words of a template: without those words, where it begins with them itself
 * ("I am" before "I am a biology graduate"). Only whole words at the very beginning go, once; a text that is nothing
 * else stays as it is.
 * @param language of the template, such as 'en'
 */
export function goesOn(text: string | undefined, part: HalfSentence, language: string): string | undefined {
  if (text === undefined) return undefined;
  const begins = text.toLowerCase().replaceAll('’', "'");
  // What changes in length when written small is no word of these.
  if (begins.length !== text.length) return text;
  const doubled = (leadIns[language]?.[part] ?? [])
    .filter((words) => begins.startsWith(words))
    .map((words) => /^(?:\s*[,:]\s*|\s+)(\S.*)$/su.exec(text.slice(words.length))?.[1])
    .filter((rest) => rest !== undefined);
  return doubled.reduce((shortest, rest) => (rest.length < shortest.length ? rest : shortest), text);
}

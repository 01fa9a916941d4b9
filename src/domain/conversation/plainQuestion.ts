/**
 * A question of the bank as it reads for anybody: of `[[ … | … ]]` the last part, of `[[ … ]]` nothing. A blank that is
 * left before a stop goes; the narrow one that French sets there stays.
 */
export function plainQuestion(text: string): string {
  return text
    .replace(/\[\[(?:[^\]|]*\|([^\]]*)|[^\]]*)\]\]/gu, '$1')
    .replace(/ +(?=[?!.,\u00a0\u202f])/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

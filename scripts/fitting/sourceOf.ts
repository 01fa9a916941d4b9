import { lettersOf } from '../../src/domain/outreach/review/weights/wordEvidence';
import type { Fit } from './fitWeights';

/** A file of weights: a line for each clue. */
export function sourceOf(name: string, says: string, { start, weights }: Pick<Fit, 'start' | 'weights'>): string {
  const lines = new Map<string, string[]>();
  for (const [feature, tenths] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (tenths === 0) continue;
    const [, clue = '', other = ''] = /^(\w+|[~<>])(.*)$/u.exec(feature) ?? [];
    lines.set(clue, [...(lines.get(clue) ?? []), `${other === '' ? '' : `${other} `}${tenths}`]);
  }
  const entries = [...lines].map(
    ([clue, parts]) => `    ${/\w/u.test(clue) ? clue : `'${clue}'`}: '${parts.join(', ')}',`,
  );
  return `import type { Weights } from './evidence';

// Made by \`npm run fit:review\` from the labelled drafts; not to be changed by hand.

/** ${says} */
export const ${name}: Weights = {
  start: ${start},
  clues: {
${entries.join('\n')}
  },
};
`;
}

/** A file of a language's weights of words: a letter for each. */
export function sourceOfWords(name: string, says: string, traits: Int8Array): string {
  return `// Made by \`npm run fit:review\` from the labelled drafts; not to be changed by hand.

/** ${says} */
export const ${name} =
  '${lettersOf(traits)}';
`;
}

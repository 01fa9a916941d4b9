import type { Fit } from './fitWeights';

/** A file of weights: a line for each clue. */
export function sourceOf(name: string, says: string, { start, weights }: Fit): string {
  const lines = new Map<string, string[]>();
  for (const [feature, tenths] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (tenths === 0) continue;
    const [, clue = '', rest = ''] = /^(\w+|~)(.*)$/u.exec(feature) ?? [];
    const other = clue === '~' ? `~${rest}` : rest;
    lines.set(clue, [...(lines.get(clue) ?? []), `${other === '' ? '' : `${other} `}${tenths}`]);
  }
  const entries = [...lines].map(([clue, parts]) => `    ${clue === '~' ? `'~'` : clue}: '${parts.join(', ')}',`);
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

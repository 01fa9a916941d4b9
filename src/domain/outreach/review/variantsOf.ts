/** "(my|your) [own] job" → my own job, my job, your own job, your job. Innermost brackets first. */
export function variantsOf(pattern: string): string[] {
  const found = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/u.exec(pattern);
  if (!found) return [pattern];
  const options = found[1] === undefined ? (found[2] ?? '').split('|') : ['', ...found[1].split('|')];
  const before = pattern.slice(0, found.index);
  const after = pattern.slice(found.index + found[0].length);
  return options.flatMap((option) => variantsOf(before + option + after));
}

/** A function as text, to be run inside a page; called there with `args`, which must be JSON. */
export function callOf<Args extends readonly unknown[]>(run: (...args: Args) => unknown, ...args: Args): string {
  return `${sourceOf(run)}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

// The compiler behind tsx wraps named functions in a call of `__name`, which no page has.
// biome-ignore lint/complexity/noBannedTypes: any function's text can be sent.
export const sourceOf = (run: Function): string =>
  `(() => { const __name = (named) => named; return ${run.toString()}; })()`;

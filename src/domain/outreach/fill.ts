import type { Variable } from './variables';

export type Values = { readonly [name in Variable]?: string | undefined };

export interface Filled {
  readonly text: string;
  readonly unfilled: readonly Variable[];
}

const PASSAGE = /\[\[(.*?)\]\]/gsu;
const VARIABLE = /\{(\w+)\}(\.?)/gu;

/**
 * Puts values into a template. `{name}` is filled, or stays as it is and is reported. `[[ … ]]` goes when a variable in
 * it has no value; `[[ … | … ]]` is the first part whose variables all have one, else the last part as it is. Values
 * are put in once: braces, brackets and bars in a value are text; its line breaks and runs of spaces become one space,
 * and after a mark that ends it ("Example Inc.") stands no full stop.
 */
export function fill(template: string, values: Values): Filled {
  const kept = template.replace(PASSAGE, (_whole, passage: string) => chosenPart(passage.split('|'), values));
  const unfilled = new Set<Variable>();
  const text = kept.replace(VARIABLE, (whole, name: string, stop: string) => {
    const value = filledWith(values, name);
    if (value === undefined) unfilled.add(name as Variable);
    return value === undefined ? whole : /[.?!]$/u.test(value) ? value : value + stop;
  });
  return { text, unfilled: [...unfilled] };
}

function chosenPart(parts: readonly string[], values: Values): string {
  const whole = parts.find((part) =>
    [...part.matchAll(VARIABLE)].every(([, name = '']) => filledWith(values, name) !== undefined),
  );
  return whole ?? (parts.length > 1 ? (parts.at(-1) ?? '') : '');
}

function filledWith(values: Values, name: string): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name as Variable] : undefined;
  return value?.trim().replace(/\s+/gu, ' ') || undefined;
}

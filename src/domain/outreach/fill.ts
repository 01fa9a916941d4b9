import type { Variable } from './types';

export type Values = { readonly [name in Variable]?: string | undefined };

export interface Filled {
  readonly text: string;
  readonly unfilled: readonly Variable[];
}

const PASSAGE = /\[\[(.*?)\]\]/gsu;
const VARIABLE = /\{(\w+)\}/gu;

/**
 * Puts values into a template. A passage in double brackets goes when one of its variables has no value; a variable
 * outside of one stays as it is and is reported. Values are put in once: braces in a value are text.
 */
export function fill(template: string, values: Values): Filled {
  const textOf = (name: string) => values[name as Variable]?.trim() || undefined;
  const kept = template.replace(PASSAGE, (_whole, passage: string) =>
    [...passage.matchAll(VARIABLE)].every(([, name = '']) => textOf(name) !== undefined) ? passage : '',
  );
  const unfilled = new Set<Variable>();
  const text = kept.replace(VARIABLE, (whole, name: string) => {
    const value = textOf(name);
    if (value === undefined) unfilled.add(name as Variable);
    return value ?? whole;
  });
  return { text, unfilled: [...unfilled] };
}

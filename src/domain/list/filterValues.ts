import type { FilterName, Filters } from './filters';

/** What is chosen of a filter, as texts. */
export function chosenIn(filters: Filters, name: FilterName): readonly string[] {
  const chosen = filters[name];
  return chosen === undefined ? [] : [chosen].flat().map(String);
}

/** One value more: whoever has any of a filter's values is shown. In the list or only known is one or the other. */
export function withValue(filters: Filters, name: FilterName, value: string): Filters {
  if (name === 'list') return { ...filters, list: value === 'known' ? 'known' : 'target' };
  const before = chosenIn(filters, name);
  return before.includes(value) ? filters : withValues(filters, name, [...before, value]);
}

/** One value less; with the last the filter goes. */
export function withoutValue(filters: Filters, name: FilterName, value: string): Filters {
  const left = chosenIn(filters, name).filter((one) => one !== value);
  return left.length === 0 || name === 'list' ? withoutFilter(filters, name) : withValues(filters, name, left);
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  const { [name]: _gone, ...others } = filters;
  return others;
}

function withValues(filters: Filters, name: FilterName, values: readonly string[]): Filters {
  return { ...filters, [name]: name === 'priorities' ? values.map(Number) : values };
}

import { columnNames, type SavedColumn } from './columns';
import type { Filters } from './filters';
import { groupColumns } from './groupColumns';
import { type Sort, usualSort } from './sort';
import { builtInViews, type ListSettings, type OwnView } from './views';

type Parts = { readonly [name: string]: unknown };

const listFilters: readonly (keyof Filters)[] = [
  ...(['stages', 'due', 'levels', 'priorities', 'respondents'] as const),
  ...(['tags', 'industries', 'companies', 'targetRoles'] as const),
];

/** What is stored of the table, whatever has become of it: a part that cannot be understood is as usual, the others stay. */
export function soundListSettings(stored: unknown): ListSettings | undefined {
  if (!isParts(stored)) return undefined;
  const { view, columns, sorts, own } = stored;
  return {
    ...(typeof view === 'string' && { view }),
    ...(Array.isArray(columns) && { columns: soundColumns(columns) }),
    ...(isParts(sorts) && { sorts: soundSorts(sorts) }),
    ...(Array.isArray(own) && { own: own.flatMap(soundView) }),
  };
}

function soundView(stored: unknown): readonly OwnView[] {
  if (!isParts(stored)) return [];
  const { id, name, filters, sort, columns, group } = stored;
  if (typeof id !== 'string' || typeof name !== 'string') return [];
  const known = groupColumns.find((one) => one === group);
  return [
    {
      id,
      name,
      filters: isParts(filters) ? soundFilters(filters) : {},
      sort: isSort(sort) ? sort : usualSort,
      columns: Array.isArray(columns) ? soundColumns(columns) : [],
      ...(known && { group: known }),
    },
  ];
}

function soundFilters(stored: Parts): Filters {
  const { list } = stored;
  const lists = listFilters.flatMap((name) => {
    const values = stored[name];
    if (!Array.isArray(values)) return [];
    return [[name, values.filter((one) => typeof one === (name === 'priorities' ? 'number' : 'string'))] as const];
  });
  return { ...((list === 'target' || list === 'known') && { list }), ...(Object.fromEntries(lists) as Filters) };
}

function soundSorts(stored: Parts): NonNullable<ListSettings['sorts']> {
  return Object.fromEntries(
    builtInViews.flatMap((view) => {
      const sort = stored[view];
      return isSort(sort) ? [[view, sort] as const] : [];
    }),
  );
}

function soundColumns(stored: readonly unknown[]): readonly SavedColumn[] {
  return stored.flatMap((column): SavedColumn[] => {
    if (!isParts(column)) return [];
    const { shown, width } = column;
    const name = columnNames.find((one) => one === column.name);
    if (!name || typeof shown !== 'boolean') return [];
    return [{ name, shown, ...(typeof width === 'number' && Number.isFinite(width) && { width }) }];
  });
}

function isSort(value: unknown): value is Sort {
  if (!isParts(value)) return false;
  return columnNames.some((name) => name === value.column) && (value.direction === 'up' || value.direction === 'down');
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

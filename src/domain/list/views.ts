import { type ColumnChoice, columnsFrom, type SavedColumn, savedColumns } from './columns';
import type { Filters } from './filters';
import type { GroupColumn } from './groupColumns';
import { type Sort, usualSort } from './sort';

/** What the table shows: who, in which order, with which columns. */
export interface View {
  readonly id: string;
  /** Of the user's own views; the others are named by the interface. */
  readonly name?: string;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly columns: readonly ColumnChoice[];
  /** Parted by that, each part under a heading. */
  readonly group?: GroupColumn;
}

/** A view the user saved. */
export interface OwnView {
  /** Made on the device. */
  readonly id: string;
  readonly name: string;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly columns: readonly SavedColumn[];
  readonly group?: GroupColumn;
}

/** What is remembered of the table; absent is as usual. */
export interface ListSettings {
  /** The id of the view that was open last. */
  readonly view?: string;
  /** Of the views that are built in: they share their columns, and each has its own order. */
  readonly columns?: readonly SavedColumn[];
  readonly sorts?: { readonly [view in BuiltInView]?: Sort };
  readonly own?: readonly OwnView[];
}

export const builtInViews = ['target', 'known', 'to-ask', 'waiting', 'to-thank', 'by-role', 'by-company'] as const;
export type BuiltInView = (typeof builtInViews)[number];

export const MOST_OWN_VIEWS = 50;
/** Of each thing that a saved view looks for. */
export const MOST_FILTER_VALUES = 500;
export const VIEW_NAME_LENGTH = 80;

const builtIn: { readonly [view in BuiltInView]: Pick<View, 'filters' | 'sort' | 'group'> } = {
  target: { filters: { list: 'target' }, sort: usualSort },
  known: { filters: { list: 'known' }, sort: { column: 'name', direction: 'up' } },
  'to-ask': { filters: { list: 'target', stages: ['to-ask'] }, sort: { column: 'priority', direction: 'up' } },
  waiting: { filters: { stages: ['waiting'] }, sort: { column: 'lastContact', direction: 'up' } },
  // M57, M58.
  'to-thank': {
    filters: { due: ['say-thanks', 'thank-introducer', 'tell-what-came-of-it'] },
    sort: { column: 'step', direction: 'up' },
  },
  'by-role': { filters: { list: 'target' }, sort: { column: 'targetRole', direction: 'up' }, group: 'targetRole' },
  'by-company': { filters: { list: 'target' }, sort: { column: 'company', direction: 'up' }, group: 'company' },
};

/** The view with that id, as the user left it; the target list where there is none. */
export function viewOf(settings: ListSettings | undefined, id = settings?.view): View {
  const own = settings?.own?.find((view) => view.id === id);
  if (own) return { ...own, columns: columnsFrom(own.columns) };
  const name = builtInViews.find((view) => view === id) ?? 'target';
  const { filters, sort, group } = builtIn[name];
  const columns = columnsFrom(settings?.columns);
  return {
    id: name,
    filters,
    sort: settings?.sorts?.[name] ?? sort,
    ...(group && { group }),
    // What a view is about can be seen in it.
    columns:
      name === 'by-role' ? columns.map((one) => (one.name === 'targetRole' ? { ...one, shown: true } : one)) : columns,
  };
}

export function isBuiltIn(id: string): id is BuiltInView {
  return (builtInViews as readonly string[]).includes(id);
}

/** Order and columns are remembered as they are changed; what is filtered for stays a matter of the moment. */
export function withLook(
  settings: ListSettings | undefined,
  view: View,
  look: Partial<Pick<View, 'sort' | 'columns'>>,
): ListSettings {
  const { id } = view;
  if (isBuiltIn(id))
    return {
      ...settings,
      ...(look.columns && { columns: savedColumns(look.columns) }),
      ...(look.sort && { sorts: { ...settings?.sorts, [id]: look.sort } }),
    };
  return changeOwn(settings, id, {
    ...(look.columns && { columns: savedColumns(look.columns) }),
    ...(look.sort && { sort: look.sort }),
  });
}

export function hasRoomForView(settings: ListSettings | undefined): boolean {
  return (settings?.own?.length ?? 0) < MOST_OWN_VIEWS;
}

/**
 * Keeps what the table shows as a view of the user's own, and opens it. Where there is no room for one more
 * ({@link hasRoomForView}) everything stays as it is: none goes for it.
 */
export function withOwnView(settings: ListSettings | undefined, view: View, id: string, name: string): ListSettings {
  const { filters, sort, columns, group } = view;
  const own = {
    id,
    name,
    filters: boundedFilters(filters),
    sort,
    columns: savedColumns(columns),
    ...(group && { group }),
  };
  return withKeptView(settings, own);
}

/** A view of the user's own as it was saved, open: to take back that it was deleted. */
export function withKeptView(settings: ListSettings | undefined, own: OwnView): ListSettings {
  return hasRoomForView(settings)
    ? { ...settings, view: own.id, own: [...(settings?.own ?? []), own] }
    : { ...settings };
}

/** Gives a view of the user's own another name or other filters. */
export function changeOwn(
  settings: ListSettings | undefined,
  id: string,
  changes: Partial<Omit<OwnView, 'id'>>,
): ListSettings {
  const bounded = { ...changes, ...(changes.filters && { filters: boundedFilters(changes.filters) }) };
  return { ...settings, own: (settings?.own ?? []).map((view) => (view.id === id ? { ...view, ...bounded } : view)) };
}

function boundedFilters(filters: Filters): Filters {
  const bounded = Object.entries(filters).map(([name, values]) => [
    name,
    Array.isArray(values) ? values.slice(0, MOST_FILTER_VALUES) : values,
  ]);
  return Object.fromEntries(bounded) as Filters;
}

/** The people stay, only the view goes; the target list is open then. */
export function withoutOwnView(settings: ListSettings | undefined, id: string): ListSettings {
  const { view, ...others } = settings ?? {};
  return {
    ...others,
    ...(view !== undefined && view !== id && { view }),
    own: (settings?.own ?? []).filter((one) => one.id !== id),
  };
}

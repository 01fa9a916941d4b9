import { idOfRow, isGroup, type ListRow } from '../../../../domain/list';
import type { Person } from '../../../../domain/person';

/** Who is selected, and from where Shift extends: a row's person. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly from?: string;
}

export const nobody: Selection = { ids: new Set() };

export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, from: id };
}

/** From where the selection began to this row, both included; what was selected before stays. Headings are passed over. */
export function extendedTo(selection: Selection, rows: readonly ListRow[], row: number): Selection {
  const begin = rows.findIndex((one) => idOfRow(one) === selection.from);
  const from = begin < 0 ? row : begin;
  const [first, last] = from < row ? [from, row] : [row, from];
  const ids = new Set(selection.ids);
  for (const one of rows.slice(first, last + 1)) if (!isGroup(one)) ids.add(one.id);
  const start = rows[from];
  return { ids, ...(start && { from: idOfRow(start) }) };
}

/** Everybody of a group; none of them where they all were selected before. The others stay as they are. */
export function groupToggled(selection: Selection, group: readonly Person[]): Selection {
  const ids = new Set(selection.ids);
  const wereAll = group.every(({ id }) => ids.has(id));
  for (const { id } of group) wereAll ? ids.delete(id) : ids.add(id);
  return { ids };
}

/** Everybody who is shown; nobody where they all were selected before. */
export function allOrNobody(selection: Selection, shown: readonly Person[]): Selection {
  return isWhole(selection, shown) ? nobody : { ids: new Set(shown.map(({ id }) => id)) };
}

export function isWhole({ ids }: Selection, shown: readonly Person[]): boolean {
  return shown.length > 0 && ids.size >= shown.length && shown.every(({ id }) => ids.has(id));
}

export function countSelected({ ids }: Selection, group: readonly Person[]): number {
  return ids.size === 0 ? 0 : group.filter(({ id }) => ids.has(id)).length;
}

/** Of those selected, who is shown: nothing is done to whom the user does not see in the list. */
export function selectedAmong({ ids }: Selection, shown: readonly Person[]): readonly Person[] {
  return ids.size === 0 ? [] : shown.filter(({ id }) => ids.has(id));
}

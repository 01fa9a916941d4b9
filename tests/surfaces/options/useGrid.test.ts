// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ColumnName } from '../../../src/domain/list';
import type { Person } from '../../../src/domain/person';
import { nobody } from '../../../src/surfaces/options/people/table/selection';
import { personOf } from '../../domain/person/people';
import { drawHook } from './hook';

const kept = vi.hoisted(() => vi.fn((..._edit: readonly unknown[]) => Promise.resolve('kept')));
vi.mock('../../../src/platform', () => ({ say: (key: string) => key, nowText: () => '' }));
vi.mock('../../../src/storage', () => ({}));
vi.mock('../../../src/surfaces/options/people/table/edits', () => ({ editKind: () => 'text', keepEdit: kept }));
const { useGrid } = await import('../../../src/surfaces/options/people/table/useGrid');

const [mira, ida, sol] = ['mira', 'ida', 'sol'].map((id) => personOf(id)) as [Person, Person, Person];
const nothing = () => undefined;
const columns = (['name', 'company'] as const).map((name: ColumnName) => ({ name, width: 100, shown: true }));

function grid(people: readonly Person[]) {
  const partsOf = (rows: readonly Person[]): Parameters<typeof useGrid>[0] => ({
    ...{ people: rows, rows, isWhole: true, overviews: undefined, columns, listColumns: columns, isNarrow: false },
    ...{ sort: { column: 'name', direction: 'up' }, group: undefined, selection: nobody, facets: undefined },
    ...{ onSelect: nothing, onSort: nothing, onColumns: nothing, onOpen: nothing, onDelete: nothing },
    ...{ onRefused: nothing, scroller: { current: null }, page: 10 },
  });
  const drawn = drawHook(useGrid, partsOf(people));
  return {
    ...drawn,
    press: (key: string) => drawn.act(() => drawn.given().onKeyDown(new KeyboardEvent('keydown', { key }))),
    show: (rows: readonly Person[]) => drawn.draw(partsOf(rows)),
  };
}

describe('a cell that is being edited', () => {
  it('goes with the person to another place in the list, and is kept for them', async () => {
    const { press, show, given, act } = grid([mira, ida, sol]);
    await press('F2');
    await show([ida, sol, mira]);
    expect(given()).toMatchObject({ isEditing: true, active: { row: 2, column: 0 } });
    await act(() => given().onEnd('Mira S.', 'stay'));
    expect(kept).toHaveBeenLastCalledWith(mira, 'name', 'Mira S.');
  });

  it('is edited no longer once the person has left the list: nobody else is written to', async () => {
    const { press, show, given } = grid([mira, ida, sol]);
    await press('F2');
    expect(given().isEditing).toBe(true);
    await show([ida, sol]);
    expect(given()).toMatchObject({ isEditing: false, active: { row: 0 } });
    await show([mira, ida, sol]);
    expect(given().isEditing).toBe(false);
  });
});

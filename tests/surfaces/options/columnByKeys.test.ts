import { describe, expect, it } from 'vitest';
import type { ColumnChoice, ColumnName } from '../../../src/domain/list';
import { columnByKeys } from '../../../src/surfaces/options/people/table/columnByKeys';

const all: readonly ColumnChoice[] = (['name', 'company', 'stage'] as const).map((name: ColumnName) => ({
  name,
  width: 160,
  shown: true,
}));
const shown = [{ name: 'select', width: 44 } as const, ...all];
const arrow = { key: 'ArrowRight', shiftKey: false, altKey: false, rtl: false };
const namesOf = (columns: readonly ColumnChoice[] | undefined) => columns?.map(({ name }) => name);

describe('on the name of a column', () => {
  it('Shift and the arrows make it wider or narrower', () => {
    expect(columnByKeys({ ...arrow, shiftKey: true }, 2, shown, all)?.columns[1]?.width).toBe(176);
    expect(columnByKeys({ ...arrow, key: 'ArrowLeft', shiftKey: true }, 2, shown, all)?.columns[1]?.width).toBe(144);
  });

  it('Alt and the arrows move it, and keys go with it', () => {
    const done = columnByKeys({ ...arrow, altKey: true }, 1, shown, all);
    expect(namesOf(done?.columns)).toEqual(['company', 'name', 'stage']);
    expect(done?.place).toBe(2);
  });

  it('is the other way round where the text runs from right to left', () => {
    expect(columnByKeys({ ...arrow, shiftKey: true, rtl: true }, 2, shown, all)?.columns[1]?.width).toBe(144);
    const done = columnByKeys({ ...arrow, altKey: true, rtl: true }, 2, shown, all);
    expect(namesOf(done?.columns)).toEqual(['company', 'name', 'stage']);
    expect(done?.place).toBe(1);
  });

  it('stays where it is at the ends, and what is no column of the list is not changed at all', () => {
    expect(columnByKeys({ ...arrow, altKey: true }, 3, shown, all)?.place).toBe(3);
    expect(columnByKeys({ ...arrow, key: 'ArrowLeft', altKey: true }, 1, shown, all)?.place).toBe(1);
    expect(columnByKeys({ ...arrow, shiftKey: true }, 0, shown, all)).toBeUndefined();
    expect(columnByKeys(arrow, 2, shown, all)).toBeUndefined();
  });
});

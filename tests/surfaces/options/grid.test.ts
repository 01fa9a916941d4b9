import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/list';
import { gridMove } from '../../../src/surfaces/options/people/table/gridMove';
import {
  allOrNobody,
  countSelected,
  extendedTo,
  groupToggled,
  isWhole,
  nobody,
  selectedAmong,
  toggled,
} from '../../../src/surfaces/options/people/table/selection';
import { personOf } from '../../domain/person/people';

const size = { rows: 30_000, columns: 14, page: 20 };
const move = (row: number, column: number, key: string, more: { ctrlKey?: boolean; rtl?: boolean } = {}) => {
  const cell = gridMove({ row, column }, { key, ctrlKey: false, ...more }, size);
  return cell && [cell.row, cell.column];
};

describe('moving through the grid', () => {
  it.each<[string, ReturnType<typeof move>, readonly number[]]>([
    ['right', move(5, 3, 'ArrowRight'), [5, 4]],
    ['left', move(5, 3, 'ArrowLeft'), [5, 2]],
    ['up, to the names of the columns', move(0, 3, 'ArrowUp'), [-1, 3]],
    ['down', move(-1, 3, 'ArrowDown'), [0, 3]],
    ['to the first cell of the row', move(5, 3, 'Home'), [5, 0]],
    ['to the last cell of the row', move(5, 3, 'End'), [5, 13]],
    ['to the first person', move(5, 3, 'Home', { ctrlKey: true }), [0, 0]],
    ['to the last person', move(5, 3, 'End', { ctrlKey: true }), [29_999, 13]],
    ['a page down', move(5, 3, 'PageDown'), [25, 3]],
    ['a page up', move(25, 3, 'PageUp'), [5, 3]],
    ['nowhere beyond the last person', move(29_999, 3, 'PageDown'), [29_999, 3]],
    ['nowhere beyond the first column', move(5, 0, 'ArrowLeft'), [5, 0]],
    ['the other way where the text does', move(5, 3, 'ArrowRight', { rtl: true }), [5, 2]],
  ])('%s', (_what, cell, expected) => {
    expect(cell).toEqual(expected);
  });

  it('leaves other keys alone', () => {
    expect(move(5, 3, 'Tab')).toBeUndefined();
    expect(move(5, 3, 'a')).toBeUndefined();
  });

  it('never leaves the grid, whatever is pressed', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    const sizes = fc.record({
      rows: fc.integer({ min: 0, max: 50 }),
      columns: fc.integer({ min: 1, max: 8 }),
      page: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(sizes, fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 30 }), (some, presses) => {
        let cell = { row: -1, column: 0 };
        for (const [key, ctrlKey] of presses) cell = gridMove(cell, { key, ctrlKey }, some) ?? cell;
        expect(cell.row).toBeGreaterThanOrEqual(-1);
        expect(cell.row).toBeLessThan(Math.max(1, some.rows));
        expect(cell.column).toBeLessThan(some.columns);
      }),
    );
  });
});

describe('selecting', () => {
  const shown = ['a', 'b', 'c', 'd', 'e'].map((id) => personOf(id));
  const ids = (selection: typeof nobody) => [...selection.ids].sort().join('');

  it('one by one, on and off', () => {
    const both = toggled(toggled(nobody, 'a'), 'c');
    expect(ids(both)).toBe('ac');
    expect(ids(toggled(both, 'a'))).toBe('c');
  });

  it('from one to another, in both directions, beside what was selected before', () => {
    expect(ids(extendedTo(toggled(nobody, 'b'), shown, 3))).toBe('bcd');
    expect(ids(extendedTo(toggled(nobody, 'd'), shown, 1))).toBe('bcd');
    expect(ids(extendedTo(toggled(toggled(nobody, 'a'), 'd'), shown, 4))).toBe('ade');
    expect(ids(extendedTo(nobody, shown, 2))).toBe('c');
  });

  it('everybody shown, and nobody when they are selected', () => {
    const all = allOrNobody(toggled(nobody, 'b'), shown);
    expect(isWhole(all, shown)).toBe(true);
    expect(allOrNobody(all, shown)).toEqual(nobody);
    expect(isWhole(nobody, [])).toBe(false);
  });

  it('a whole group, and none of it when all of it is selected; the others stay', () => {
    const group = shown.slice(1, 3);
    const some = groupToggled(toggled(nobody, 'e'), group);
    expect(ids(some)).toBe('bce');
    expect(countSelected(some, group)).toBe(2);
    expect(ids(groupToggled(some, group))).toBe('e');
    expect(countSelected(nobody, group)).toBe(0);
  });

  it('over the heading of a group as if it were not there', () => {
    const rows = rowsOf(
      shown.map((person, place) => ({ ...person, company: place < 2 ? 'Example Labs' : 'Nordlab' })),
      'company',
    );
    expect(rows).toHaveLength(7);
    expect(ids(extendedTo(toggled(nobody, 'b'), rows, 4))).toBe('bc');
  });

  it('what is done is done only to those who are shown', () => {
    const all = allOrNobody(nobody, shown);
    expect(selectedAmong(all, shown.slice(3)).map(({ id }) => id)).toEqual(['d', 'e']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInViews,
  columnNames,
  groupColumns,
  shownPeople,
  soundListSettings,
  viewOf,
  withLook,
  withOwnView,
  withWidth,
} from '../../../src/domain/list';
import { personOf } from '../person/people';

const usual = viewOf(undefined);
const view = { id: 'v', name: 'Mine', filters: {}, sort: usual.sort, columns: [] };

describe('what is stored of the table', () => {
  it('stays as it is where it is sound', () => {
    const filters = { list: 'target', tags: ['fair'], priorities: [1], due: ['say-thanks'] } as const;
    const look = {
      columns: withWidth(usual.columns, 'name', 300),
      sort: { column: 'company', direction: 'up' },
    } as const;
    const [group] = groupColumns;
    const list = withOwnView(withLook(undefined, usual, look), { ...usual, filters, group }, 'a', 'From the fair');
    expect(soundListSettings(list)).toEqual(list);
    expect(soundListSettings(undefined)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['columns that are none', { columns: {} }],
    ['a column that is none', { columns: [null] }],
    ['a width that is no number', { columns: usual.columns.map((one) => ({ ...one, width: Number.NaN })) }],
    ['views that are none', { own: {} }],
    ['a view that is none', { own: [null] }],
    ['a view without anything', { own: [{ id: 'v' }], view: 'v' }],
    ['an order by a column that is gone', { sorts: { target: { column: 'gone', direction: 'up' } } }],
    ['an order that is none', { sorts: { target: null } }],
    ['no settings at all', 'list'],
  ])('falls back to the usual for %s', (_what, stored) => {
    expect(viewOf(soundListSettings(stored))).toEqual(usual);
  });

  it('keeps what is sound of a view', () => {
    const damaged = {
      ...view,
      filters: { tags: 'fair', companies: ['Nordlab', 7] },
      sort: {},
      columns: null,
      group: 'mood',
    };
    expect(soundListSettings({ view: 'v', own: [damaged] })).toEqual({
      view: 'v',
      own: [{ ...view, filters: { companies: ['Nordlab'] } }],
    });
  });

  it('can be shown, whatever has become of it', () => {
    const anything = fc.oneof(fc.anything(), fc.constantFrom(...columnNames, ...builtInViews, 'v', 'up'));
    const parts = (...names: readonly string[]) =>
      fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] });
    const filters = parts('list', 'stages', 'tags', 'companies', 'levels', 'priorities');
    const own = fc.record({
      ...{ id: fc.constant('v'), name: fc.string(), filters, group: anything },
      ...{ sort: parts('column', 'direction'), columns: fc.array(parts('name', 'shown', 'width')) },
    });
    const settings = fc.record({
      view: fc.constantFrom('v', ...builtInViews),
      columns: fc.oneof(anything, fc.array(parts('name', 'shown', 'width'))),
      sorts: fc.oneof(anything, parts(...builtInViews)),
      own: fc.oneof(anything, fc.array(fc.oneof(anything, own))),
    });
    fc.assert(
      fc.property(settings, (stored) => {
        const shown = viewOf(soundListSettings(stored));
        expect(shown.columns.every(({ width }) => width > 0)).toBe(true);
        expect(shownPeople([personOf('a')], new Map(), shown, '').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

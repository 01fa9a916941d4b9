import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInViews,
  changeOwn,
  columnNames,
  columnsFrom,
  hasRoomForView,
  type ListSettings,
  MOST_OWN_VIEWS,
  nextSort,
  savedColumns,
  viewOf,
  withKeptView,
  withLook,
  withMoved,
  withOwnView,
  withoutOwnView,
  withShifted,
  withShown,
  withWidth,
} from '../../../src/domain/list';

const shownIn = (columns: ReturnType<typeof columnsFrom>) =>
  columns.filter(({ shown }) => shown).map(({ name }) => name);

describe('the columns of the table', () => {
  it('are position, company and industry first, then the name and what else is known (M11)', () => {
    expect(shownIn(columnsFrom(undefined))).toEqual([
      'position',
      'company',
      'industry',
      'name',
      'level',
      'location',
      'stage',
      'step',
      'foundThrough',
      'respondent',
      'priority',
      'tags',
      'lastContact',
    ]);
  });

  it('can be left out, but never the name', () => {
    const columns = columnsFrom(undefined);
    expect(shownIn(withShown(columns, 'level', false))).not.toContain('level');
    expect(shownIn(withShown(columns, 'name', false))).toContain('name');
  });

  it('can be put at another place, over those that are not shown', () => {
    const columns = withShown(columnsFrom(undefined), 'company', false);
    expect(shownIn(withShifted(columns, 'industry', -1)).slice(0, 2)).toEqual(['industry', 'position']);
    expect(shownIn(withMoved(columns, 'tags', 'position'))[0]).toBe('tags');
    expect(withShifted(columns, 'position', -1)).toEqual(columns);
  });

  it('have a width within bounds', () => {
    const widthOf = (width: number) => withWidth(columnsFrom(undefined), 'name', width).find((c) => c.name === 'name');
    expect(widthOf(1)?.width).toBe(64);
    expect(widthOf(201.4)?.width).toBe(201);
    expect(widthOf(10_000)?.width).toBe(640);
  });

  it('whatever was saved, by this Parley or another: each column stands there once', () => {
    const column = fc.record({
      name: fc.constantFrom(...columnNames, 'from a later one' as 'name'),
      shown: fc.boolean(),
      width: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 40 }), (saved) => {
        const columns = columnsFrom(saved);
        expect(columns.map(({ name }) => name).sort()).toEqual([...columnNames].sort());
        expect(columnsFrom(savedColumns(columns))).toEqual(columns);
      }),
    );
  });
});

describe('sorting by a click', () => {
  it('goes up first, then down, then up; what has a date begins with the newest', () => {
    const up = nextSort({ column: 'added', direction: 'down' }, 'name');
    expect(up).toEqual({ column: 'name', direction: 'up' });
    expect(nextSort(up, 'name').direction).toBe('down');
    expect(nextSort(nextSort(up, 'name'), 'name').direction).toBe('up');
    expect(nextSort(up, 'lastContact').direction).toBe('down');
  });
});

describe('views', () => {
  it('built in: the target list, people I know, to ask, waiting, to thank, by target role, by company', () => {
    expect(builtInViews).toEqual(['target', 'known', 'to-ask', 'waiting', 'to-thank', 'by-role', 'by-company']);
    expect(viewOf(undefined)).toMatchObject({ id: 'target', filters: { list: 'target' } });
    expect(viewOf(undefined, 'by-company').sort).toEqual({ column: 'company', direction: 'up' });
    expect(shownIn(viewOf(undefined, 'by-role').columns)).toContain('targetRole');
  });

  it('one that is gone is the target list', () => {
    expect(viewOf({ view: 'long gone' }).id).toBe('target');
  });

  it('built in ones remember their order each, and their columns together', () => {
    const view = viewOf(undefined, 'waiting');
    const sorted = withLook(undefined, view, { sort: { column: 'name', direction: 'down' } });
    expect(viewOf(sorted, 'waiting').sort.column).toBe('name');
    expect(viewOf(sorted, 'to-ask').sort.column).toBe('priority');
    const narrow = withLook(sorted, view, { columns: withShown(view.columns, 'level', false) });
    expect(shownIn(viewOf(narrow, 'target').columns)).not.toContain('level');
    expect(viewOf(narrow, 'waiting').sort.column).toBe('name');
  });

  const own = withOwnView(
    undefined,
    { ...viewOf(undefined, 'to-ask'), filters: { tags: ['fair'] }, sort: { column: 'company', direction: 'up' } },
    'a',
    'From the fair',
  );

  it('the user’s own keep filters, columns and order, and are open once they are saved', () => {
    expect(viewOf(own)).toMatchObject({ id: 'a', name: 'From the fair', filters: { tags: ['fair'] } });
    expect(viewOf(own).sort.column).toBe('company');
  });

  it('what is changed in one’s own view stays there', () => {
    const changed = withLook(own, viewOf(own), { columns: withShown(viewOf(own).columns, 'tags', false) });
    expect(shownIn(viewOf(changed).columns)).not.toContain('tags');
    expect(shownIn(viewOf(changed, 'target').columns)).toContain('tags');
  });

  it('can have another name and other filters', () => {
    const renamed = changeOwn(own, 'a', { name: 'Spring fair', filters: { tags: ['spring'] } });
    expect(viewOf(renamed)).toMatchObject({ name: 'Spring fair', filters: { tags: ['spring'] } });
  });

  it('one more than there is room for is refused, and none goes for it', () => {
    const full = Array.from({ length: MOST_OWN_VIEWS }, (_, n) => `${n}`).reduce<ListSettings | undefined>(
      (list, id) => withOwnView(list, viewOf(undefined), id, `View ${id}`),
      undefined,
    );
    expect(full?.own).toHaveLength(MOST_OWN_VIEWS);
    expect(hasRoomForView(full)).toBe(false);
    expect(withOwnView(full, viewOf(undefined), 'more', 'One more')).toEqual(full);
  });

  it('deleted and brought back, are as they were saved', () => {
    const [saved] = own.own ?? [];
    expect(saved && withKeptView(withoutOwnView(own, 'a'), saved)).toEqual(own);
  });

  it('can go; then the target list is open', () => {
    const left: ListSettings = withoutOwnView(own, 'a');
    expect(left.own).toEqual([]);
    expect(viewOf(left).id).toBe('target');
  });
});

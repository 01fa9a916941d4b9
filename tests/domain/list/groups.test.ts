import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  idOfRow,
  inGroups,
  isGroup,
  rowsOf,
  type Sort,
  sortPeople,
  viewOf,
  withOwnView,
} from '../../../src/domain/list';
import { personOf } from '../person/people';

const mira = personOf('mira', { name: 'Mira Solberg', company: 'Nordlab' });
const ida = personOf('ida', { name: 'Ida Brandt', company: 'Example Labs' });
const sol = personOf('sol', { name: 'Sol Later', company: 'NORDLAB' });
const noor = personOf('noor', { name: 'Noor Haddad' });
const none = new Map();

const grouped = (people: readonly ReturnType<typeof personOf>[], sort: Sort) =>
  rowsOf(inGroups(sortPeople(people, sort, none), 'company', sort), 'company');
const names = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (isGroup(row) ? `${row.name ?? '-'} (${row.people.length})` : row.name));

describe('the list by company or role', () => {
  it('stands under headings from A to Z with how many each has; who has nothing there is last', () => {
    expect(names(grouped([noor, mira, ida, sol], { column: 'company', direction: 'up' }))).toEqual([
      'Example Labs (1)',
      'Ida Brandt',
      'Nordlab (2)',
      'Mira Solberg',
      'Sol Later',
      '- (1)',
      'Noor Haddad',
    ]);
  });

  it('is sorted within the groups by any other column; by its own the groups turn round', () => {
    expect(names(grouped([mira, ida, sol], { column: 'name', direction: 'down' }))).toEqual([
      'Example Labs (1)',
      'Ida Brandt',
      'NORDLAB (2)',
      'Sol Later',
      'Mira Solberg',
    ]);
    expect(names(grouped([mira, ida], { column: 'company', direction: 'down' }))[0]).toBe('Nordlab (1)');
  });

  it('is the people themselves where there are no groups', () => {
    const people = [mira, ida];
    expect(rowsOf(people, undefined)).toBe(people);
  });

  it('has everybody once, each company once, and never two headings together', () => {
    const companies = fc.option(fc.constantFrom('Nordlab', 'nordlab', 'Lanternworks', 'Fjord Data'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(companies, { maxLength: 40 }), (all) => {
        const people = all.map((company, n) => personOf(`p${n}`, company === undefined ? {} : { company }));
        const rows = grouped(people, { column: 'company', direction: 'up' });
        expect(rows.filter((row) => !isGroup(row))).toHaveLength(people.length);
        expect(new Set(rows.map(idOfRow)).size).toBe(rows.length);
        expect(rows.some((row, place) => isGroup(row) && isGroup(rows[place + 1]))).toBe(false);
      }),
    );
  });

  it('a view of the user’s own keeps them', () => {
    const settings = withOwnView(undefined, viewOf(undefined, 'by-company'), 'a', 'Companies of the fair');
    expect(viewOf(settings, 'a').group).toBe('company');
    expect(viewOf(settings, 'target').group).toBeUndefined();
  });
});

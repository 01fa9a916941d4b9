import { describe, expect, it } from 'vitest';
import { isGroup, rowsOf, shownPeople, viewOf } from '../../../src/domain/list';
import { personOf } from '../person/people';

const listedAt = '2026-03-01T10:00:00Z';
const people = [
  personOf('mira', { name: 'Mira Solberg', company: 'Nordlab', listedAt }),
  personOf('ida', { name: 'Ida Brandt', company: 'Lanternworks', listedAt: '2026-03-03T10:00:00Z' }),
  personOf('jorg', { name: 'Jörg Müller', listedAt: '2026-03-02T10:00:00Z' }),
  personOf('sol', { name: 'Sol Iyer', company: 'Nordlab' }),
];
const ids = (query: string, view: string) =>
  shownPeople(people, new Map(), viewOf(undefined, view), query).map(({ id }) => id);

describe('whom the table shows', () => {
  it('is filtered as the view says, in its order; who has nothing in the column stands last', () => {
    expect(ids('', 'target')).toEqual(['ida', 'jorg', 'mira']);
    expect(ids('', 'by-company')).toEqual(['ida', 'mira', 'jorg']);
    expect(ids('', 'known')).toEqual(['sol']);
  });

  it('stands part by part where the view has parts, whatever it is sorted by: an export is in the order of the table', () => {
    const byCompany = {
      ...viewOf(undefined, 'by-company'),
      filters: {},
      sort: { column: 'name', direction: 'down' },
    } as const;
    const shown = shownPeople(people, new Map(), byCompany, '');
    expect(shown.map(({ id }) => id)).toEqual(['ida', 'sol', 'mira', 'jorg']);
    expect(rowsOf(shown, 'company').filter(isGroup)).toHaveLength(3);
  });

  it('is searched within the view', () => {
    expect(ids('nordlab', 'target')).toEqual(['mira']);
    expect(ids('muller', 'target')).toEqual(['jorg']);
    expect(ids('nobody', 'target')).toEqual([]);
  });
});

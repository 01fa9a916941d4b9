import { describe, expect, it } from 'vitest';
import { type Branch, firstLines } from '../../../src/domain/introductions';

const branch = (id: string, ...ledTo: Branch[]): Branch => ({ id, ledTo, alsoBy: [] });
const forest = [branch('a', branch('b', branch('c')), branch('d')), branch('e')];

/** As it is read. */
const idsOf = (branches: readonly Branch[]): string[] => branches.flatMap(({ id, ledTo }) => [id, ...idsOf(ledTo)]);

describe('the first lines of who led to whom', () => {
  it.each([
    [0, []],
    [1, ['a']],
    [3, ['a', 'b', 'c']],
    [4, ['a', 'b', 'c', 'd']],
    [9, ['a', 'b', 'c', 'd', 'e']],
  ])('are %i, in the order they are read: %j', (most, ids) => {
    expect(idsOf(firstLines(forest, most))).toEqual(ids);
  });

  it('are the forest itself where all of it is wanted', () => {
    expect(firstLines(forest, 5)).toEqual(forest);
  });
});

import { useMemo, useState } from 'preact/hooks';
import { findPeopleByName } from '../../../domain/list';
import type { Person } from '../../../domain/person';
import { useEverybody } from './useEverybody';

/**
 * A search over everybody, those who are only known among them: they are read once somebody is about to type, and until
 * then these few stand for them.
 * @param few the first ones, at hand already.
 */
export function useFound(few: readonly Person[]) {
  const [sought, seek] = useState('');
  const [isBegun, setBegun] = useState(false);
  const everybody = useEverybody(isBegun);
  const all = useMemo(() => lastChangedFirst(everybody?.isWhole ? everybody.people : few), [everybody, few]);
  const found = useMemo(() => findPeopleByName(all, sought), [all, sought]);
  const field = { sought, onSeek: seek, onBegin: () => setBegun(true) };
  // Nobody is found only once everybody was looked at.
  const isReading = isBegun && !everybody?.isWhole;
  return { field, found, isSought: sought.trim() !== '', isReading };
}

function lastChangedFirst(people: readonly Person[]): readonly Person[] {
  return people
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
}

import { useEffect, useState } from 'preact/hooks';
import { searchTextOf } from '../../../domain/list';
import type { Person } from '../../../domain/person';
import { followPeople, newestInList } from '../../../storage';
import { noteDrawn, staysAsDrawn } from '../frame/lastDrawn';
import { painted } from '../frame/painted';

export interface Everybody {
  /** Without those deleted. */
  readonly people: readonly Person[];
  /** Not yet: these are the first few of the target list. */
  readonly isWhole: boolean;
}

/** More than a screen shows. */
const FIRST = 50;

/**
 * Everybody, held in memory while it is wanted: the newest of the target list at once, then all, then what changes. What
 * is searched in them is made ready as they come, a portion at a time.
 * @param ready what else is made ready; the same function every time.
 */
export function useEverybody(isWanted = true, ready?: (person: Person) => void): Everybody | undefined {
  const [everybody, setEverybody] = useState<Everybody>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (!isWanted) return;
    const held = new Map<string, Person>();
    let isOver = false;
    let end = () => {};
    const fail = (error: unknown) => {
      if (!staysAsDrawn()) setFailure({ error });
    };
    const follow = () =>
      followPeople({
        onPeople: (people, erased) => {
          for (const person of people) {
            searchTextOf(person);
            ready?.(person);
            held.set(person.id, person);
          }
          for (const id of erased) held.delete(id);
        },
        onSettled: () => setEverybody(present(held.values())),
        onError: fail,
      });
    newestInList(FIRST)
      .then(async (people) => {
        if (isOver) return;
        noteDrawn();
        setEverybody({ people, isWhole: false });
        await painted();
        if (!isOver) end = follow();
      })
      .catch(fail);
    return () => {
      isOver = true;
      end();
    };
  }, [isWanted, ready]);
  if (failure) throw failure.error;
  return everybody;
}

function present(all: Iterable<Person>): Everybody {
  const people: Person[] = [];
  for (const person of all) if (person.deletedAt === undefined) people.push(person);
  return { people, isWhole: true };
}

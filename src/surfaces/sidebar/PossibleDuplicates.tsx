import { useEffect, useState } from 'preact/hooks';
import type { Person, PossibleDuplicate } from '../../domain/person';
import { inOneLine, nowText, say } from '../../platform';
import { findDuplicates, keepApart, listApart, mergePeople, mergesInto, undoKeepApart, undoMerge } from '../../storage';
import { useLive } from '../components/frame/useLive';
import type { SidebarModel } from './model';

interface Props {
  readonly model: SidebarModel;
  readonly person: Person;
}

/** Entries that may be the same person, with the reason; the user decides, and can take it back. */
export function PossibleDuplicates({ model, person }: Props) {
  const merges = useLive(() => mergesInto(person.id), person.id);
  const said = useLive(() => listApart(person.id), person.id);
  const duplicates = useDuplicates(person, merges, said);
  // Of several only the last can be undone; the next one is offered then.
  const newest = merges?.[0];
  const merge = async (other: Person) => {
    const record = await mergePeople(person.id, other.id, nowText());
    if (record)
      model.toasts.tell({
        text: say('merged', { name: other.name }),
        undo: { words: say('undo'), act: () => void undoMerge(record.id, nowText()) },
      });
  };
  const apart = async (other: Person) => {
    const id = await keepApart(person.id, other.id, nowText());
    model.toasts.tell({
      text: say('keptApart'),
      undo: { words: say('undo'), act: () => void undoKeepApart(id, nowText()) },
    });
  };
  return (
    <>
      {duplicates?.map(({ person: other, why }) => (
        <section class="notice stack tight" key={other.id}>
          <h2>{say('maybeSame')}</h2>
          <p>
            {inOneLine(other.name, other.position, other.company)} – {say(`duplicate_${why}`)}
          </p>
          <div class="row">
            <button type="button" onClick={() => void merge(other)}>
              {say('merge')}
            </button>
            <button type="button" onClick={() => void apart(other)}>
              {say('notTheSame')}
            </button>
          </div>
        </section>
      ))}
      {newest && (
        <p class="hint">
          {say('mergedWith', { name: newest.absorbed.name, company: newest.absorbed.company ?? say('none') })}{' '}
          <button type="button" class="plain small" onClick={() => void undoMerge(newest.id, nowText())}>
            {say('undoMerge')}
          </button>
        </p>
      )}
    </>
  );
}

/**
 * Who may be the same person. Everybody is looked through for it, so not at every note that is written: only where what
 * tells people apart has changed, or the user said something about it.
 */
function useDuplicates({ id, name, company, location, slug, memberId }: Person, ...said: readonly unknown[]) {
  const [found, setFound] = useState<{ readonly of: string; readonly duplicates: readonly PossibleDuplicate[] }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (said.includes(undefined)) return;
    let isOver = false;
    findDuplicates(id)
      .then((duplicates) => !isOver && setFound({ of: id, duplicates }))
      .catch(setFailure);
    return () => {
      isOver = true;
    };
  }, [id, name, company, location, slug, memberId, ...said]);
  if (failure !== undefined) throw failure;
  return found?.of === id ? found.duplicates : undefined;
}

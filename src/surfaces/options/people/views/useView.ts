import { useMemo, useState } from 'preact/hooks';
import { type Filters, type ListSettings, type View, viewOf, withLook } from '../../../../domain/list';
import { changeListSettings } from '../../../../storage';

export interface OpenView {
  /** What is shown: the view, with what is filtered for at the moment. */
  readonly view: View;
  /** The filters are others than the view's own. */
  readonly isChanged: boolean;
  open(id: string): void;
  filter(filters: Filters): void;
  /** Order and columns, remembered at once. */
  look(look: Partial<Pick<View, 'sort' | 'columns'>>): void;
}

type Change = (list: ListSettings | undefined) => ListSettings;

/** So long after a change is written the database has surely told of it. */
const TOLD_MS = 2_000;

/** The view that is open: the one of last time until another is chosen. */
export function useView(told: ListSettings | undefined): OpenView {
  const [list, change] = useOwnChanges(told);
  const [chosen, choose] = useState<string>();
  const id = chosen ?? list?.view;
  // The same view is the same object: otherwise every key in the search would draw every row anew.
  const saved = useMemo(() => viewOf(list, id), [list, id]);
  const [wanted, setWanted] = useState<{ readonly view: string; readonly filters: Filters }>();
  const filters = wanted?.view === saved.id ? wanted.filters : saved.filters;
  return {
    view: useMemo(() => ({ ...saved, filters }), [saved, filters]),
    isChanged: JSON.stringify(filters) !== JSON.stringify(saved.filters),
    open: (opened) => {
      choose(opened);
      setWanted(undefined);
      void changeListSettings((before) => ({ ...before, view: opened }));
    },
    filter: (changed) => setWanted({ view: saved.id, filters: changed }),
    look: (changed) => change((before) => withLook(before, saved, changed)),
  };
}

/**
 * What the database tells, with the changes made here on top until it has told of them, too: of several quick ones, what
 * it tells after the first would take back the second, and the third would build on that. Made twice, a change is the same.
 */
function useOwnChanges(told: ListSettings | undefined) {
  const [untold, setUntold] = useState<readonly Change[]>([]);
  const list = useMemo(() => untold.reduce((before, make) => make(before), told), [told, untold]);
  const change = (made: Change) => {
    setUntold((before) => [...before, made]);
    const forget = () => setUntold((before) => before.filter((one) => one !== made));
    void changeListSettings(made).finally(() => setTimeout(forget, TOLD_MS));
  };
  return [list, change] as const;
}

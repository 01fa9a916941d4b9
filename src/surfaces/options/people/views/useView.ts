import { useState } from 'preact/hooks';
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

/** The view that is open: the one of last time until another is chosen. */
export function useView(list: ListSettings | undefined): OpenView {
  const [chosen, choose] = useState<string>();
  const saved = viewOf(list, chosen ?? list?.view);
  const [wanted, setWanted] = useState<{ readonly view: string; readonly filters: Filters }>();
  const filters = wanted?.view === saved.id ? wanted.filters : saved.filters;
  return {
    view: { ...saved, filters },
    isChanged: JSON.stringify(filters) !== JSON.stringify(saved.filters),
    open: (id) => {
      choose(id);
      setWanted(undefined);
      void changeListSettings((before) => ({ ...before, view: id }));
    },
    filter: (changed) => setWanted({ view: saved.id, filters: changed }),
    look: (changed) => void changeListSettings((before) => withLook(before, saved, changed)),
  };
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { hereTab, leaveForSidebar, openSidebar, type PagePart } from '../../platform';

/**
 * Opens somebody's page in the sidebar. The tab is asked for beforehand: the sidebar opens only if nothing is awaited
 * between click and call.
 */
export function useSidebar(): (person: { readonly id: string }, part?: PagePart) => void {
  const [tab, setTab] = useState<Awaited<ReturnType<typeof hereTab>>>();
  useEffect(() => void hereTab().then(setTab), []);
  return useCallback(
    ({ id }, part) => {
      if (!tab) return;
      void openSidebar(tab.windowId);
      void leaveForSidebar(tab.windowId, { kind: 'person', id, ...(part && { part }) });
    },
    [tab],
  );
}

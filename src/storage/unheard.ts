import Dexie from 'dexie';

/**
 * A write that fails while nobody waits for it: Dexie's own promises keep that to themselves, where those of the browser
 * tell the page. Told like those, so that no failed write stays silent. What could not be opened is told by `onOpening`.
 */
export function tellUnheard(): void {
  const { PSD } = Dexie.Promise as unknown as { readonly PSD: { onunhandled: (error: unknown) => void } };
  PSD.onunhandled = (error) => {
    if ((error as Error | undefined)?.name !== 'DatabaseClosedError') void Promise.reject(error);
  };
}

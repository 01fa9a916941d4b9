import { useRef } from 'preact/hooks';

/**
 * Saves what a form holds, once however often it is pressed. Whoever closes or empties the form does it within `work`,
 * after the write: of one that failed nothing that was typed is lost.
 */
export function useOneSave(): (work: () => Promise<unknown>) => Promise<void> {
  const isRunning = useRef(false);
  return async (work) => {
    if (isRunning.current) return;
    isRunning.current = true;
    try {
      await work();
    } finally {
      isRunning.current = false;
    }
  };
}

import { useEffect } from 'preact/hooks';
import type { Toasts } from './toasts';

/** Ctrl+Z or ⌘Z takes back what was told last, so that nobody has to be quick on the way to its button. */
export function useUndoKeys({ shown, close }: Toasts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey || isWritten(target)) return;
      const toast = shown.value.findLast(({ undo }) => undo);
      if (!toast?.undo) return;
      event.preventDefault();
      toast.undo.act();
      close(toast.key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shown, close]);
}

/** In a field the keys take back what was typed. */
function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}

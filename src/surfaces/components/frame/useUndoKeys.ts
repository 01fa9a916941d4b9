import { useEffect } from 'preact/hooks';
import { letterOf } from './letterOf';
import type { Toasts } from './toasts';

/**
 * Ctrl+Z or ⌘Z takes back what was told last, so that nobody has to be quick on the way to its button; `gone` is told
 * which that was. Held down it takes back one thing, and none where the keys meant something else.
 */
export function useUndoKeys({ shown }: Pick<Toasts, 'shown'>, gone: (key: number) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, shiftKey, altKey, repeat, defaultPrevented, target } = event;
      if (letterOf(event) !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      if (repeat || defaultPrevented || isWritten(target)) return;
      const toast = shown.value.find(({ undo }) => undo);
      if (!toast?.undo) return;
      event.preventDefault();
      toast.undo.act();
      gone(toast.key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shown, gone]);
}

/** In a field the keys take back what was typed. */
function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}

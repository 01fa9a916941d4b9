import { type Box, boxOf, inEditor } from './box';

/** A box that is taken away says no goodbye; and LinkedIn may fill in to whom it goes after the cursor is there. */
const LOOK_MS = 2_000;

/**
 * Says which box has the cursor, and again every two seconds while it has. Going to another window – or to the sidebar
 * beside the page – is no leaving: the cursor is still there when one comes back.
 * @returns the function that ends it.
 */
export function watchFocus(page: Document, tell: (kind: 'focus' | 'blur', box: Box) => void): () => void {
  let focused: Box | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;

  const leave = () => {
    clearInterval(looking);
    const left = focused;
    focused = undefined;
    if (left) tell('blur', left);
  };
  const look = () => {
    if (!focused?.editor.isConnected) leave();
    else if (page.hasFocus()) tell('focus', focused);
  };
  const focusin = (event: Event) => {
    if (!event.isTrusted) return;
    const box = boxOf(event);
    if (!box || !inEditor(event, box)) return leave();
    if (focused?.editor === box.editor) return;
    leave();
    focused = box;
    tell('focus', box);
    looking = setInterval(look, LOOK_MS);
  };
  const focusout = (event: FocusEvent) => {
    if (event.isTrusted && event.relatedTarget === null && page.hasFocus()) leave();
  };

  page.addEventListener('focusin', focusin, { capture: true, passive: true });
  page.addEventListener('focusout', focusout, { capture: true, passive: true });
  return () => {
    leave();
    page.removeEventListener('focusin', focusin, { capture: true });
    page.removeEventListener('focusout', focusout, { capture: true });
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../platform';
import type { ShownToast, Toasts } from './toasts';
import { useUndoKeys } from './useUndoKeys';

const PLAIN_STAYS_MS = 5_000;
/** Long enough to read it twice and to reach the button by keyboard. */
const UNDO_STAYS_MS = 20_000;

/** Says what was done, with the way back: a button, and the keys everybody knows. */
export function ToastPlace({ toasts }: { readonly toasts: Toasts }) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const gone = (key: number) => {
    // Whoever came here by keys goes on where they came from.
    const from = place.current?.contains(document.activeElement) ? before.current : null;
    toasts.close(key);
    if (from instanceof HTMLElement && from.isConnected) from.focus();
  };
  useUndoKeys(toasts, gone);
  return (
    <div
      ref={place}
      role="status"
      class="toast-place"
      onFocusIn={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
      }}
    >
      {toasts.shown.value.map((toast) => (
        <Toast key={toast.key} toast={toast} onGone={() => gone(toast.key)} />
      ))}
    </div>
  );
}

/** Goes by itself, but not while the pointer or the focus is on it. */
function Toast({ toast, onGone }: { readonly toast: ShownToast; readonly onGone: () => void }) {
  const [held, setHeld] = useState(false);
  const { text, about, undo } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, undo ? UNDO_STAYS_MS : PLAIN_STAYS_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody looks at it
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>
        {about !== undefined && !text.includes(about) && <strong>{about}: </strong>}
        {text}
      </span>
      <span class="row together">
        {undo && (
          <button
            type="button"
            title={say('undo_keys')}
            aria-keyshortcuts="Control+Z Meta+Z"
            onClick={() => {
              undo.act();
              onGone();
            }}
          >
            {undo.words}
          </button>
        )}
        <button type="button" aria-label={say('closeToast')} onClick={onGone}>
          ×
        </button>
      </span>
    </div>
  );
}

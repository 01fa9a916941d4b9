import { useEffect } from 'preact/hooks';

export interface ToastMessage {
  readonly text: string;
  readonly undo?: { readonly words: string; readonly act: () => void };
}

/** Long enough to read it twice and to reach the button by keyboard. */
const STAYS_MS = 12_000;

/** Says what was done, with the way back. */
export function Toast({
  message,
  onGone,
}: {
  readonly message: ToastMessage | undefined;
  readonly onGone: () => void;
}) {
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(onGone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [message, onGone]);
  return (
    <div role="status" class="toast-place">
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <button
              type="button"
              onClick={() => {
                message.undo?.act();
                onGone();
              }}
            >
              {message.undo.words}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

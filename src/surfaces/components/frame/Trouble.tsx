import { signal } from '@preact/signals';
import { describeFault } from '../../../domain/describeFault';
import { say } from '../../../platform';

const failed = signal(false);

/** What nobody caught is most often a write that failed: said aloud, never swallowed. */
export function watchForTrouble(): void {
  window.addEventListener('unhandledrejection', (event) => {
    // The browser itself would write the words of the error, and whatever they quote.
    event.preventDefault();
    console.error(describeFault(event.reason));
    failed.value = true;
  });
}

export function Trouble() {
  if (!failed.value) return null;
  return (
    <div class="notice wrong row apart" role="alert">
      <span>{say('notSaved')}</span>
      <button
        type="button"
        onClick={() => {
          failed.value = false;
        }}
      >
        {say('understood')}
      </button>
    </div>
  );
}

import { signal } from '@preact/signals';
import { say } from '../../../platform';
import { type OpeningTrouble, onOpening, openNow } from '../../../storage';

/** What stands between this page and what Parley keeps, if anything does. */
export const openingTrouble = signal<OpeningTrouble>();

export function watchOpening(): void {
  onOpening((trouble) => {
    openingTrouble.value = trouble;
  });
  // Where there is no database at all, no query would ever ask for it.
  openNow();
}

/** Instead of an endless wait: why nothing comes, and what to do. Whatever is being typed stays below it. */
export function OpeningNotice() {
  const { value: trouble } = openingTrouble;
  if (trouble === undefined) return null;
  return (
    <div class="notice wrong row apart" role="alert">
      <span>{say(`opening_${trouble}`)}</span>
      {trouble !== 'waiting' && (
        <button type="button" onClick={() => location.reload()}>
          {say('crash_reload')}
        </button>
      )}
    </div>
  );
}

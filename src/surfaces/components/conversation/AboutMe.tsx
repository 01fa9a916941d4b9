import type { Me } from '../../../domain/outreach';
import { openOptions, say } from '../../../platform';

/** What the user wrote about themselves, at hand where they prepare; or where it could be written. */
export function AboutMe({ me }: { readonly me: Me }) {
  const { longBackground } = me;
  const change = (
    <button type="button" class="plain small" onClick={() => void openOptions('me')}>
      {say(longBackground === undefined ? 'longBackground_add' : 'longBackground_change')}
    </button>
  );
  if (longBackground === undefined) return <div>{change}</div>;
  return (
    <details>
      <summary>{say('longBackground')}</summary>
      <div class="stack tight">
        <p class="small written" dir="auto">
          {longBackground}
        </p>
        <div>{change}</div>
      </div>
    </details>
  );
}

import { useState } from 'preact/hooks';
import type { Me } from '../../../domain/outreach';
import { DETAIL_LENGTH, tidyText } from '../../../domain/person';
import { say } from '../../../platform';

export const meTexts = ['name', 'background', 'wantToLearn', 'school'] as const;
export type MeChanges = { readonly [name in MeText]?: string | undefined };
export type MeText = (typeof meTexts)[number];

interface Props {
  readonly me: Me;
  /** Which of the texts are asked for. */
  readonly ask: readonly MeText[];
  /** Only what was asked for; undefined where a text was emptied. */
  readonly onSave: (changes: MeChanges) => Promise<unknown>;
}

/** What the user says of themselves: asked once, never retyped. */
export function MeForm({ me, ask, onSave }: Props) {
  const [typed, setTyped] = useState<{ readonly [name in MeText]?: string }>({});
  const save = (event: Event) => {
    event.preventDefault();
    const words = ask.map((name) => [name, tidyText(typed[name] ?? me[name] ?? '', DETAIL_LENGTH)] as const);
    // What could not be saved stays in its fields.
    void onSave(Object.fromEntries(words)).then(() => setTyped((now) => (now === typed ? {} : now)));
  };
  return (
    <form class="stack" onSubmit={save}>
      {ask.map((name) => (
        <div class="field" key={name}>
          <label for={`me-${name}`}>{say(`me_${name}`)}</label>
          <input
            id={`me-${name}`}
            type="text"
            maxLength={DETAIL_LENGTH}
            autocomplete="off"
            value={typed[name] ?? me[name] ?? ''}
            placeholder={say('example', { words: say(`me_${name}_example`) })}
            aria-describedby={`me-${name}-hint`}
            onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
          />
          <p class="hint" id={`me-${name}-hint`}>
            {say(`me_${name}_hint`)}
          </p>
        </div>
      ))}
      <div>
        <button type="submit" class="primary">
          {say('saveChanges')}
        </button>
      </div>
    </form>
  );
}

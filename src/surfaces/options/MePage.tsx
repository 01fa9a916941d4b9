import { useState } from 'preact/hooks';
import type { Me } from '../../domain/outreach';
import { DETAIL_LENGTH, tidyText } from '../../domain/person';
import { say } from '../../platform';
import { getMe, saveMe } from '../../storage';
import { useLive } from '../components/useLive';
import type { PageProps } from './Options';

const texts = ['name', 'background', 'wantToLearn'] as const;

/** What the user says of themselves. Asked once; every message draws on it. */
export function MePage({ onToast }: PageProps) {
  const me = useLive(getMe);
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{say('page_me')}</h1>
        <p class="soft">{say('me_why')}</p>
      </header>
      {me && <MeForm me={me} onSaved={() => onToast({ text: say('changesSaved') })} />}
    </div>
  );
}

function MeForm({ me, onSaved }: { readonly me: Me; readonly onSaved: () => void }) {
  const [typed, setTyped] = useState<{ readonly [name in (typeof texts)[number]]?: string }>({});
  const save = async (event: Event) => {
    event.preventDefault();
    const words = texts.flatMap((name) => {
      const text = tidyText(typed[name] ?? me[name] ?? '', DETAIL_LENGTH);
      return text === undefined ? [] : [[name, text] as const];
    });
    await saveMe({ goals: me.goals, ...Object.fromEntries(words) });
    setTyped({});
    onSaved();
  };
  return (
    <form class="card narrow" onSubmit={(event) => void save(event)}>
      {texts.map((name) => (
        <div class="field" key={name}>
          <label for={`me-${name}`}>{say(`me_${name}`)}</label>
          <input
            id={`me-${name}`}
            type="text"
            maxLength={DETAIL_LENGTH}
            value={typed[name] ?? me[name] ?? ''}
            placeholder={say(`me_${name}_example`)}
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

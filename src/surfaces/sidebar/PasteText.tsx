import { useState } from 'preact/hooks';
import { type Corrections, detailsFromText } from '../../domain/person';
import { say } from '../../platform';

/** A block of text, pasted by the user, becomes the fields of the form below it; nothing is saved by this. */
export function PasteText({ onPicked }: { readonly onPicked: (details: Corrections) => void }) {
  const [text, setText] = useState('');
  return (
    <details class="card">
      <summary>{say('paste')}</summary>
      <div class="stack">
        <div class="field">
          <label for="pasted">{say('paste_how')}</label>
          <textarea id="pasted" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </div>
        <div>
          <button type="button" disabled={text.trim() === ''} onClick={() => onPicked(detailsFromText(text))}>
            {say('paste_pick')}
          </button>
        </div>
      </div>
    </details>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../../../../platform';

interface Props {
  readonly id: string;
  readonly value: string;
  /** Chosen now, not remembered. */
  readonly isNew?: boolean;
  /** While it is being used. */
  readonly isFixed?: boolean;
  readonly onType: (passphrase: string) => void;
}

/** A passphrase, hidden until the user wants to see what they typed. Kept nowhere. */
export function PassphraseField({ id, value, isNew = false, isFixed = false, onType }: Props) {
  const [isShown, setShown] = useState(false);
  const same = {
    id,
    value,
    autocomplete: isNew ? ('new-password' as const) : ('off' as const),
    spellcheck: false,
    readOnly: isFixed,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <div class="stack tight">
      <label for={id}>{say('backup_passphrase')}</label>
      {isShown ? <input {...same} type="text" /> : <input {...same} type="password" />}
      <label class="choice">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {say('backup_showPassphrase')}
      </label>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../../../../platform';
import { PassphraseField } from './PassphraseField';

interface Props {
  readonly file: string;
  readonly doing: 'opening' | 'restoring' | undefined;
  readonly onUnlock: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** The passphrase of a locked file. It can be left until what is in it is put back. */
export function UnlockForm({ file, doing, onUnlock, onCancel }: Props) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (doing === undefined && passphrase !== '') onUnlock(passphrase);
      }}
    >
      <p>{say('backup_unlock', { file })}</p>
      <PassphraseField id="backup-unlock" value={passphrase} isFixed={doing !== undefined} onType={setPassphrase} />
      <div class="row">
        <button
          type="submit"
          class="primary"
          disabled={passphrase === '' || doing !== undefined}
          aria-busy={doing !== undefined}
        >
          {say('backup_unlock_act')}
        </button>
        {doing !== 'restoring' && (
          <button type="button" class="plain" onClick={onCancel}>
            {say('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../../domain/settings';
import { say } from '../../../../platform';
import { isKept } from '../../../../storage';
import type { PageProps } from '../../PageProps';
import { backupAge } from './backupAge';
import { RestoreBackup } from './RestoreBackup';
import { SaveBackup } from './SaveBackup';

/** Nothing is lost by accident: a file to keep, the way back from it, and what would erase everything. */
export function BackupSection({ settings, tell }: PageProps & { readonly settings: Settings }) {
  const [kept, setKept] = useState<boolean>();
  useEffect(() => void isKept().then(setKept), []);
  return (
    <section class="card">
      <h2>{say('backup_title')}</h2>
      <p>{backupAge(settings.backedUpAt)}</p>
      <SaveBackup />
      <RestoreBackup tell={tell} />
      <p class="row">
        <a href="#import">{say('page_import')}</a>
        <a href="#export">{say('page_export')}</a>
      </p>
      <p class="notice">{say('backup_uninstall')}</p>
      {kept !== undefined && <p class="hint">{say(kept ? 'backup_kept' : 'backup_notKept')}</p>}
    </section>
  );
}

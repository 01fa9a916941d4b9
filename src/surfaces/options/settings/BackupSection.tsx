import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../domain/settings';
import { backupFileName, readBackup, writeBackup } from '../../../exchange';
import { nowText, ownZone, saveFile, say } from '../../../platform';
import { changeSettings, isKept, restoreSnapshot, takeSnapshot } from '../../../storage';
import { dayOf } from '../../components/frame/times';
import type { PageProps } from '../PageProps';
import { backupAge } from './backupAge';

/** Nothing is lost by accident: a file to keep, the way back from it, and what would erase everything. */
export function BackupSection({ settings, tell }: PageProps & { readonly settings: Settings }) {
  const [problem, setProblem] = useState<string>();
  const [kept, setKept] = useState<boolean>();
  useEffect(() => void isKept().then(setKept), []);
  const save = async () => {
    const at = nowText();
    saveFile(
      backupFileName(dayOf(at, ownZone()).toString()),
      'application/json',
      writeBackup(await takeSnapshot(), at),
    );
    await changeSettings({ backedUpAt: at });
  };
  const restore = async (file: File | undefined) => {
    setProblem(undefined);
    if (!file) return;
    const backup = readBackup(await file.text());
    if ('problem' in backup) return setProblem(say(`backup_${backup.problem}`, { where: backup.where ?? '' }));
    const { added, updated, kept: same } = await restoreSnapshot(backup.snapshot);
    tell({ text: say('backup_restored', { added, updated, same }) });
  };
  return (
    <section class="card">
      <h2>{say('backup_title')}</h2>
      <p>{backupAge(settings.backedUpAt)}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => void save()}>
          {say('backup_save')}
        </button>
        <label class="file">
          <input
            type="file"
            accept="application/json,.json"
            class="unseen"
            onChange={(event) => {
              void restore(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          {say('backup_restore')}
        </label>
      </div>
      <p class="row">
        <a href="#import">{say('page_import')}</a>
        <a href="#export">{say('page_export')}</a>
      </p>
      {problem !== undefined && (
        <p class="notice wrong" role="alert">
          {problem}
        </p>
      )}
      <p class="notice">{say('backup_uninstall')}</p>
      {kept !== undefined && <p class="hint">{say(kept ? 'backup_kept' : 'backup_notKept')}</p>}
    </section>
  );
}

import { backupFileName, writeBackup } from '../../../exchange';
import { nowText, ownZone, saveFile } from '../../../platform';
import { takeSnapshot } from '../../../storage';
import { dayOf } from './times';

/** Everything as a file, without asking anything: for when the page that would ask does not work. */
export async function saveBackupNow(): Promise<void> {
  const at = nowText();
  const name = backupFileName(dayOf(at, ownZone()).toString(), false);
  saveFile(name, 'application/json', writeBackup(await takeSnapshot(), at));
}

import { forgetWaiting, nowText, tellWorker } from '../../../platform';
import { recordAgreement } from '../../../storage';

/** Takes the agreement back (K10); a reading that still waits for a sidebar and "notice when I send" go with it. */
export async function withdrawAgreement(): Promise<void> {
  await recordAgreement(false, nowText());
  await forgetWaiting();
  tellWorker();
}

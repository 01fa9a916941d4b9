import { forgetWaiting, nowText } from '../../platform';
import { recordAgreement } from '../../storage';

/** Takes the agreement back (K10); a reading that still waits for a sidebar goes with it. */
export async function withdrawAgreement(): Promise<void> {
  await recordAgreement(false, nowText());
  await forgetWaiting();
}

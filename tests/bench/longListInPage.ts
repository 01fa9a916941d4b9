import { recordAgreement } from '../../src/storage';
import { fillLongList } from './longList';

/** Runs in one of Parley's pages: the long list of somebody who has agreed to reading. */
export async function settleLongList(now: string): Promise<void> {
  await fillLongList(now);
  await recordAgreement(true, now);
}

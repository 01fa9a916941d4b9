import { writeRows } from '../../scripts/browser/writeRows';
import { IN_SEASON, wholeSeason } from '../fixtures/wholeSeason';
import { type Parley, settleIn, startParley } from './parley';

/** A browser in the midst of it all: somebody of each kind, and of everything Parley keeps at least one. */
export async function startInSeason(): Promise<Parley> {
  const parley = await startParley('chromium', { now: IN_SEASON });
  await settleIn(parley);
  const privacy = await parley.browser.openInTab('options', 'privacy');
  await privacy.until('You agreed on');
  if (!privacy.page) throw new Error('Chromium shows it in a page');
  const { me, ...rows } = wholeSeason();
  await writeRows(privacy.page, { ...rows, own: [{ ...me, id: 'me' }] });
  return parley;
}

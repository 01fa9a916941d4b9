import { today } from '../domain/journey';
import { verdictOnSent } from '../domain/outreach';
import { ownTimeOf } from '../domain/settings';
import { ownZone, say, sayCount, showBadge, writingNow } from '../platform';
import { getSettings, listNoticed } from '../storage';
import { type BadgePart, badgeOf } from './badgeOf';
import { stepsNow } from './stepsNow';

/**
 * Brings the badge up to date; it holds nothing itself. What else wants to be counted there is one more part.
 * @param due how many steps are due, where that is known already.
 */
export async function refreshBadge(due?: number): Promise<void> {
  await showBadge(badgeOf(await Promise.all([stepsDue(due), sendingsToNote()])));
}

/** Today's handful, as far as it is due (T7). */
async function stepsDue(known?: number): Promise<BadgePart> {
  const count = known ?? (await dueNow());
  return { count, flagged: false, words: sayCount('badge_due', count) };
}

async function dueNow(): Promise<number> {
  const { steps, at } = await stepsNow();
  return today(steps, at).due;
}

/** In the tab where the user writes at a poor time: the flag goes before every count. */
export async function refreshTabBadge(tabId: number): Promise<void> {
  const poor = (await writingNow(tabId)) !== undefined;
  await showBadge(badgeOf([{ count: 0, flagged: poor, words: say('badge_writing') }]), tabId);
}

/** What seems to have been sent to people in the list and waits for a word. Of others nobody is asked by a number. */
async function sendingsToNote(): Promise<BadgePart> {
  const own = ownTimeOf(await getSettings(), ownZone());
  const waiting = (await listNoticed()).filter(({ person }) => person !== undefined);
  const flagged = waiting.some(
    ({ noticed: { at, channel }, person }) =>
      verdictOnSent({ sentAt: at, channel, purpose: 'ask' }, person, own).flagged,
  );
  return {
    count: waiting.length,
    flagged,
    words: `${sayCount('badge_toNote', waiting.length)}${flagged ? ` ${say('sentAtPoorTime')}` : ''}`,
  };
}

import { verdictOnSent } from '../domain/outreach';
import { ownTimeOf } from '../domain/settings';
import { ownZone, say, sayCount, showBadge, writingNow } from '../platform';
import { getSettings, listNoticed } from '../storage';
import { type BadgePart, badgeOf } from './badgeOf';

/** Everything the badge for all tabs counts. What else wants to be counted there is one more part. */
const parts: readonly (() => Promise<BadgePart>)[] = [sendingsToNote];

/** Brings the badge up to date; it holds nothing itself. */
export async function refreshBadge(): Promise<void> {
  await showBadge(badgeOf(await Promise.all(parts.map((part) => part()))));
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

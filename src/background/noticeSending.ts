import type { NoticeEvent } from '../domain/notice';
import { verdictOnSent } from '../domain/outreach';
import type { Identity } from '../domain/person';
import { ownTimeOf } from '../domain/settings';
import { keepWritingNow, nowText, ownId, ownZone, type Sender, setNoticeScript, type WritingNow } from '../platform';
import { findPerson, getSettings, keepNoticed, mayNotice } from '../storage';
import { refreshBadge, refreshTabBadge } from './badge';
import { inOrder } from './inOrder';
import { type Heard, heardFrom } from './noticeGuard';

/** Registered as long as the agreement stands and LinkedIn may be seen, and not a moment longer (K2, K10). @param anew at a start. */
export async function keepNoticing(anew = false): Promise<void> {
  await setNoticeScript(await mayNotice(), anew);
}

/** What the script in a LinkedIn tab tells. Undefined: it was something else, or not to be believed. */
export function hearNotice(message: unknown, sender: Sender): Promise<void> | undefined {
  const heard = heardFrom(message, sender, ownId());
  return heard && ofTab(heard.tabId, () => take(heard));
}

/** Whom one writes to takes longer to find out than that one does not write any more. */
const ofTab = inOrder<number>();

async function take({ event, tabId }: Heard): Promise<void> {
  // It may have been taken back a moment ago; then what is still told only clears up.
  const may = await mayNotice();
  await keepWritingNow(tabId, may && event.kind === 'focus' ? await poorMomentFor(event) : undefined);
  if (may && event.kind === 'sent') {
    await keepNoticed({ ...identityOf(event), channel: event.channel, at: nowText() });
    await refreshBadge();
  }
  await refreshTabBadge(tabId);
}

/** Before sending, too: a poor moment for that person – or, where nobody knows them, by the user's own clock (T2)? */
async function poorMomentFor(event: NoticeEvent): Promise<WritingNow | undefined> {
  const { channel } = event;
  const at = nowText();
  const person = await findPerson(identityOf(event));
  const own = ownTimeOf(await getSettings(), ownZone());
  const { flagged } = verdictOnSent({ sentAt: at, channel, purpose: 'ask' }, person, own);
  return flagged ? { channel, at, ...(person && { personId: person.id }) } : undefined;
}

function identityOf({ memberId, slug }: NoticeEvent): Identity {
  return { ...(memberId !== undefined && { memberId }), ...(slug !== undefined && { slug }) };
}

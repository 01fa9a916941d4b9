import { describeFault } from '../domain/describeFault';
import { type Announcement, announcements, type Facts, type LoudStep, nextMoment, today } from '../domain/journey';
import {
  mayNotify,
  now,
  nowText,
  rememberFirst,
  say,
  sayCount,
  showNotification,
  shownNotifications,
  wakeAt,
} from '../platform';
import { notAnnounced, noteAnnounced } from '../storage';
import { refreshBadge } from './badge';
import { SEVERAL } from './notificationClick';
import { oneAtATime } from './oneAtATime';
import { stepsNow } from './stepsNow';

/** More at once is one sentence, not a heap: after a holiday nobody wants a dozen. */
const MOST_BY_THEMSELVES = 3;

/** How soon it is tried again when the worker is stopped in the middle. */
const RETRY_SECONDS = 60;

/**
 * Looks at what is due: sets the alarm for the next moment, brings the badge up to date and tells once what has come due,
 * whether the browser was open then or not (T7). It may be stopped anywhere: an alarm always stands, and what was shown
 * is noted afterwards, under the id it was shown by, so that nothing is lost and nothing doubles.
 */
export const catchUp = oneAtATime(async () => {
  await wakeAt(now().add({ seconds: RETRY_SECONDS }));
  const { at, steps, facts, own, settings } = await stepsNow();
  const { first, due: count } = today(steps, at);
  await Promise.all([refreshBadge(count), rememberFirst(first)]);
  const due = announcements(steps, own).filter((one) => one.at <= at.epochMilliseconds);
  await tell(due, facts, settings.notifications === true);
  // Whatever has come due since rings at once.
  await wakeAt(nextMoment(steps, own, at));
});

/** Without notifications the badge is what tells: turned on later, they begin with what comes then. */
async function tell(due: readonly Announcement[], facts: Facts, aloud: boolean): Promise<void> {
  const keys = due.map(({ key }) => key);
  const fresh = new Set(await notAnnounced(keys));
  if (fresh.size === 0) return;
  // A notification that the system refuses is told by the badge; trying for ever would help nobody.
  if (aloud && (await mayNotify()))
    await notify(
      due.filter(({ key }) => fresh.has(key)),
      facts,
    ).catch((error: unknown) => console.error(describeFault(error)));
  await noteAnnounced([...fresh], keys, nowText());
}

async function notify(fresh: readonly Announcement[], { people }: Facts): Promise<void> {
  if (fresh.length > MOST_BY_THEMSELVES) {
    const text = sayCount('notify_several', fresh.length);
    return showNotification({ id: SEVERAL, title: 'Parley', text });
  }
  // Shown, and stopped before it was noted: it stands there already.
  const shown = await shownNotifications();
  for (const { key, step } of fresh) {
    const id = `${step.personId} ${key}`;
    if (shown.includes(id)) continue;
    const name = people.find((person) => person.id === step.personId)?.name ?? say('someone');
    await showNotification({ id, title: name, text: wordsOf(step) });
  }
}

/** What there is to do, short enough for a system notification; the rest is told in Parley. */
function wordsOf(step: LoudStep): string {
  if (step.code === 'reminder' && step.text !== undefined) return step.text;
  return say(`notify_${step.code}`);
}

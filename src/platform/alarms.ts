import { browser } from './browser';

const DUE = 'due';
const SAFETY_NET = 'safety-net';

/** Catches what one alarm alone would miss: a clock that was set, a zone that changed, a change nobody told of. */
const EVERY_MINUTES = 30;

/** Registers what happens when an alarm rings. Called at every start of the worker, before anything is awaited. */
export function listenForAlarms(ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DUE || name === SAFETY_NET) ring();
  });
}

/** One alarm for the next moment, instead of the one before. A moment that is past already rings at once. */
export async function wakeAt(moment: Temporal.Instant): Promise<void> {
  await browser.alarms.create(DUE, { when: moment.epochMilliseconds });
}

/** Browsers forget alarms when they close. Resolves to whether it was missing. */
export async function keepSafetyNet(): Promise<boolean> {
  if (await browser.alarms.get(SAFETY_NET)) return false;
  await browser.alarms.create(SAFETY_NET, { periodInMinutes: EVERY_MINUTES });
  return true;
}

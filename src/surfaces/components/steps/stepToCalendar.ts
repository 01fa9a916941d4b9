import type { Step } from '../../../domain/journey';
import type { NameOf } from './stepWords';

/** Hands the user a step as a file for their calendar; what makes it is loaded when somebody wants one. */
export async function stepToCalendar(step: Step, nameOf: NameOf): Promise<void> {
  const { saveToCalendar } = await import('./calendarOfStep');
  await saveToCalendar(step, nameOf);
}

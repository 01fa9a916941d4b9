import { isFound } from '../../domain/person';
import type { ProfileReading } from '../../linkedin';
import { type Injected, readTab, structureOfTab } from '../../platform';
import { mayRead } from '../../storage';
import type { NotRead, Outcome } from './readUntilLoaded';

/** The one way to the page for every surface: nothing is read without the agreement (K10). */
export async function readOpenPage(tabId: number): Promise<Outcome> {
  return (await mayRead()) ? outcomeOf(await readTab(tabId)) : { notRead: 'not-agreed' };
}

/** The structure of the open page, for a bug report; under the same agreement. */
export async function structureOfOpenPage(tabId: number): Promise<string | undefined> {
  if (!(await mayRead())) return undefined;
  const report = await structureOfTab(tabId);
  return 'value' in report ? report.value : undefined;
}

export function outcomeOf(injected: Injected<ProfileReading> | { readonly failed: NotRead }): Outcome {
  if ('failed' in injected) return { notRead: injected.failed };
  const reading = injected.value;
  if (reading.kind !== 'profile') return { notRead: reading.reason };
  return isFound(reading.fields.name) ? { reading } : { notRead: 'no-name' };
}

import type { ImportRecord } from '../../../domain/imports';
import { sayCount } from '../../../platform';

/** "1,204 people came in. 310 were known already. …": what there is none of is not said, but that nobody came in. */
export function countsWords({ counts }: ImportRecord): string {
  const { added, updated, same, leftOut } = counts ?? { added: 0, updated: 0, same: 0, leftOut: 0 };
  return [
    sayCount('import_added', added),
    updated > 0 && sayCount('import_updated', updated),
    same > 0 && sayCount('import_same', same),
    leftOut > 0 && sayCount('import_stayedOut', leftOut),
  ]
    .filter((words) => words !== false)
    .join(' ');
}

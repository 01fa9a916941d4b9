import { tellWorker } from '../../../platform';
import { onChange, type TableName } from '../../../storage';

/** Everything the badge, the alarms and "notice when I send" follow from. Drafts and the like change at every key. */
const tables: readonly TableName[] = [
  'people',
  'messages',
  'answers',
  'conversations',
  'nextSteps',
  'introductions',
  'reminders',
  'postponed',
  'noticed',
  'own',
];

/** Notes are written at every key, too: told at once, and then again when it is calm for a moment. */
const CALM_MS = 2_000;
const START_MS = 500;

/**
 * The worker cannot watch the database, it may be stopped: whatever page is open tells it at its start and that something
 * may be due, or counted, that was not. At its start it waits a moment: what the worker reads of a long list would stand
 * in line before what the page shows first.
 */
export function keepBadge(): void {
  let calm: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  const onCalm = () => {
    calm = undefined;
    if (changed) tell();
  };
  const tell = () => {
    changed = false;
    calm = setTimeout(onCalm, CALM_MS);
    tellWorker();
  };
  onChange(tables, () => {
    if (calm === undefined) tell();
    else changed = true;
  });
  changed = true;
  calm = setTimeout(onCalm, START_MS);
}

import { now, ownZone, say, sayCount } from '../../../../platform';
import { dayOf } from '../../../components/frame/times';

/** How old the last backup is, in words. */
export function backupAge(backedUpAt: string | undefined): string {
  if (backedUpAt === undefined) return say('backup_never');
  const today = dayOf(now().toString(), ownZone());
  const days = dayOf(backedUpAt, ownZone()).until(today, { largestUnit: 'day' }).days;
  return days <= 0 ? say('backup_today') : sayCount('backup_daysAgo', days);
}

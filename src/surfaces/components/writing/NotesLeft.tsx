import { type Limits, monthStart, notesLeft } from '../../../domain/outreach';
import { now, ownZone, sayCount } from '../../../platform';
import { messagesSince } from '../../../storage';
import { useLive } from '../frame/useLive';

/** Invitation notes that a free account has left this month (L1). */
export function NotesLeft({ limits }: { readonly limits: Limits }) {
  const sent = useLive(() => messagesSince(monthStart(now(), ownZone())));
  const left = sent && notesLeft(sent, now(), ownZone(), limits);
  if (left === undefined) return null;
  return (
    <p class={left === 0 ? 'hint unsure' : 'hint'}>{sayCount('notesLeft', left, { all: limits.notesAMonth ?? 0 })}</p>
  );
}

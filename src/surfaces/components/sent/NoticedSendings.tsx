import { say, sayCount } from '../../../platform';
import { listNoticed } from '../../../storage';
import { lazily } from '../frame/lazily';
import type { Tell } from '../frame/toasts';
import { useLive } from '../frame/useLive';

const NoticedCard = lazily(() => import('./NoticedCard').then((part) => part.NoticedCard));
const NoticedElsewhere = lazily(() => import('./NoticedElsewhere').then((part) => part.NoticedElsewhere));

const SHOWN = 3;

/** What seems to have been sent and waits for the user's word: people in the list first, others folded away. */
export function NoticedSendings({ tell }: { readonly tell: Tell }) {
  const waiting = useLive(listNoticed);
  if (!waiting || waiting.length === 0) return null;
  const inList = waiting.flatMap(({ noticed, person }) => (person ? [{ noticed, person }] : []));
  const elsewhere = waiting.flatMap(({ noticed, person }) => (person ? [] : [noticed]));
  return (
    <section class="stack" aria-live="polite" aria-label={say('noticed_question')}>
      {inList.slice(0, SHOWN).map(({ noticed, person }) => (
        <NoticedCard key={noticed.id} noticed={noticed} person={person} tell={tell} />
      ))}
      {inList.length > SHOWN && <p class="hint">{sayCount('morePeople', inList.length - SHOWN)}</p>}
      {elsewhere.length > 0 && <NoticedElsewhere all={elsewhere} tell={tell} />}
    </section>
  );
}

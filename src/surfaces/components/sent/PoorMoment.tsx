import { verdictOnSent } from '../../../domain/outreach';
import { say, type WritingNow } from '../../../platform';
import { getPerson } from '../../../storage';
import { useOwnTime } from '../frame/OwnSettings';
import { useLive } from '../frame/useLive';
import { VerdictNotice } from './VerdictNotice';

/** Whom somebody is being written to, and what the log would say of this moment. */
export function PoorMoment({ writing: { personId, channel, at } }: { readonly writing: WritingNow }) {
  const own = useOwnTime();
  // Wrapped, so that "nobody" is an answer and not the wait for one.
  const found = useLive(
    async () => ({ person: personId === undefined ? undefined : await getPerson(personId) }),
    personId,
  );
  if (!found) return null;
  const { person } = found;
  return (
    <div class="stack tight">
      <p>{person ? say('writingNow_to', { name: person.name }) : say('writingNow_someone')}</p>
      <VerdictNotice verdict={verdictOnSent({ sentAt: at, purpose: 'ask', channel }, person, own)} of="now" />
      <p class="hint">{say('verdictExempt')}</p>
    </div>
  );
}

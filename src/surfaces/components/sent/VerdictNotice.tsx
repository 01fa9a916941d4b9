import type { SentVerdict } from '../../../domain/outreach';
import { say } from '../../../platform';
import { Icon } from '../frame/Icon';
import { betterTime, bothClocksNow, keepWords, whatIsNotKnown, whyThatDay } from './verdictWords';

interface Props {
  readonly verdict: SentVerdict;
  /** 'sent': it has gone out (T5). 'now': what it would be like to send it this minute. */
  readonly of: 'sent' | 'now';
  /** Keeps the message for the better time. */
  readonly onLater?: ((better: Temporal.Instant) => void) | undefined;
}

/** The flag on a message at a poor time: icon and words, never colour alone. Good days get a quiet line. */
export function VerdictNotice({ verdict, of, onLater }: Props) {
  // Thanks are due the same day or the next (M57): of them only a late hour is said.
  const mayWait = verdict.flagged || (verdict.hours === 'off' && verdict.day !== 'exempt');
  const clocks = of === 'now' && bothClocksNow(verdict);
  const words = [
    whyThatDay(verdict),
    !verdict.flagged && verdict.hours === 'off' && say('outsideHours'),
    (verdict.flagged || (of === 'now' && mayWait)) && betterTime(verdict),
    whatIsNotKnown(verdict),
  ].filter(Boolean);
  const { better } = verdict;
  const keep = onLater && better && mayWait && (
    <div>
      <button type="button" class="compact" onClick={() => onLater(better)}>
        {keepWords(verdict, better)}
      </button>
    </div>
  );
  if (!verdict.flagged)
    return (
      <div class="stack tight">
        <p class="hint">
          {clocks && <>{clocks}. </>}
          {words.join(' ')}
        </p>
        {keep}
      </div>
    );
  return (
    <div class="notice flag with-icon">
      <Icon name="flag" />
      <div class="stack tight">
        <p>
          <strong>{say(of === 'sent' ? 'sentAtPoorTime' : 'poorTimeNow')}</strong> {clocks && <>{clocks}. </>}
          {words.join(' ')}
        </p>
        {keep}
      </div>
    </div>
  );
}

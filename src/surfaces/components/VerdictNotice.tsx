import type { SentVerdict } from '../../domain/outreach';
import { say } from '../../platform';
import { Icon } from './Icon';
import { betterTime, bothClocksNow, whatIsNotKnown, whyThatDay } from './verdictWords';

interface Props {
  readonly verdict: SentVerdict;
  /** 'sent': it has gone out (T5). 'now': what it would be like to send it this minute. */
  readonly of: 'sent' | 'now';
}

/** The flag on a message at a poor time: icon and words, never colour alone. Good days get a quiet line. */
export function VerdictNotice({ verdict, of }: Props) {
  const clocks = of === 'now' && bothClocksNow(verdict);
  const words = [
    whyThatDay(verdict),
    !verdict.flagged && verdict.hours === 'off' && say('outsideHours'),
    (verdict.flagged || (of === 'now' && verdict.hours === 'off')) && betterTime(verdict),
    whatIsNotKnown(verdict),
  ].filter(Boolean);
  if (!verdict.flagged)
    return (
      <p class="hint">
        {clocks && <>{clocks}. </>}
        {words.join(' ')}
      </p>
    );
  return (
    <div class="notice flag with-icon">
      <Icon name="flag" />
      <div>
        <strong>{say(of === 'sent' ? 'sentAtPoorTime' : 'poorTimeNow')}</strong> {clocks && <>{clocks}. </>}
        {words.join(' ')}
      </div>
    </div>
  );
}

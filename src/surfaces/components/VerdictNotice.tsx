import type { SentVerdict } from '../../domain/outreach';
import { say } from '../../platform';
import { Icon } from './Icon';
import { betterTime, whyThatDay } from './verdictWords';

interface Props {
  readonly verdict: SentVerdict;
  /** 'sent': it has gone out (T5). 'now': what it would be like to send it this minute. */
  readonly of: 'sent' | 'now';
}

/** The flag on a message at a poor time: icon and words, never colour alone. Good days get a quiet line. */
export function VerdictNotice({ verdict, of }: Props) {
  const better = betterTime(verdict);
  if (!verdict.flagged)
    return (
      <p class="hint">
        {whyThatDay(verdict)} {verdict.hours === 'off' && say('outsideHours')}
        {verdict.clock === 'own' && <> {say('judgedByOwnClock')}</>}
      </p>
    );
  return (
    <div class="notice flag with-icon">
      <Icon name="flag" />
      <div>
        <strong>{say(of === 'sent' ? 'sentAtPoorTime' : 'poorTimeNow')}</strong> {whyThatDay(verdict)} {better}
        {verdict.clock === 'own' && <> {say('judgedByOwnClock')}</>}
      </div>
    </div>
  );
}

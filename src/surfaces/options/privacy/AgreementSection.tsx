import { agreementOf } from '../../../domain/settings';
import { ownZone, say } from '../../../platform';
import { getSettings } from '../../../storage';
import { dayOf, longDay } from '../../components/frame/times';
import { useLive } from '../../components/frame/useLive';
import { withdrawAgreement } from './withdrawAgreement';

/** Whether reading was agreed to, since when, and the way back (K10). */
export function AgreementSection() {
  const settings = useLive(getSettings);
  if (!settings) return null;
  const agreement = agreementOf(settings);
  return (
    <section class="card">
      <h2>{say('agreement_title')}</h2>
      <p>
        {agreement
          ? say('agreement_given', { day: longDay(dayOf(agreement.at, ownZone())) })
          : say('agreement_notGiven')}
      </p>
      <div class="row">
        {agreement && (
          <button type="button" onClick={() => void withdrawAgreement()}>
            {say('agreement_withdraw')}
          </button>
        )}
        <a href="#welcome">{say(agreement ? 'readWelcome' : 'agreement_again')}</a>
      </div>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { agreementOf, noticeAgreementOf, type Settings } from '../../../domain/settings';
import {
  askToSeeLinkedIn,
  maySeeLinkedIn,
  nowText,
  onPermissionChange,
  ownZone,
  say,
  tellWorker,
} from '../../../platform';
import { recordNoticeAgreement } from '../../../storage';
import { dayOf, longDay } from '../../components/frame/times';

/** "Notice when I send": off until it is agreed to by itself, with what it learns and what it does not (K2, K10). */
export function NoticeSection({ settings }: { readonly settings: Settings }) {
  const agreement = noticeAgreementOf(settings);
  const decide = async (given: boolean) => {
    await recordNoticeAgreement(given, nowText());
    tellWorker();
  };
  return (
    <section class="card">
      <h2>{say('notice_title')}</h2>
      {agreement ? (
        <>
          <p>{say('notice_given', { day: longDay(dayOf(agreement.at, ownZone())) })}</p>
          <AllowFirst />
          <div>
            <button type="button" onClick={() => void decide(false)}>
              {say('notice_off')}
            </button>
          </div>
          <details>
            <summary>{say('agreement_terms')}</summary>
            <Terms />
          </details>
        </>
      ) : (
        <>
          <Terms />
          {agreementOf(settings) ? (
            <div>
              <button type="button" onClick={() => void decide(true)}>
                {say('notice_agree')}
              </button>
            </div>
          ) : (
            <p class="hint">{say('notice_readingFirst')}</p>
          )}
        </>
      )}
    </section>
  );
}

function Terms() {
  return (
    <ul class="points">
      <li>{say('notice_what')}</li>
      <li>{say('notice_sees')}</li>
      <li>{say('notice_seesNot')}</li>
      <li>{say('notice_kept')}</li>
      <li>{say('notice_rules')}</li>
    </ul>
  );
}

/** Agreed, but the browser refuses LinkedIn's pages: then it is said, instead of silently noticing nothing. */
function AllowFirst() {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = () => void maySeeLinkedIn().then(setAllowed);
    look();
    return onPermissionChange(look);
  }, []);
  if (allowed) return null;
  return (
    <div class="notice flag stack tight">
      <p>{say('notice_notAllowed')}</p>
      <div>
        <button type="button" onClick={() => void askToSeeLinkedIn()}>
          {say('allowLinkedIn')}
        </button>
      </div>
    </div>
  );
}

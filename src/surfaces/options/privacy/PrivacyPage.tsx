import { say } from '../../../platform';
import type { PageProps } from '../PageProps';
import { AgreementSection } from './AgreementSection';
import { EraseEverything } from './EraseEverything';
import { permissions } from './permissions';
import { UntouchedSection } from './UntouchedSection';

/** What is read, what is kept and where, what leaves the device, and how to see and erase it. */
export function PrivacyPage({ tell }: PageProps) {
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{say('page_privacy')}</h1>
        <p>{say('privacy_sum')}</p>
      </header>
      <section class="card">
        <h2>{say('privacy_kept')}</h2>
        <ul class="points">
          <li>{say('agreement_whatIsRead')}</li>
          <li>{say('agreement_whatIsKept')}</li>
          <li>{say('privacy_own')}</li>
          <li>{say('privacy_where')}</li>
          <li>{say('agreement_nothingLeaves')}</li>
          <li>{say('privacy_private')}</li>
          <li>{say('privacy_files')}</li>
        </ul>
      </section>
      <AgreementSection />
      <section class="card">
        <h2>{say('privacy_onePerson')}</h2>
        <p>{say('privacy_onePersonHow')}</p>
        <div>
          <a href="#people">{say('openList')}</a>
        </div>
      </section>
      <UntouchedSection tell={tell} />
      <section class="card">
        <h2>{say('privacy_permissions')}</h2>
        <dl class="stack tight">
          {permissions.map(([name, why]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{say(why)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <EraseEverything />
    </div>
  );
}

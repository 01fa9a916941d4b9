import { nowText, openOptions, say } from '../../platform';
import { recordAgreement } from '../../storage';
import { Agreement } from '../components/frame/Agreement';
import type { SidebarModel } from './model';
import { WhoIsOpen } from './WhoIsOpen';
import { YourPeople } from './YourPeople';

/** Before the agreement: who is open, the way that needs no reading, and the question (K6, K10). */
export function AskAgreement({ model }: { readonly model: SidebarModel }) {
  const agree = async () => {
    await recordAgreement(true, nowText());
    model.goBack();
  };
  return (
    <div class="stack wide">
      <section class="stack">
        <WhoIsOpen model={model} />
        <p>{say('withoutReading')}</p>
        <div>
          <button type="button" onClick={() => model.typeSomeone()}>
            {say('typeSomeone')}
          </button>
        </div>
      </section>
      <section class="card">
        <h2>{say('agreement_title')}</h2>
        <Agreement onAgree={() => void agree()} folded />
        <div>
          <button type="button" class="plain small" onClick={() => void openOptions('welcome')}>
            {say('readWelcome')}
          </button>
        </div>
      </section>
      <YourPeople model={model} />
    </div>
  );
}

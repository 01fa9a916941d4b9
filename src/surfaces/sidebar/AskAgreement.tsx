import { nowText, openOptions, say } from '../../platform';
import { recordAgreement } from '../../storage';
import { Agreement } from '../components/Agreement';
import type { SidebarModel } from './model';
import { YourPeople } from './YourPeople';

/** Before the agreement: the question, and the way that needs none (K6, K10). */
export function AskAgreement({ model }: { readonly model: SidebarModel }) {
  const agree = () => {
    model.goBack();
    void recordAgreement(true, nowText());
  };
  return (
    <div class="stack wide">
      <section class="stack">
        <h1>{say('agreement_title')}</h1>
        <Agreement onAgree={agree} />
        <div>
          <button type="button" class="plain" onClick={() => void openOptions('welcome')}>
            {say('readWelcome')}
          </button>
        </div>
      </section>
      <section class="card">
        <h2>{say('withoutReading_title')}</h2>
        <p>{say('withoutReading')}</p>
        <div>
          <button type="button" onClick={model.typeSomeone}>
            {say('typeSomeone')}
          </button>
        </div>
      </section>
      <YourPeople model={model} />
    </div>
  );
}

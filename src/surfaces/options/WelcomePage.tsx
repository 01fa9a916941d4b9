import { goals } from '../../domain/outreach';
import { agreementOf } from '../../domain/settings';
import { locale, nowText, ownZone, say } from '../../platform';
import { changeMe, getMe, getSettings, recordAgreement } from '../../storage';
import { Agreement } from '../components/frame/Agreement';
import { dayOf, longDay } from '../components/frame/times';
import { useLive } from '../components/frame/useLive';
import { withdrawAgreement } from './privacy/withdrawAgreement';

/** First run: what an informational interview is (M2–M4), what Parley reads and keeps, LinkedIn's rules (K6), and the question (K10). */
export function WelcomePage() {
  const settings = useLive(getSettings);
  const me = useLive(getMe);
  if (!settings || !me) return null;
  const agreement = agreementOf(settings);
  const toggle = (goal: (typeof goals)[number], on: boolean) =>
    changeMe({ goals: goals.filter((name) => (name === goal ? on : me.goals.includes(name))) });
  return (
    <div class="stack wide" lang={locale()}>
      <header class="stack">
        <h1>{say('welcome_title')}</h1>
        <p class="large-text">{say('welcome_what')}</p>
        <p>{say('welcome_term')}</p>
        <p>{say('welcome_reporter')}</p>
      </header>
      <fieldset class="card">
        <legend class="unseen">{say('welcome_goals')}</legend>
        <h2>{say('welcome_goals')}</h2>
        {goals.map((goal) => (
          <label class="choice" key={goal}>
            <input
              type="checkbox"
              checked={me.goals.includes(goal)}
              onChange={(event) => void toggle(goal, event.currentTarget.checked)}
            />
            {say(`goal_${goal}`)}
          </label>
        ))}
        <p class="hint">{say('welcome_goalsHint')}</p>
      </fieldset>
      <section class="card">
        <h2>{say('agreement_title')}</h2>
        {agreement ? (
          <div class="stack">
            <p>{say('agreement_given', { day: longDay(dayOf(agreement.at, ownZone())) })}</p>
            <div>
              <a class="button primary" href="#me">
                {say('welcome_nextMe')}
              </a>{' '}
              <button type="button" class="plain" onClick={() => void withdrawAgreement()}>
                {say('agreement_withdraw')}
              </button>
            </div>
          </div>
        ) : (
          <Agreement onAgree={() => void recordAgreement(true, nowText())} />
        )}
      </section>
      <section class="stack">
        <h2>{say('withoutReading_title')}</h2>
        <p>{say('withoutReading')}</p>
      </section>
      <section class="stack">
        <h2>{say('welcome_next')}</h2>
        <ol class="stack tight numbered">
          <li>
            <a href="#me">{say('welcome_nextMe')}</a>
          </li>
          <li>{say('welcome_nextPin')}</li>
          <li>{say('welcome_nextOpen')}</li>
          <li>
            <a href="#settings">{say('welcome_nextSample')}</a>
          </li>
        </ol>
      </section>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { defaultSendRules, holidaysKnownUntil, purposes, type SendRules } from '../../../domain/calendar';
import type { Settings } from '../../../domain/settings';
import { say } from '../../../platform';
import { changeSettings, getSettings } from '../../../storage';
import { longDay } from '../../components/frame/times';
import { useLive } from '../../components/frame/useLive';
import type { PageProps } from '../PageProps';
import { AwaySection } from './AwaySection';
import { ChannelsSection } from './ChannelsSection';
import { HoursSection } from './HoursSection';
import { PaceSection } from './PaceSection';
import { WeekPicture } from './WeekPicture';
import { WeekRulesFields } from './WeekRulesFields';

/** The rules of when to send (T1–T4) and how long to wait (T6), all of them the user's to change, and the days they are away. */
export function WhenPage({ tell }: PageProps) {
  const settings = useLive(getSettings);
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{say('page_when')}</h1>
        <p class="soft">{say('when_what')}</p>
      </header>
      {settings && (
        <>
          <Rules settings={settings} tell={tell} />
          <PaceSection settings={settings} tell={tell} />
          <AwaySection awayDays={settings.awayDays ?? []} tell={tell} />
        </>
      )}
    </div>
  );
}

/** Kept here while they are changed: what comes back from the database never takes back what was typed since. */
function Rules({ settings, tell }: PageProps & { readonly settings: Settings }) {
  const [own, setOwn] = useState(settings.sendRules);
  const rules = own ?? defaultSendRules;
  const change = (changed: SendRules | undefined) => {
    setOwn(changed);
    void changeSettings({ sendRules: changed });
  };
  const reset = () => {
    change(undefined);
    tell({ text: say('when_isUsual'), undo: { words: say('undo'), act: () => change(own) } });
  };
  return (
    <>
      <section class="card">
        <h2>{say('when_days')}</h2>
        <p class="hint">{say('when_days_hint')}</p>
        <WeekPicture rules={{ ...rules, channels: defaultSendRules.channels }} channel="email" />
        <details>
          <summary>{say('when_changeDays')}</summary>
          <WeekRulesFields week={rules.week} onChange={(week) => change({ ...rules, week })} />
        </details>
        <p class="hint">{say('when_holidays', { day: longDay(Temporal.PlainDate.from(holidaysKnownUntil)) })}</p>
      </section>
      <HoursSection rules={rules} onChange={change} />
      <ChannelsSection rules={rules} onChange={change} />
      <section class="card">
        <fieldset class="stack tight">
          <legend>
            <h2>{say('when_exempt')}</h2>
          </legend>
          <p class="hint">{say('when_exempt_hint')}</p>
          {purposes.map((purpose) => (
            <label class="choice" key={purpose}>
              <input
                type="checkbox"
                checked={rules.exempt.includes(purpose)}
                onChange={({ currentTarget: { checked } }) =>
                  change({
                    ...rules,
                    exempt: purposes.filter((one) => (one === purpose ? checked : rules.exempt.includes(one))),
                  })
                }
              />
              {say(`purpose_${purpose}`)}
            </label>
          ))}
        </fieldset>
      </section>
      {own && (
        <div>
          <button type="button" onClick={reset}>
            {say('when_usual')}
          </button>
        </div>
      )}
    </>
  );
}

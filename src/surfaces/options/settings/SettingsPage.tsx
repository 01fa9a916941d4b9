import { themes } from '../../../domain/settings';
import { nowText, say } from '../../../platform';
import { addSample, changeSettings, getSettings, listPeople, removeSample } from '../../../storage';
import { useLive } from '../../components/frame/useLive';
import type { PageProps } from '../PageProps';
import { AgreementSection } from '../privacy/AgreementSection';
import { useSidebar } from '../useSidebar';
import { BackupSection } from './backup/BackupSection';
import { LimitsSection } from './LimitsSection';
import { NoticeSection } from './NoticeSection';
import { RemindersSection } from './RemindersSection';

export function SettingsPage({ tell }: PageProps) {
  const settings = useLive(getSettings);
  if (!settings) return null;
  return (
    <div class="stack wide">
      <h1>{say('page_settings')}</h1>
      <BackupSection settings={settings} tell={tell} />
      <AgreementSection />
      <NoticeSection settings={settings} />
      <RemindersSection settings={settings} />
      <section class="card">
        <fieldset class="stack">
          <legend>
            <h2>{say('theme')}</h2>
          </legend>
          {themes.map((theme) => (
            <label class="choice" key={theme}>
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => void changeSettings({ theme })}
              />
              {say(`theme_${theme}`)}
            </label>
          ))}
        </fieldset>
      </section>
      <LimitsSection settings={settings} />
      <SampleSection />
    </div>
  );
}

function SampleSection() {
  const people = useLive(listPeople);
  const sample = people?.find((person) => person.sample);
  const open = useSidebar();
  return (
    <section class="card">
      <h2>{say('sample_title')}</h2>
      <p>{say('sample_what')}</p>
      <div class="row">
        {sample && (
          <button type="button" class="primary" onClick={() => open(sample)}>
            {say('sample_open')}
          </button>
        )}
        <button type="button" onClick={() => void (sample ? removeSample() : addSample(nowText()))}>
          {say(sample ? 'sample_remove' : 'sample_add')}
        </button>
      </div>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { isLimit, knownLimits, type LimitName, limitNames, limitsOf } from '../../../domain/outreach';
import type { Settings } from '../../../domain/settings';
import { locale, say } from '../../../platform';
import { changeSettings } from '../../../storage';

/** How long messages may be, and how many notes a month: LinkedIn changes it now and then, so the user can (L1). */
export function LimitsSection({ settings }: { readonly settings: Settings }) {
  const changed = settings.limits !== undefined && Object.keys(settings.limits).length > 0;
  return (
    <section class="card">
      <h2>{say('limits')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.premium}
          onChange={(event) => void changeSettings({ premium: event.currentTarget.checked })}
        />
        {say('premium')}
      </label>
      <p class="hint">{say('premium_hint')}</p>
      <details>
        <summary>{say('limits_change')}</summary>
        <div class="stack">
          <p class="hint">{say('limits_what')}</p>
          <ul class="lines">
            {limitNames.map((name) => (
              <li key={name} class="row apart">
                <LimitField name={name} settings={settings} />
              </li>
            ))}
          </ul>
          <p class="hint">{say('limits_withdrawn')}</p>
          {changed && (
            <div>
              <button type="button" onClick={() => void changeSettings({ limits: {} })}>
                {say('limits_usual')}
              </button>
            </div>
          )}
        </div>
      </details>
    </section>
  );
}

function LimitField({ name, settings }: { readonly name: LimitName; readonly settings: Settings }) {
  const value = limitsOf(settings)[name];
  const [typed, setTyped] = useState<string>();
  const keep = (text: string) => {
    setTyped(text);
    const number = Number(text);
    const { [name]: _before, ...others } = settings.limits ?? {};
    if (text.trim() === '') void changeSettings({ limits: others });
    else if (isLimit(number)) void changeSettings({ limits: { ...others, [name]: number } });
  };
  const wrong = typed !== undefined && typed.trim() !== '' && !isLimit(Number(typed));
  return (
    <>
      <label for={`limit-${name}`}>{say(`limit_${name}`)}</label>
      <span class="row together">
        <span class="hint">{say('limits_checked', { month: monthOf(knownLimits[name].checked) })}</span>
        <input
          id={`limit-${name}`}
          class="short"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder={say('limits_none')}
          value={typed ?? (value === undefined ? '' : String(value))}
          aria-invalid={wrong}
          onInput={(event) => keep(event.currentTarget.value)}
          onBlur={() => setTyped(undefined)}
        />
      </span>
      {wrong && (
        <p class="notice wrong" role="alert">
          {say('limits_wrong')}
        </p>
      )}
    </>
  );
}

/** @param month 'YYYY-MM' */
function monthOf(month: string): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(locale(), { month: 'long', year: 'numeric' });
}

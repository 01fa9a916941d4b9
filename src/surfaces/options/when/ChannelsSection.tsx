import { type Channel, type DayGrade, dayGrades, type SendRules, weekRulesFor } from '../../../domain/calendar';
import { channels } from '../../../domain/outreach';
import { say } from '../../../platform';
import { WeekPicture } from './WeekPicture';
import { WeekRulesFields } from './WeekRulesFields';

interface Props {
  readonly rules: SendRules;
  readonly onChange: (rules: SendRules) => void;
}

/** How strict the rules are for each channel (T4), and whether it has days of its own. */
export function ChannelsSection({ rules, onChange }: Props) {
  return (
    <section class="card">
      <h2>{say('when_channels')}</h2>
      <p class="hint">{say('when_channels_hint')}</p>
      {channels.map((channel) => (
        <ChannelFields key={channel} channel={channel} rules={rules} onChange={onChange} />
      ))}
    </section>
  );
}

/** From "nothing is flagged" to "as the day is". */
const limits = ['fine', 'mild', 'strong'] as const satisfies readonly DayGrade[];

function ChannelFields({ channel, rules, onChange }: Props & { readonly channel: Channel }) {
  const { atMost, week } = rules.channels[channel];
  const name = say(`channel_${channel}`);
  const change = (to: SendRules['channels'][Channel]) =>
    onChange({ ...rules, channels: { ...rules.channels, [channel]: to } });
  return (
    <fieldset class="stack tight">
      <legend class="label">{name}</legend>
      <div class="row">
        <select
          aria-label={say('when_strictness', { channel: name })}
          value={atMost}
          onChange={(event) => {
            const to = dayGrades.find((grade) => grade === event.currentTarget.value) ?? atMost;
            change({ atMost: to, ...(week && { week }) });
          }}
        >
          {limits.map((limit) => (
            <option key={limit} value={limit}>
              {say(`when_atMost_${limit}`)}
            </option>
          ))}
        </select>
        <label class="choice">
          <input
            type="checkbox"
            checked={week !== undefined}
            onChange={(event) =>
              change({ atMost, ...(event.currentTarget.checked && { week: weekRulesFor(channel, rules) }) })
            }
          />
          {say('when_ownDays')}
          <span class="unseen"> {name}</span>
        </label>
      </div>
      {week && (
        <div class="inset stack">
          <WeekRulesFields week={weekRulesFor(channel, rules)} onChange={(to) => change({ atMost, week: to })} />
          <WeekPicture rules={rules} channel={channel} />
        </div>
      )}
    </fieldset>
  );
}

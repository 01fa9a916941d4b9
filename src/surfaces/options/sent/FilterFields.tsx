import { channels, type LogFilter, purposes } from '../../../domain/outreach';
import { say } from '../../../platform';

interface Props {
  readonly filter: LogFilter;
  readonly onChange: (filter: LogFilter) => void;
}

/** What to look for among the sent messages. */
export function FilterFields({ filter, onChange }: Props) {
  /** An empty field does not matter: it is left out. */
  const change = (changed: { readonly [part in keyof LogFilter]: LogFilter[part] | undefined | '' }) =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...filter, ...changed }).filter(([, part]) => part !== '' && part !== undefined),
      ),
    );
  return (
    <search class="card filter">
      <label class="field wide">
        {say('filter_text')}
        <input
          type="text"
          autocomplete="off"
          value={filter.text ?? ''}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      <label class="field">
        {say('sentHow')}
        <select
          value={filter.channel ?? ''}
          onChange={({ currentTarget }) => change({ channel: channels.find((one) => one === currentTarget.value) })}
        >
          <option value="">{say('filter_any')}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {say(`channel_${channel}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say('sentAs')}
        <select
          value={filter.purpose ?? ''}
          onChange={({ currentTarget }) => change({ purpose: purposes.find((one) => one === currentTarget.value) })}
        >
          <option value="">{say('filter_any')}</option>
          {purposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {say(`purpose_${purpose}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say('range_from')}
        <input
          type="date"
          value={filter.from ?? ''}
          onChange={({ currentTarget }) => change({ from: currentTarget.value })}
        />
      </label>
      <label class="field">
        {say('range_to')}
        <input
          type="date"
          value={filter.to ?? ''}
          onChange={({ currentTarget }) => change({ to: currentTarget.value })}
        />
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={filter.flaggedOnly ?? false}
          onChange={({ currentTarget }) => change({ flaggedOnly: currentTarget.checked || undefined })}
        />
        {say('filter_flagged')}
      </label>
      {Object.keys(filter).length > 0 && (
        <button type="button" class="plain small" onClick={() => onChange({})}>
          {say('filter_clear')}
        </button>
      )}
    </search>
  );
}

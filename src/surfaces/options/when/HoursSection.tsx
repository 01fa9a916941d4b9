import { useState } from 'preact/hooks';
import type { SendRules } from '../../../domain/calendar';
import { say } from '../../../platform';
import { useFault } from '../../components/frame/useFault';

interface Props {
  readonly rules: SendRules;
  readonly onChange: (rules: SendRules) => void;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The hours of a day on the recipient's clock (T2). */
export function HoursSection({ rules, onChange }: Props) {
  const { hours, sendAt } = rules;
  const outside = sendAt < hours.acceptable.from || sendAt >= hours.acceptable.to;
  return (
    <section class="card">
      <h2>{say('when_hours')}</h2>
      <p class="hint">{say('when_hours_hint')}</p>
      <SpanFields
        name={say('when_hoursBest')}
        span={hours.best}
        onChange={(best) => onChange({ ...rules, hours: { ...hours, best } })}
      />
      <SpanFields
        name={say('when_hoursAcceptable')}
        span={hours.acceptable}
        onChange={(acceptable) => onChange({ ...rules, hours: { ...hours, acceptable } })}
      />
      <label class="time-field">
        {say('when_sendAt')}
        <input
          type="time"
          required
          value={sendAt}
          onChange={({ currentTarget: { value } }) => value && onChange({ ...rules, sendAt: value })}
        />
      </label>
      {outside && <p class="notice">{say('when_sendAtOutside')}</p>}
    </section>
  );
}

interface SpanFieldsProps {
  readonly name: string;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
}

/** What is being typed stays in the fields until it is a span; only then it counts. */
function SpanFields({ name, span, onChange }: SpanFieldsProps) {
  const [typed, setTyped] = useState<Span>();
  const shown = typed ?? span;
  const fault = useFault(typed !== undefined);
  const type = (changed: Partial<Span>) => {
    const next = { ...shown, ...changed };
    if (next.from === '' || next.to === '' || next.from >= next.to) return setTyped(next);
    setTyped(undefined);
    onChange(next);
  };
  return (
    <fieldset class="stack tight">
      <legend class="label">{name}</legend>
      <div class="row">
        <label class="row together">
          {say('when_from')}
          <input
            type="time"
            required
            value={shown.from}
            {...fault.field}
            onChange={({ currentTarget: { value } }) => type({ from: value })}
          />
        </label>
        <label class="row together">
          {say('when_to')}
          {/* A field for a time knows no 24:00: there it is the midnight that the day ends with. */}
          <input
            type="time"
            required
            value={shown.to === '24:00' ? '00:00' : shown.to}
            {...fault.field}
            onChange={({ currentTarget: { value } }) => type({ to: value === '00:00' ? '24:00' : value })}
          />
        </label>
      </div>
      {typed && (
        <p class="notice wrong" role="alert" id={fault.id}>
          {say('when_notASpan')}
        </p>
      )}
    </fieldset>
  );
}

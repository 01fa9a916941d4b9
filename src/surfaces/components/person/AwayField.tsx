import type { DateRange } from '../../../domain/calendar';
import { say } from '../../../platform';
import { rangeOfDays } from '../frame/times';
import { RangeForm } from './RangeForm';

interface Props {
  readonly away: DateRange | undefined;
  /** 'YYYY-MM-DD' */
  readonly today: string;
  readonly onChange: (away: DateRange | undefined) => Promise<unknown>;
}

/** "Out of office until …": days that count as days off there (T1). */
export function AwayField({ away, today, onChange }: Props) {
  if (away && away.to >= today)
    return (
      <p class="row">
        {say('awayDays', { days: rangeOfDays(away) })}
        <button type="button" class="plain small" onClick={() => void onChange(undefined)}>
          {say('awayBack')}
        </button>
      </p>
    );
  return (
    <details class="small">
      <summary>{say('awayAdd')}</summary>
      <p class="hint">{say('awayAdd_hint')}</p>
      <RangeForm from={today} words={say('awaySave')} onSave={onChange} />
    </details>
  );
}

import { useState } from 'preact/hooks';
import type { DateRange } from '../../../domain/calendar';
import { say } from '../../../platform';
import { LAST_DAY } from '../frame/lastDay';
import { useFault } from '../frame/useFault';
import { useOneSave } from '../frame/useOneSave';

interface Props {
  /** 'YYYY-MM-DD' that stands in the first field. */
  readonly from: string;
  readonly words: string;
  readonly onSave: (range: DateRange) => Promise<unknown>;
}

/** A first and a last day; one of them alone is a single day. */
export function RangeForm({ from: first, words, onSave }: Props) {
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  const fault = useFault(wrong);
  const saveOnce = useOneSave();
  const save = (event: Event) => {
    event.preventDefault();
    const range = { from: from || to, to: to || from };
    if (range.from === '' || range.from > range.to) return setWrong(true);
    setWrong(false);
    void saveOnce(async () => {
      await onSave(range);
      setTo((now) => (now === to ? '' : now));
    });
  };
  return (
    <form class="stack tight" noValidate onSubmit={save}>
      <div class="range">
        <label class="field">
          {say('range_from')}
          <input
            type="date"
            max={LAST_DAY}
            value={from}
            {...fault.field}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {say('range_to')}
          <input
            type="date"
            min={from}
            max={LAST_DAY}
            value={to}
            {...fault.field}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{words}</button>
      </div>
      {wrong && (
        <p class="notice wrong" role="alert" id={fault.id}>
          {say('range_wrong')}
        </p>
      )}
    </form>
  );
}

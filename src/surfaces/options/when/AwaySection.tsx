import type { DateRange } from '../../../domain/calendar';
import { nowText, ownZone, say } from '../../../platform';
import { changeSettings } from '../../../storage';
import { dayOf, rangeOfDays } from '../../components/frame/times';
import { RangeForm } from '../../components/person/RangeForm';
import type { PageProps } from '../PageProps';

/** The user's own holidays: better times and reminders lie before or after, and no message is flagged for them. */
export function AwaySection({ awayDays, tell }: PageProps & { readonly awayDays: readonly DateRange[] }) {
  const today = dayOf(nowText(), ownZone()).toString();
  const keep = (ranges: readonly DateRange[]) => changeSettings({ awayDays: ranges.length > 0 ? ranges : undefined });
  const remove = (range: DateRange) => {
    void keep(awayDays.filter((one) => one !== range));
    tell({
      text: say('targetRemoved', { name: rangeOfDays(range) }),
      undo: { words: say('undo'), act: () => void keep(awayDays) },
    });
  };
  return (
    <section class="card">
      <h2>{say('when_away')}</h2>
      <p class="hint">{say('when_away_hint')}</p>
      {awayDays.length > 0 && (
        <ul class="stack tight">
          {awayDays.map((range) => (
            <li class="row" key={`${range.from} ${range.to}`}>
              {rangeOfDays(range)}
              {range.to < today && <span class="chip">{say('when_over')}</span>}
              <button type="button" class="plain small" onClick={() => remove(range)}>
                {say('remove')}
                <span class="unseen"> {rangeOfDays(range)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <RangeForm
        from={today}
        words={say('add')}
        onSave={(range) => keep([...awayDays, range].sort((a, b) => (a.from < b.from ? -1 : 1)))}
      />
    </section>
  );
}

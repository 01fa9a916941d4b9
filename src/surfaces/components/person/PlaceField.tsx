import { holidaysKnownUntil, knowsHolidaysOf } from '../../../domain/calendar';
import type { PersonPlace } from '../../../domain/person';
import { locale, say } from '../../../platform';
import { cityOf, countryName, longDay } from '../frame/times';

interface Props {
  readonly place: PersonPlace | undefined;
  readonly onChange: (zone: string | undefined) => void;
}

/** Whose clock the send time is judged by: always shown, always editable (T2). */
export function PlaceField({ place, onChange }: Props) {
  const zones = Intl.supportedValuesOf('timeZone').sort((a, b) => cityOf(a).localeCompare(cityOf(b), locale()));
  const zone = place?.zone ?? '';
  return (
    <div class="field">
      <label for="place-zone">{say('theirClock')}</label>
      <select id="place-zone" value={zone} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{say(place?.by === 'user' ? 'clockFromLocation' : 'clockUnknown')}</option>
        {zone !== '' && !zones.includes(zone) && <option value={zone}>{cityOf(zone)}</option>}
        {zones.map((name) => (
          <option key={name} value={name}>
            {cityOf(name)} ({name.split('/')[0]})
          </option>
        ))}
      </select>
      <p class="hint">
        {hintOf(place)} {holidaysHint(place)}
      </p>
    </div>
  );
}

function hintOf(place: PersonPlace | undefined): string {
  if (place?.zone === undefined) return say('clockHint_unknown');
  if (place.by === 'user') return say('clockHint_yours');
  const country = place.country && countryName(place.country);
  return say(place.certainty === 'sure' ? 'clockHint_sure' : 'clockHint_likely', {
    country: country ?? cityOf(place.zone),
  });
}

/** Where the data ends, or has nothing to say. */
function holidaysHint(place: PersonPlace | undefined): string {
  if (place?.country === undefined) return say('holidaysHint_no_country');
  if (!knowsHolidaysOf(place.country)) return say('holidaysHint_no_data');
  return say('holidaysHint_known', { until: longDay(Temporal.PlainDate.from(holidaysKnownUntil)) });
}

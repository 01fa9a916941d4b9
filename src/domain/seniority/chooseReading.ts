import { rankOf } from './level';
import { type Reading, standings } from './readSegment';
import { Gap } from './tokens';

/** The segment that speaks for the person: the first employment, before studies, wishes and side roles (R2, R11). */
export function chooseReading(readings: readonly Reading[]): Reading | undefined {
  const first = firstByStanding(readings);
  if (first?.standing !== 'job' || readings.length === 1) return first;
  const wish = readings.find(({ standing }) => standing !== 'none');
  if (wish?.standing === 'seeking' && !first.employer && rankOf(first.level) < rankOf('senior')) return wish;
  const start = readings.indexOf(first);
  return readings.find((other, i) => i > start && other.standing === 'job' && leads(other, first)) ?? first;
}

function firstByStanding(readings: readonly Reading[]): Reading | undefined {
  let first: Reading | undefined;
  for (const reading of readings) {
    if (!first || standings.indexOf(reading.standing) < standings.indexOf(first.standing)) first = reading;
  }
  return first;
}

/** Where a later employment is the person's post and the first only the trade. */
function leads(later: Reading, first: Reading): boolean {
  if (rankOf(later.level) <= rankOf(first.level) || first.level === 'training') return false;
  if (later.opened === Gap.semicolon) return true;
  const trade = rankOf(first.level) <= rankOf('senior') && !first.employer;
  if (later.opened === Gap.dash) return trade && rankOf(later.level) >= rankOf('manager') && later.level !== 'owner';
  if (first.role === 'guess') return later.role !== 'guess';
  return (
    trade &&
    first.level === 'entry' &&
    later.employer &&
    rankOf(later.level) >= rankOf('director') &&
    later.level !== 'owner'
  );
}

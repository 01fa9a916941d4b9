import { rankOf } from './level';
import { type Reading, standings } from './readSegment';
import { Gap } from './tokens';

/** The segment that speaks for the person: the first employment, before studies, wishes and side roles (R2, R11). */
export function chooseReading(readings: readonly Reading[]): Reading | undefined {
  const first = firstByStanding(readings);
  if (first?.standing !== 'job' || readings.length === 1) return first;
  const opening = readings.find(({ standing }) => standing !== 'none');
  if (opening && opening !== first && outweighs(opening, first)) return opening;
  const start = readings.indexOf(first);
  return readings.find((other, i) => i > start && other.standing === 'job' && leads(other, first)) ?? first;
}

/** Who opens with a wish or with studies at a school, and names no employer after it, has no job yet (R11). */
function outweighs(opening: Reading, job: Reading): boolean {
  if (job.employer || rankOf(job.level) >= rankOf('senior')) return false;
  return (
    opening.standing === 'seeking' ||
    (opening.employer && (opening.standing === 'student' || opening.standing === 'doctoral'))
  );
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
  if (first.role === 'guess' && trade && first.level === 'entry') return later.role !== 'guess';
  return (
    trade &&
    first.level === 'entry' &&
    later.employer &&
    rankOf(later.level) >= rankOf('director') &&
    later.level !== 'owner'
  );
}

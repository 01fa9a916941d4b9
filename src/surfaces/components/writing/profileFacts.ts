import type { PersonInDraft } from '../../../domain/outreach/review';
import type { Person } from '../../../domain/person';

/** What the saved profile tells: what it answers need not be asked (M26). */
export function profileFactsOf({
  name,
  position,
  company,
  location,
  schools,
  roles,
}: Pick<Person, 'name' | 'position' | 'company' | 'location' | 'schools' | 'roles'>): PersonInDraft {
  const since = roles.find((role) => role.current && role.title === position)?.from;
  return { name, position, company, location, since, school: schools[0]?.name };
}

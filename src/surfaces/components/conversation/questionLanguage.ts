import { languageFor, type Me } from '../../../domain/outreach';
import type { Person } from '../../../domain/person';

/** The language one talks in: that of the message, unless nothing was said. */
export function questionLanguage(person: Pick<Person, 'plan' | 'place'>, me: Me): string {
  return person.plan?.language ?? languageFor(person.place?.country, me.languages);
}

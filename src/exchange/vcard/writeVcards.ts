import type { Person } from '../../domain/person';
import { greetingNameOf } from '../../domain/person';
import { profileAddress } from '../../linkedin/addresses';
import { foldedLine, textValue } from '../contentLines';

/**
 * People as cards of an address book: vCard 3, which every address book reads, version 4 by few. {@link readVcards} reads
 * back what is written here.
 * @param withNotes whether the user's own notes go with them.
 */
export function writeVcards(people: readonly Person[], withNotes: boolean): string {
  return people
    .flatMap((person) => cardLines(person, withNotes))
    .map((line) => `${foldedLine(line)}\r\n`)
    .join('');
}

function cardLines(person: Person, withNotes: boolean): readonly string[] {
  const { id, name, position, company, location, email, slug, tags, notes, changedAt } = person;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${textValue(id)}`,
    `FN:${textValue(name)}`,
    `N:${nameParts(name).map(textValue).join(';')};;;`,
    ...(company === undefined ? [] : [`ORG:${textValue(company)}`]),
    ...(position === undefined ? [] : [`TITLE:${textValue(position)}`]),
    ...(email === undefined ? [] : [`EMAIL;TYPE=INTERNET:${textValue(email)}`]),
    ...(slug === undefined ? [] : [`URL:${textValue(profileAddress(slug))}`]),
    ...(location === undefined ? [] : [`ADR;TYPE=WORK:;;;${textValue(location)};;;`]),
    ...(tags === undefined ? [] : [`CATEGORIES:${tags.map(textValue).join(',')}`]),
    ...(withNotes && notes !== '' ? [`NOTE:${textValue(notes)}`] : []),
    `REV:${changedAt}`,
    'END:VCARD',
  ];
}

/** Family name and the rest; where the name does not say which is which, all of it is one name. */
function nameParts(name: string): readonly [string, string] {
  const { family, certainty } = greetingNameOf(name);
  if (family === undefined || certainty === 'unknown' || !name.endsWith(` ${family}`)) return ['', name];
  return [family, name.slice(0, -family.length).trim()];
}

import type { Incoming } from '../../domain/imports';
import { DETAIL_LENGTH, NOTES_LENGTH, tagsFromText, tidyText } from '../../domain/person';
import { memberIdOfAddress, profileSlugOf } from '../../linkedin/addresses';
import type { ReadFile, UnreadRow } from '../imports/readFile';
import { fieldsOf, type Property, propertyIn, wordOf } from './property';

/**
 * Reads the cards of an address book: vCard 3 and 4, and 2.1 of old telephones. Never throws; a text that is no such file has
 * nobody in it. Groups are no people.
 */
export function readVcards(text: string): ReadFile {
  const people: Incoming[] = [];
  const unread: UnreadRow[] = [];
  const lines: number[] = [];
  let card: Property[] | undefined;
  let row = 0;
  for (const { content, line } of unfolded(text)) {
    const property = propertyIn(content);
    if (!property) continue;
    const isOfCard = property.value.trim().toUpperCase() === 'VCARD';
    if (property.name === 'BEGIN' && isOfCard) {
      if (card) unread.push({ row, why: { code: 'not-closed' } });
      card = [];
      row++;
      lines[row] = line;
    } else if (property.name === 'END' && isOfCard) {
      if (card && !isGroup(card)) people.push(personIn(card, row));
      card = undefined;
    } else card?.push(property);
  }
  if (card) unread.push({ row, why: { code: 'not-closed' } });
  return { people, unread, lineOf: (of) => lines[of] ?? of };
}

/** A line that begins with white space goes on with the one before; so does one after `=` in the old form. */
function* unfolded(text: string): Generator<{ readonly content: string; readonly line: number }> {
  const lines = text.split(/\r\n|\r|\n/u);
  // Joined once at the end: to look at what has grown so far would copy all of it for each line.
  let parts: string[] = [];
  let begin = 0;
  let isQuoted = false;
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1) ?? '';
    if (isQuoted && last.endsWith('=')) parts.splice(-1, 1, last.slice(0, -1), line.replace(/^[ \t]/u, ''));
    else if (/^[ \t]/u.test(line)) parts.push(line.slice(1));
    else {
      if (parts.length > 0) yield { content: parts.join(''), line: begin + 1 };
      parts = line === '' ? [] : [line];
      begin = index;
      isQuoted = /^[^:]*QUOTED-PRINTABLE/iu.test(line.slice(0, 500));
    }
  }
  if (parts.length > 0) yield { content: parts.join(''), line: begin + 1 };
}

function isGroup(card: readonly Property[]): boolean {
  return card.some(
    ({ name, value }) => /^(?:X-ADDRESSBOOKSERVER-)?KIND$/u.test(name) && /^group$/iu.test(value.trim()),
  );
}

function personIn(card: readonly Property[], row: number): Incoming {
  const all = (...names: readonly string[]) => card.filter(({ name }) => names.includes(name));
  const first = (name: string) => all(name)[0];
  const line = (text: string | undefined) => (text === undefined ? undefined : tidyText(text, DETAIL_LENGTH));
  const word = (name: string) => line(wordOf(first(name)));
  const [family, given, middle] = fieldsOf(first('N'));
  const name = word('FN') ?? line([given, middle, family].filter((part) => part !== undefined).join(' '));
  const [company] = fieldsOf(first('ORG'));
  const [, , , town, region, , country] = fieldsOf(first('ADR'));
  const places = [town, region, country].filter((part) => part !== undefined && part.trim() !== '');
  const addresses = all('URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE').map((one) => wordOf(one) ?? '');
  const slug = addresses.map((one) => profileSlugOf(one.slice(0, 2_000))).find((one) => one !== undefined);
  const memberId = addresses.map((one) => memberIdOfAddress(one.slice(0, 2_000))).find((one) => one !== undefined);
  const notes = (wordOf(first('NOTE')) ?? '').trim().slice(0, NOTES_LENGTH).toWellFormed();
  const person: { [part in keyof Incoming]: Incoming[part] | undefined } = {
    row,
    name,
    position: word('TITLE') ?? word('ROLE'),
    company: line(company),
    location: line(places.join(', ')),
    email: line(wordOf(all('EMAIL').find(({ isPreferred }) => isPreferred) ?? first('EMAIL'))),
    slug,
    memberId: slug === undefined ? memberId : undefined,
    notes: notes === '' ? undefined : notes,
    tags: tagsFromText(
      all('CATEGORIES')
        .map((one) => wordOf(one) ?? '')
        .join(','),
    ),
  };
  const said = Object.entries(person).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(said) as unknown as Incoming;
}

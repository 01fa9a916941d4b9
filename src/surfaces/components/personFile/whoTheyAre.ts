import { levelOf } from '../../../domain/list';
import type { Person, Role, School } from '../../../domain/person';
import type { MarkdownBlock } from '../../../exchange';
import { profileAddress } from '../../../linkedin/addresses';
import { inOneLine, listed, say } from '../../../platform';
import { cityOf, countryName, rangeOfDays, weekdayName } from '../frame/times';
import { factList, factsOf, section } from './blocks';
import { dayIn, dayOfInstant, timeIn } from './fileTimes';

/** What a profile or the user said about them. */
export function whoTheyAre(person: Person, absorbed: readonly Person[]): readonly MarkdownBlock[] {
  const { headline, position, company, industry, location, degree, slug, formerSlugs, email, tags } = person;
  const { addedAt, readAt } = person;
  const level = levelOf(person);
  const link = slug === undefined ? [] : [{ name: say('exported_profile'), text: profileAddress(slug), isLink: true }];
  const facts = [
    ...factsOf([
      [say('detail_headline'), headline],
      [say('detail_position'), position],
      [say('detail_company'), company],
      [say('detail_industry'), industry],
      [say('detail_location'), location],
      [say('column_level'), level === 'unknown' ? undefined : say(`level_${level}`)],
      [say('personFile_greeting'), person.greetingByUser],
      ...placeFacts(person),
      [say('exported_email'), email],
      [say('column_tags'), tags && listed(tags)],
      [say('degree'), degree === undefined ? undefined : say('degreeIs', { degree })],
      [say('column_connected'), person.connectedOn && dayIn(person.connectedOn)],
      [
        say('personFile_formerAddresses'),
        formerSlugs.length === 0 ? undefined : listed(formerSlugs.map(profileAddress)),
      ],
      [say('personFile_absorbed'), absorbed.length === 0 ? undefined : listed(absorbed.map(({ name }) => name))],
      [say('column_added'), dayOfInstant(person.listedAt ?? addedAt)],
      // The first reading is how they were added.
      [say('happened_read_again'), readAt === addedAt ? undefined : readAt && timeIn(readAt)],
    ]),
  ].flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  return [
    ...section(say('details'), factList([...facts, ...link, ...wishes(person)])),
    ...section(say('personFile_roles'), factList(person.roles.map(roleFact)), 3),
    ...section(say('personFile_schools'), factList(person.schools.map(schoolFact)), 3),
  ];
}

function placeFacts({ place }: Person) {
  const { country, zone, weekend } = place ?? {};
  return [
    [say('personFile_country'), country && countryName(country)],
    [say('theirClock'), zone && cityOf(zone)],
    [say('theirWeekend'), weekend && listed(weekend.map(weekdayName))],
  ] as const;
}

/** What the user wants to be kept in mind about them. */
function wishes(person: Person) {
  const { away, pausedUntil, keepInTouchDays, mentor, doNotContact, sample } = person;
  return [
    away && say('awayDays', { days: rangeOfDays(away) }),
    pausedUntil && say('pausedUntil', { day: dayIn(pausedUntil) }),
    keepInTouchDays === undefined ? undefined : `${say('keepInTouchDays')}: ${keepInTouchDays}`,
    mentor ? say('mentor') : undefined,
    doNotContact ? say('doNotContact') : undefined,
    sample ? say('sample') : undefined,
  ].flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]));
}

function roleFact({ title, company, from, to, current }: Role) {
  return { text: inOneLine(title, company, span(from, to ?? (current ? say('personFile_today') : undefined))) };
}

function schoolFact({ name, degree, from, to }: School) {
  return { text: inOneLine(name, degree, span(from, to)) };
}

function span(from: string | undefined, to: string | undefined): string | undefined {
  return from === undefined && to === undefined ? undefined : [from ?? '', to ?? ''].join(' – ').trim();
}

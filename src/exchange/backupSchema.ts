import * as v from 'valibot';
import { goals, kinds, type Me, type OwnTemplate, occasions, type SentMessage, waysFound } from '../domain/outreach';
import {
  type ApartRecord,
  type DetailName,
  detailNames,
  type MergeRecord,
  NOTES_LENGTH,
  type Person,
  tidyText,
} from '../domain/person';
import { levelsInOrder } from '../domain/seniority';
import { type Settings, themes } from '../domain/settings';

// Strict about what is known, silent about what is not: a field of a later Parley is left out, never a reason to refuse.
const line = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.transform((text) => tidyText(text, 2_000) ?? ''),
);
/** Two long notes may have been merged: the bound only keeps out what no hand has written. */
const long = v.pipe(v.string(), v.maxLength(20 * NOTES_LENGTH));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const instant = v.pipe(v.string(), v.maxLength(40), v.check(isInstant, 'no instant'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u));
const maybe = v.exactOptional;
const channel = v.picklist(['note', 'message', 'inmail', 'email', 'phone']);
const purpose = v.picklist(['ask', 'follow-up', 'thank-you', 'update']);
const zone = v.pipe(line, v.check(isZone, 'no time zone'));
const outreach = v.picklist(['director-plus', 'manager-or-below']);
const level = v.picklist(levelsInOrder);

const plan = v.object({
  hook: maybe(line),
  wantToLearn: maybe(line),
  foundThrough: maybe(v.picklist(waysFound)),
  recommender: maybe(line),
  kind: maybe(v.picklist(kinds)),
  occasion: maybe(v.picklist(occasions)),
  respondent: maybe(v.picklist(['does-it', 'hires-for-it'])),
  priority: maybe(v.picklist([1, 2, 3])),
  targetRole: maybe(line),
  language: maybe(line),
});

const target = v.object({ name: line, notes: maybe(long) });

const place = v.object({
  country: maybe(country),
  zone: maybe(zone),
  by: v.picklist(['location', 'user']),
  certainty: v.picklist(['sure', 'likely', 'unknown']),
});

const role = v.object({ title: line, company: maybe(line), current: v.boolean(), from: maybe(line), to: maybe(line) });
const school = v.object({ name: line, degree: maybe(line), from: maybe(line), to: maybe(line) });
const details = {
  headline: maybe(line),
  position: maybe(line),
  company: maybe(line),
  industry: maybe(line),
  location: maybe(line),
};

const person: v.GenericSchema<unknown, Person> = v.object({
  id,
  name: v.pipe(line, v.minLength(1)),
  ...details,
  slug: maybe(line),
  formerSlugs: v.array(line),
  memberId: maybe(line),
  degree: maybe(v.picklist([1, 2, 3])),
  roles: v.array(role),
  schools: v.array(school),
  typed: v.array(v.picklist(detailNames as readonly DetailName[])),
  levelByUser: maybe(level),
  outreachByUser: maybe(outreach),
  greetingByUser: maybe(line),
  place: maybe(place),
  plan: maybe(plan),
  email: maybe(line),
  absorbed: maybe(v.array(id)),
  notes: long,
  doNotContact: v.boolean(),
  sample: maybe(v.boolean()),
  addedAt: instant,
  changedAt: instant,
  readAt: maybe(instant),
  deletedAt: maybe(instant),
});

const message: v.GenericSchema<unknown, SentMessage> = v.object({
  id,
  personId: id,
  channel,
  purpose,
  sentAt: instant,
  place: maybe(v.object({ country: maybe(country), zone: maybe(zone) })),
  text: maybe(long),
  subject: maybe(line),
  recordedAt: instant,
  supersedes: maybe(id),
  deletedAt: maybe(instant),
});

const apart: v.GenericSchema<unknown, ApartRecord> = v.object({
  id,
  people: v.tuple([id, id]),
  at: instant,
  deletedAt: maybe(instant),
});

const merge: v.GenericSchema<unknown, MergeRecord> = v.object({
  id,
  at: instant,
  kept: person,
  absorbed: person,
  undoneAt: maybe(instant),
});

const template: v.GenericSchema<unknown, OwnTemplate> = v.object({
  id,
  name: line,
  language: line,
  purpose,
  occasion: v.picklist(occasions),
  channels: v.array(channel),
  outreach: v.array(v.picklist(['director-plus', 'manager-or-below', 'unknown'])),
  kinds: v.array(v.picklist(kinds)),
  subject: maybe(line),
  text: long,
  basedOn: maybe(line),
  order: v.number(),
});

const settings: v.GenericSchema<unknown, Settings> = v.object({
  agreements: v.array(v.object({ version: v.number(), at: instant, given: v.boolean() })),
  theme: v.picklist(themes),
  premium: v.boolean(),
  backedUpAt: maybe(instant),
});

const me: v.GenericSchema<unknown, Me> = v.object({
  name: maybe(line),
  background: maybe(line),
  wantToLearn: maybe(line),
  longBackground: maybe(long),
  school: maybe(line),
  languages: maybe(v.array(line)),
  targetRoles: maybe(v.array(target)),
  targetIndustries: maybe(v.array(target)),
  goals: v.array(v.picklist(goals)),
});

export const backupSchema = v.object({
  savedAt: instant,
  people: v.array(person),
  messages: v.array(message),
  apart: v.array(apart),
  merges: v.array(merge),
  templates: v.array(template),
  drafts: v.array(v.object({ id, personId: id, channel, text: long })),
  settings,
  me,
});

function isInstant(text: string): boolean {
  return succeeds(() => Temporal.Instant.from(text));
}

/** An IANA name: an offset would be right for half of the year at most. */
function isZone(text: string): boolean {
  return !/^[+-]/u.test(text) && succeeds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text));
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

import * as v from 'valibot';
import { kinds, occasions, planFromThen, respondents, waysFound } from '../../domain/outreach';
import {
  type ApartRecord,
  type DetailName,
  detailNames,
  type MergeRecord,
  type Person,
  tidyTags,
} from '../../domain/person';
import {
  country,
  dateRange,
  day,
  id,
  instant,
  level,
  line,
  long,
  maybe,
  outreach,
  purpose,
  words,
  zone,
} from './values';

const plan = v.pipe(
  v.object({
    hook: maybe(words),
    wantToLearn: maybe(words),
    foundThrough: maybe(v.picklist(waysFound)),
    recommender: maybe(words),
    kind: maybe(v.picklist(kinds)),
    occasion: maybe(v.picklist(occasions)),
    respondent: maybe(v.picklist(respondents)),
    priority: maybe(v.picklist([1, 2, 3])),
    targetRole: maybe(words),
    language: maybe(line),
    template: maybe(id),
    templates: maybe(v.record(purpose, id)),
    research: maybe(long),
    organisation: maybe(long),
  }),
  v.transform(planFromThen),
);

const place = v.object({
  country: maybe(country),
  zone: maybe(zone),
  weekend: maybe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7]))),
  by: v.picklist(['location', 'user']),
  certainty: v.picklist(['sure', 'likely', 'unknown']),
});

/** More than the list allows is cut, not refused. */
const tags = v.pipe(
  v.array(line),
  v.maxLength(10_000),
  v.transform((all) => [...tidyTags(all)]),
);

/** Whatever was typed: beyond a life it is never. */
const keepInTouchDays = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.transform((days) => Math.min(days, 36_500)),
);

const role = v.object({ title: line, company: maybe(line), current: v.boolean(), from: maybe(line), to: maybe(line) });
const school = v.object({ name: line, degree: maybe(line), from: maybe(line), to: maybe(line) });
const details = {
  headline: maybe(line),
  position: maybe(line),
  company: maybe(line),
  industry: maybe(line),
  location: maybe(line),
};

const parts = {
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
  greetingByUser: maybe(words),
  place: maybe(place),
  plan: maybe(plan),
  tags: maybe(tags),
  tagsTakenAway: maybe(tags),
  email: maybe(words),
  absorbed: maybe(v.array(id)),
  notes: long,
  notesTakenAway: maybe(v.boolean()),
  pausedUntil: maybe(day),
  moreFollowUpsWantedAt: maybe(instant),
  away: maybe(dateRange),
  keepInTouchDays: maybe(keepInTouchDays),
  mentor: maybe(v.boolean()),
  doNotContact: v.boolean(),
  sample: maybe(v.boolean()),
  connectedOn: maybe(day),
  importId: maybe(id),
  addedAt: instant,
  changedAt: instant,
  listedAt: maybe(instant),
  readAt: maybe(instant),
  keptAt: maybe(instant),
  deletedAt: maybe(instant),
};

export const person: v.GenericSchema<unknown, Person> = v.object(parts);
/** Some parts of one, for what was changed about them. */
export const partsOfPerson = v.partial(v.object(parts)) as v.GenericSchema<unknown, Partial<Person>>;

export const apart: v.GenericSchema<unknown, ApartRecord> = v.object({
  id,
  people: v.tuple([id, id]),
  at: instant,
  deletedAt: maybe(instant),
});

export const merge: v.GenericSchema<unknown, MergeRecord> = v.object({
  id,
  at: instant,
  kept: person,
  absorbed: person,
  undoneAt: maybe(instant),
});

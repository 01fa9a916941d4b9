import * as v from 'valibot';
import { journeyRuleNames } from '../../domain/journey';
import { goals, HIGHEST_LIMIT, limitNames, type Me } from '../../domain/outreach';
import { type Settings, themes } from '../../domain/settings';
import { listSettings } from './list';
import { sendRules } from './sendRules';
import { dateRange, instant, line, long, maybe, number, words } from './values';

const agreements = v.array(v.object({ version: number, at: instant, given: v.boolean() }));

const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HIGHEST_LIMIT));

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650));

const target = v.object({ name: words, notes: maybe(long) });

export const settings: v.GenericSchema<unknown, Settings> = v.object({
  agreements,
  // Files from before "notice when I send" have none.
  noticeAgreements: v.optional(agreements, []),
  theme: v.picklist(themes),
  premium: v.boolean(),
  limits: maybe(v.object(v.entriesFromList(limitNames, maybe(limit)))),
  sendRules: maybe(sendRules),
  awayDays: maybe(v.array(dateRange)),
  journey: maybe(v.object(v.entriesFromList(journeyRuleNames, maybe(count)))),
  notifications: maybe(v.boolean()),
  list: maybe(listSettings),
  backedUpAt: maybe(instant),
});

export const me: v.GenericSchema<unknown, Me> = v.object({
  name: maybe(words),
  background: maybe(words),
  wantToLearn: maybe(words),
  longBackground: maybe(long),
  school: maybe(words),
  writtenIn: maybe(line),
  otherWords: maybe(v.record(v.string(), v.object({ background: maybe(words), wantToLearn: maybe(words) }))),
  languages: maybe(v.array(line)),
  targetRoles: maybe(v.array(target)),
  targetCompanies: maybe(v.array(target)),
  targetIndustries: maybe(v.array(target)),
  goals: v.array(v.picklist(goals)),
});

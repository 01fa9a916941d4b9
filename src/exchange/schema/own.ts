import * as v from 'valibot';
import { goals, type Me } from '../../domain/outreach';
import { type Settings, themes } from '../../domain/settings';
import { sendRules } from './sendRules';
import { dateRange, instant, line, long, maybe } from './values';

const agreements = v.array(v.object({ version: v.number(), at: instant, given: v.boolean() }));

const target = v.object({ name: line, notes: maybe(long) });

export const settings: v.GenericSchema<unknown, Settings> = v.object({
  agreements,
  // Files from before "notice when I send" have none.
  noticeAgreements: v.optional(agreements, []),
  theme: v.picklist(themes),
  premium: v.boolean(),
  sendRules: maybe(sendRules),
  awayDays: maybe(v.array(dateRange)),
  backedUpAt: maybe(instant),
});

export const me: v.GenericSchema<unknown, Me> = v.object({
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

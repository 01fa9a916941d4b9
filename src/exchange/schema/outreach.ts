import * as v from 'valibot';
import {
  type Answer,
  answers,
  type DraftRecord,
  kinds,
  type OwnTemplate,
  occasions,
  type SentMessage,
} from '../../domain/outreach';
import { channel, country, id, instant, line, long, maybe, number, purpose, words, zone } from './values';

export const message: v.GenericSchema<unknown, SentMessage> = v.object({
  id,
  personId: id,
  channel,
  purpose,
  sentAt: instant,
  place: maybe(v.object({ country: maybe(country), zone: maybe(zone) })),
  text: maybe(long),
  subject: maybe(words),
  about: maybe(id),
  recordedAt: instant,
  supersedes: maybe(id),
  deletedAt: maybe(instant),
});

export const answer: v.GenericSchema<unknown, Answer> = v.object({
  id,
  personId: id,
  answer: v.picklist(answers),
  answeredAt: instant,
  recordedAt: instant,
  supersedes: maybe(id),
  deletedAt: maybe(instant),
});

export const draft: v.GenericSchema<unknown, DraftRecord> = v.object({
  id,
  personId: id,
  channel,
  text: long,
  subject: maybe(words),
  dismissed: maybe(v.array(long)),
  purpose: maybe(purpose),
});

export const template: v.GenericSchema<unknown, OwnTemplate> = v.object({
  id,
  name: words,
  language: line,
  purpose,
  occasion: v.picklist(occasions),
  channels: v.array(channel),
  outreach: v.array(v.picklist(['director-plus', 'manager-or-below', 'unknown'])),
  kinds: v.array(v.picklist(kinds)),
  subject: maybe(words),
  text: long,
  basedOn: maybe(line),
  order: number,
});

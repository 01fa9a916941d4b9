import * as v from 'valibot';
import {
  type Conversation,
  conversationStates,
  media,
  type NextStep,
  type OwnQuestion,
  outcomeKinds,
  roleVerdicts,
  tones,
} from '../../domain/conversation';
import type { Introduction } from '../../domain/introductions';
import type { Postponement, Reminder } from '../../domain/journey';
import { kinds, respondents } from '../../domain/outreach';
import { channel, day, id, instant, line, long, maybe, number, wallTime, words, zone } from './values';

const askedQuestion = v.object({ id, from: maybe(id), text: long, answer: maybe(long) });

const debrief = v.object({
  advice: maybe(long),
  liked: maybe(long),
  disliked: maybe(long),
  role: maybe(words),
  verdict: maybe(v.picklist(roleVerdicts)),
  relatedRole: maybe(words),
  practice: maybe(long),
  helpedWith: maybe(long),
});

export const conversation: v.GenericSchema<unknown, Conversation> = v.object({
  id,
  personId: id,
  start: wallTime,
  zone,
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 60), v.transform(Math.round)),
  medium: v.picklist(media),
  where: maybe(words),
  state: v.picklist(conversationStates),
  questions: v.array(askedQuestion),
  checked: v.array(line),
  notes: long,
  startedAt: maybe(instant),
  endedAt: maybe(instant),
  pausedMs: maybe(v.pipe(number, v.minValue(0))),
  debrief: maybe(debrief),
  addedAt: instant,
  changedAt: instant,
  deletedAt: maybe(instant),
});

export const nextStep: v.GenericSchema<unknown, NextStep> = v.object({
  id,
  personId: id,
  conversationId: maybe(id),
  kind: v.picklist(outcomeKinds),
  text: long,
  suggestedId: maybe(id),
  doneOn: maybe(day),
  addedAt: instant,
  changedAt: instant,
  deletedAt: maybe(instant),
});

export const introduction: v.GenericSchema<unknown, Introduction> = v.object({
  id,
  fromId: id,
  toId: id,
  how: v.picklist(['suggested', 'introduced']),
  conversationId: maybe(id),
  at: instant,
  recordedAt: instant,
  supersedes: maybe(id),
  deletedAt: maybe(instant),
});

export const reminder: v.GenericSchema<unknown, Reminder> = v.object({
  id,
  personId: id,
  about: v.picklist(['write', 'own']),
  due: wallTime,
  zone,
  channel: maybe(channel),
  text: maybe(long),
  addedAt: instant,
  changedAt: instant,
  doneAt: maybe(instant),
  deletedAt: maybe(instant),
});

export const postponement: v.GenericSchema<unknown, Postponement> = v.object({
  id,
  personId: id,
  until: maybe(day),
  at: instant,
});

export const ownQuestion: v.GenericSchema<unknown, OwnQuestion> = v.object({
  id,
  text: long,
  language: maybe(line),
  kinds: maybe(v.array(v.picklist(kinds))),
  respondents: maybe(v.array(v.picklist(respondents))),
  tone: maybe(v.picklist(tones)),
  addedAt: instant,
  changedAt: instant,
  deletedAt: maybe(instant),
});

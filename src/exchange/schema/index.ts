import * as v from 'valibot';
import { importChange, importRecord } from './imports';
import { conversation, introduction, nextStep, ownQuestion, postponement, reminder } from './journey';
import { answer, draft, message, template } from './outreach';
import { me, settings } from './own';
import { apart, merge, person } from './person';
import { instant } from './values';

/** A table that a file of an earlier Parley does not have is empty. */
const later = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.array(schema), []);

export const backupSchema = v.object({
  savedAt: instant,
  people: v.array(person),
  messages: v.array(message),
  apart: later(apart),
  merges: later(merge),
  templates: later(template),
  drafts: later(draft),
  conversations: later(conversation),
  nextSteps: later(nextStep),
  introductions: later(introduction),
  answers: later(answer),
  reminders: later(reminder),
  postponed: later(postponement),
  questions: later(ownQuestion),
  imports: later(importRecord),
  importChanges: later(importChange),
  settings,
  me,
});

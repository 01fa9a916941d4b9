import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Conversation, NextStep, OwnQuestion } from '../domain/conversation';
import type { ImportChange, ImportRecord } from '../domain/imports';
import type { Introduction } from '../domain/introductions';
import type { Postponement, Reminder } from '../domain/journey';
import type { Noticed } from '../domain/notice';
import {
  type Answer,
  type DraftRecord,
  type Me,
  type OwnTemplate,
  type Plan,
  planFromThen,
  type SentMessage,
} from '../domain/outreach';
import type { ApartRecord, MergeRecord, Person } from '../domain/person';
import type { Settings } from '../domain/settings';
import type { Announced } from './announced';
import { guardedDatabases } from './opening';
import { tellUnheard } from './unheard';

/** One row each for what there is once: the settings, and what the user says of themselves. */
export type OwnRow = SettingsRow | MeRow;
export type SettingsRow = { readonly id: 'settings' } & Settings;
export type MeRow = { readonly id: 'me' } & Me;

type Tables = {
  people: EntityTable<Person, 'id'>;
  messages: EntityTable<SentMessage, 'id'>;
  /** Pairs that the user said are two people. */
  apart: EntityTable<ApartRecord, 'id'>;
  merges: EntityTable<MergeRecord, 'id'>;
  drafts: EntityTable<DraftRecord, 'id'>;
  templates: EntityTable<OwnTemplate, 'id'>;
  conversations: EntityTable<Conversation, 'id'>;
  nextSteps: EntityTable<NextStep, 'id'>;
  introductions: EntityTable<Introduction, 'id'>;
  answers: EntityTable<Answer, 'id'>;
  reminders: EntityTable<Reminder, 'id'>;
  /** Steps put off, by their key. */
  postponed: EntityTable<Postponement, 'id'>;
  /** Seems to have been sent; waits for the user's word. No part of a backup: it is forgotten by itself. */
  noticed: EntityTable<Noticed, 'id'>;
  /** The user's own (M28). */
  questions: EntityTable<OwnQuestion, 'id'>;
  imports: EntityTable<ImportRecord, 'id'>;
  /** What people were before an import changed them. */
  importChanges: EntityTable<ImportChange, 'id'>;
  /** No part of a backup: another device tells by itself. */
  announced: EntityTable<Announced, 'id'>;
  own: Table<OwnRow, string>;
};

/** Everything Parley keeps, on this device only. Opened by the first query. */
export const database = new Dexie('parley', { indexedDB: guardedDatabases }) as Dexie & Tables;

tellUnheard();

// A version once released is never edited: a change is a new version below it.
database.version(1).stores({
  people: 'id, slug, *formerSlugs, memberId, changedAt',
  messages: 'id, personId, sentAt',
  apart: 'id',
  merges: 'id, kept.id',
  drafts: 'id, personId',
  templates: 'id',
  own: 'id',
});

database.version(2).stores({
  messages: 'id, personId, sentAt, supersedes',
  conversations: 'id, personId',
  nextSteps: 'id, personId',
  introductions: 'id, fromId, toId',
  answers: 'id, personId',
  reminders: 'id, personId',
  postponed: 'id, personId',
  questions: 'id',
});

database.version(3).stores({
  noticed: 'id',
  announced: 'id',
});

// Until then whoever was there was in the target list. Who is not in it has no `listedAt` and so is not in its index:
// what is read for today costs nothing for the thousands who are only known.
database
  .version(4)
  .stores({
    people: 'id, slug, *formerSlugs, memberId, changedAt, listedAt',
    imports: 'id, at',
    importChanges: 'id, importId, personId',
  })
  .upgrade(async (transaction) => {
    const list = (person: { addedAt: string; listedAt?: string }) => {
      person.listedAt = person.addedAt;
    };
    await transaction.table('people').toCollection().modify(list);
    await transaction
      .table('merges')
      .toCollection()
      .modify(({ kept, absorbed }) => [kept, absorbed].forEach(list));
  });

// Until then a plan could name one template for all purposes, and what is derived by now.
database.version(5).upgrade(async (transaction) => {
  const mend = (person: { plan?: Plan }) => {
    if (person.plan) person.plan = planFromThen(person.plan);
  };
  await transaction.table('people').filter(hasPlan).modify(mend);
  await transaction
    .table('merges')
    .toCollection()
    .modify(({ kept, absorbed }) => [kept, absorbed].forEach(mend));
});

function hasPlan({ plan }: { readonly plan?: unknown }): boolean {
  return plan !== undefined;
}

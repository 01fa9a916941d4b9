import type { Table } from 'dexie';
import { database } from './database';

/** Carries the id of the one person it is about, and goes when they go for good. */
export interface OfPerson {
  readonly id: string;
  readonly personId: string;
  readonly deletedAt?: string;
}

/** Every table whose records are about one person each; a test holds the list against the indexes. */
export function tablesOfPerson() {
  const { messages, drafts, conversations, nextSteps, answers, reminders, postponed, importChanges } = database;
  const all = { messages, drafts, conversations, nextSteps, answers, reminders, postponed, importChanges };
  return all as unknown as { readonly [name in keyof typeof all]: Table<OfPerson, string> };
}

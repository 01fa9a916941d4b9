import type { Snapshot } from '../domain/snapshot';
import { database } from './database';
import { getMe, getSettings } from './settings';

/** Everything, as it is at one moment: nothing is written in between. */
export function takeSnapshot(): Promise<Snapshot> {
  return database.transaction('r', database.tables, async () => ({
    people: await database.people.toArray(),
    messages: await database.messages.toArray(),
    apart: await database.apart.toArray(),
    merges: await database.merges.toArray(),
    drafts: await database.drafts.toArray(),
    templates: await database.templates.toArray(),
    conversations: await database.conversations.toArray(),
    nextSteps: await database.nextSteps.toArray(),
    introductions: await database.introductions.toArray(),
    answers: await database.answers.toArray(),
    reminders: await database.reminders.toArray(),
    postponed: await database.postponed.toArray(),
    questions: await database.questions.toArray(),
    imports: await database.imports.toArray(),
    importChanges: await database.importChanges.toArray(),
    settings: await getSettings(),
    me: await getMe(),
  }));
}

import type { Channel } from '../domain/outreach';
import { NOTES_LENGTH } from '../domain/person';
import { database } from './database';

export type Drafts = { readonly [channel in Channel]?: string };

export async function listDrafts(personId: string): Promise<Drafts> {
  const drafts = await database.drafts.where('personId').equals(personId).toArray();
  return Object.fromEntries(drafts.map(({ channel, text }) => [channel, text]));
}

/** Keeps a changed text; `undefined` goes back to the suggestion. */
export async function keepDraft(personId: string, channel: Channel, text: string | undefined): Promise<void> {
  const id = `${personId} ${channel}`;
  if (text === undefined) await database.drafts.delete(id);
  else await database.drafts.put({ id, personId, channel, text: text.slice(0, NOTES_LENGTH) });
}

import type { Channel, EditedDraft } from '../domain/outreach';
import { DETAIL_LENGTH, idsOf, NOTES_LENGTH, type Person } from '../domain/person';
import { database } from './database';

export type Drafts = { readonly [channel in Channel]?: EditedDraft };

/** Drafts to a person, those of entries merged into theirs included; their own go before. */
export async function listDrafts(person: Pick<Person, 'id' | 'absorbed'>): Promise<Drafts> {
  const ids = [...idsOf(person)].reverse();
  const all = await database.drafts.where('personId').anyOf(ids).toArray();
  const drafts = all.sort((a, b) => ids.indexOf(a.personId) - ids.indexOf(b.personId));
  return Object.fromEntries(
    drafts.map(({ channel, text, subject }) => [channel, { text, ...(subject !== undefined && { subject }) }]),
  );
}

/** Keeps a changed text; `undefined` goes back to the suggestion. */
export async function keepDraft(personId: string, channel: Channel, draft: EditedDraft | undefined): Promise<void> {
  const id = `${personId} ${channel}`;
  if (draft === undefined) await database.drafts.delete(id);
  else
    await database.drafts.put({
      id,
      personId,
      channel,
      text: draft.text.slice(0, NOTES_LENGTH),
      ...(draft.subject !== undefined && { subject: draft.subject.slice(0, DETAIL_LENGTH) }),
    });
}

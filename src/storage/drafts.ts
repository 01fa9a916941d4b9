import type { Channel, EditedDraft, Purpose } from '../domain/outreach';
import { DETAIL_LENGTH, idsOf, NOTES_LENGTH, type Person } from '../domain/person';
import { database } from './database';

export type Drafts = { readonly [channel in Channel]?: EditedDraft };

/** Drafts to a person, of one purpose or of any; those of entries merged into theirs included; their own go before. */
export async function listDrafts(person: Pick<Person, 'id' | 'absorbed'>, purpose?: Purpose): Promise<Drafts> {
  const ids = [...idsOf(person)].reverse();
  const all = await database.drafts.where('personId').anyOf(ids).toArray();
  const wanted = all.filter((draft) => purpose === undefined || (draft.purpose ?? 'ask') === purpose);
  const drafts = wanted.sort((a, b) => ids.indexOf(a.personId) - ids.indexOf(b.personId));
  return Object.fromEntries(
    drafts.map(({ channel, text, subject, dismissed }) => [
      channel,
      { text, ...(subject !== undefined && { subject }), ...(dismissed && { dismissed }) },
    ]),
  );
}

/** Keeps a changed text; `undefined` goes back to the suggestion, whichever entry merged into theirs had a text. */
export async function keepDraft(
  person: Pick<Person, 'id' | 'absorbed'>,
  channel: Channel,
  draft: EditedDraft | undefined,
  purpose: Purpose = 'ask',
): Promise<void> {
  if (draft === undefined)
    await database.drafts.bulkDelete(idsOf(person).map((personId) => draftId(personId, channel, purpose)));
  else
    await database.drafts.put({
      id: draftId(person.id, channel, purpose),
      personId: person.id,
      channel,
      ...(purpose !== 'ask' && { purpose }),
      text: draft.text.slice(0, NOTES_LENGTH),
      ...(draft.subject !== undefined && { subject: draft.subject.slice(0, DETAIL_LENGTH) }),
      ...(draft.dismissed && { dismissed: draft.dismissed }),
    });
}

function draftId(personId: string, channel: Channel, purpose: Purpose): string {
  return purpose === 'ask' ? `${personId} ${channel}` : `${personId} ${channel} ${purpose}`;
}

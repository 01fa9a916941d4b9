import { database } from './database';

/** How long what was deleted can still be brought back. */
const KEPT_DAYS = 30;

/** Erases what was deleted more than thirty days ago (decision 10). @param now ISO instant. */
export async function purgeDeleted(now: string): Promise<void> {
  const before = Temporal.Instant.from(now)
    .subtract({ hours: KEPT_DAYS * 24 })
    .toString({ smallestUnit: 'millisecond' });
  const old = ({ deletedAt }: { readonly deletedAt?: string }) => deletedAt !== undefined && deletedAt < before;
  const { people, messages, drafts, merges } = database;
  await database.transaction('rw', people, messages, drafts, merges, async () => {
    const all = await people.toArray();
    // What was merged away stays as long as the entry it went into: the merge can still be undone.
    const needed = new Set(all.filter((person) => !old(person)).flatMap((person) => person.absorbed ?? []));
    const gone = all.filter((person) => old(person) && !needed.has(person.id)).map(({ id }) => id);
    await Promise.all([
      messages.where('personId').anyOf(gone).delete(),
      drafts.where('personId').anyOf(gone).delete(),
      merges.where('kept.id').anyOf(gone).delete(),
      people.bulkDelete(gone),
    ]);
    await messages.filter(old).delete();
  });
}

import { database } from './database';

/** How long what was deleted can still be brought back. */
const KEPT_DAYS = 30;

/** Erases what was deleted more than thirty days ago (decision 10). @param now ISO instant. */
export async function purgeDeleted(now: string): Promise<void> {
  const before = Temporal.Instant.from(now)
    .subtract({ hours: KEPT_DAYS * 24 })
    .toString({ smallestUnit: 'millisecond' });
  const old = ({ deletedAt }: { readonly deletedAt?: string }) => deletedAt !== undefined && deletedAt < before;
  await database.transaction('rw', database.people, database.messages, async () => {
    const absorbed = new Set((await database.people.toArray()).flatMap((person) => person.absorbed ?? []));
    const gone = await database.people.filter((person) => old(person) && !absorbed.has(person.id)).primaryKeys();
    await database.messages.where('personId').anyOf(gone).delete();
    await database.people.bulkDelete(gone);
    await database.messages.filter(old).delete();
  });
}

import { idsOf, type Person } from '../domain/person';
import { database } from './database';

/**
 * People of whom nothing was written down since an instant: no reading, no correction, no message, answer, conversation,
 * next step, reminder or introduction, and no word of the user's that they stay. Longest untouched first; without the
 * deleted and the sample. @param limit ISO instant.
 */
export function untouchedSince(limit: string): Promise<readonly Person[]> {
  const { people, messages, answers, conversations, nextSteps, reminders, introductions } = database;
  const stores = [people, messages, answers, conversations, nextSteps, reminders, introductions];
  return database.transaction('r', stores, async () => {
    const old = await people
      .where('changedAt')
      .below(limit)
      .filter(({ deletedAt, sample, keptAt = '' }) => deletedAt === undefined && !sample && keptAt < limit)
      .toArray();
    if (old.length === 0) return [];
    // What is newer is little; what is older can be everything there is.
    const touched = new Set<string>();
    const touch = (...ids: readonly string[]) => {
      for (const id of ids) touched.add(id);
    };
    await messages.filter((one) => one.sentAt >= limit || one.recordedAt >= limit).each((one) => touch(one.personId));
    await answers.filter((one) => one.recordedAt >= limit).each((one) => touch(one.personId));
    await conversations
      .filter((one) => one.changedAt >= limit || one.start >= limit.slice(0, 16))
      .each((one) => touch(one.personId));
    await nextSteps.filter((one) => one.changedAt >= limit).each((one) => touch(one.personId));
    await reminders.filter((one) => one.doneAt === undefined || one.doneAt >= limit).each((one) => touch(one.personId));
    await introductions.filter((one) => one.at >= limit).each((one) => touch(one.fromId, one.toId));
    return old.filter((person) => !idsOf(person).some((id) => touched.has(id)));
  });
}

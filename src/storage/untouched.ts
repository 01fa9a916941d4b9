import { idsOf, type Person } from '../domain/person';
import { database } from './database';

/**
 * People of whom nothing was written down since an instant: no reading, no correction, no message, draft, answer,
 * conversation, next step, reminder or introduction, nothing put off, and no word of the user's that they stay or are kept
 * in touch with. Longest untouched first; without the deleted, the sample, and those who do not want to be contacted: that
 * word has to be kept. @param limit ISO instant.
 */
export function untouchedSince(limit: string): Promise<readonly Person[]> {
  const { people, messages, drafts, answers, conversations, nextSteps, reminders, postponed, introductions } = database;
  const stores = [people, messages, drafts, answers, conversations, nextSteps, reminders, postponed, introductions];
  return database.transaction('r', stores, async () => {
    const old = await people
      .where('changedAt')
      .below(limit)
      .filter((person) => isAskedAbout(person, limit))
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
    await drafts.each((one) => touch(one.personId));
    await postponed.filter((one) => one.at >= limit).each((one) => touch(one.personId));
    await nextSteps
      .filter((one) => one.changedAt >= limit)
      .each(({ personId, suggestedId = personId }) => touch(personId, suggestedId));
    await reminders.filter((one) => one.doneAt === undefined || one.doneAt >= limit).each((one) => touch(one.personId));
    await introductions
      .filter((one) => one.at >= limit || one.recordedAt >= limit)
      .each((one) => touch(one.fromId, one.toId));
    return old.filter((person) => !idsOf(person).some((id) => touched.has(id)));
  });
}

function isAskedAbout(person: Person, limit: string): boolean {
  const { deletedAt, sample, doNotContact, mentor, keepInTouchDays, pausedUntil = '', keptAt = '' } = person;
  if (deletedAt !== undefined || sample || doNotContact || mentor || keepInTouchDays !== undefined) return false;
  return keptAt < limit && pausedUntil < limit.slice(0, 10);
}

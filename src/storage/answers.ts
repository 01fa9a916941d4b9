import type { Answer } from '../domain/outreach';
import { idsOf, type Person } from '../domain/person';
import { database } from './database';
import { comesForward } from './listing';
import { makeId } from './makeId';
import { newestOf } from './newestOf';

export type Answering = Pick<Answer, 'personId' | 'answer' | 'answeredAt'>;

/** The answers that stand, newest first; of one person or of all. */
export async function listAnswers(person?: Pick<Person, 'id' | 'absorbed'>): Promise<readonly Answer[]> {
  const all = person
    ? await database.answers.where('personId').anyOf(idsOf(person)).toArray()
    : await database.answers.toArray();
  const superseded = new Set(all.map(({ supersedes }) => supersedes));
  return all
    .filter(({ id, deletedAt }) => deletedAt === undefined && !superseded.has(id))
    .sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : a.answeredAt > b.answeredAt ? -1 : 0));
}

/** Writes down what somebody answered (M43). */
export function recordAnswer(answering: Answering, now: string): Promise<Answer> {
  return database.transaction('rw', database.people, database.answers, async () => {
    const answer: Answer = { ...answering, id: makeId(), recordedAt: now };
    await database.answers.add(answer);
    await comesForward(answering.personId, now);
    return answer;
  });
}

/** Corrects what was answered or when: a new record supersedes the old one (decision 10). */
export function correctAnswer(
  id: string,
  correction: Partial<Pick<Answer, 'answer' | 'answeredAt'>>,
  now: string,
): Promise<Answer | undefined> {
  return database.transaction('rw', database.answers, async () => {
    const newest = await newestOf(id, (of) => database.answers.filter(({ supersedes }) => supersedes === of).first());
    const wrong = await database.answers.get(newest);
    if (!wrong) return undefined;
    const answer: Answer = { ...wrong, ...correction, id: makeId(), supersedes: wrong.id, recordedAt: now };
    await database.answers.add(answer);
    return answer;
  });
}

export async function deleteAnswer(id: string, now: string): Promise<void> {
  await database.answers.update(id, { deletedAt: now });
}

export async function restoreAnswer(id: string): Promise<void> {
  await database.answers
    .where('id')
    .equals(id)
    .modify((answer: { deletedAt?: string }) => {
      delete answer.deletedAt;
    });
}

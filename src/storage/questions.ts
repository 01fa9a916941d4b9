import type { OwnQuestion } from '../domain/conversation';
import { NOTES_LENGTH, tidyText } from '../domain/person';
import { database } from './database';
import { makeId } from './makeId';

/** The user's own questions (M28), in the order they were written down. */
export async function listOwnQuestions(): Promise<readonly OwnQuestion[]> {
  const all = await database.questions.toArray();
  return all
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0));
}

/** Keeps a question for other conversations, too. An empty text is none; one that is there already stays one. */
export function addOwnQuestion(
  question: Pick<OwnQuestion, 'text'> & Partial<Pick<OwnQuestion, 'language' | 'kinds' | 'respondents' | 'tone'>>,
  now: string,
): Promise<OwnQuestion | undefined> {
  const text = tidyText(question.text, NOTES_LENGTH);
  if (text === undefined) return Promise.resolve(undefined);
  return database.transaction('rw', database.questions, async () => {
    const same = (await listOwnQuestions()).find((one) => folded(one.text) === folded(text));
    if (same) return same;
    const made: OwnQuestion = { ...question, text, id: makeId(), addedAt: now, changedAt: now };
    await database.questions.add(made);
    return made;
  });
}

/** A wording is kept as it is typed; where the question is used, the blanks around it do not count. */
export async function changeOwnQuestion(
  id: string,
  changes: Partial<Pick<OwnQuestion, 'text' | 'kinds' | 'respondents' | 'tone'>>,
  now: string,
): Promise<void> {
  const { text, ...others } = changes;
  const typed = text?.slice(0, NOTES_LENGTH);
  await database.questions.update(id, { ...others, ...(typed !== undefined && { text: typed }), changedAt: now });
}

/** Deleting is soft (decision 10). */
export async function deleteOwnQuestion(id: string, now: string): Promise<void> {
  await database.questions.update(id, { deletedAt: now, changedAt: now });
}

export async function restoreOwnQuestion(id: string, now: string): Promise<void> {
  await database.transaction('rw', database.questions, async () => {
    const question = await database.questions.get(id);
    if (!question) return;
    const { deletedAt: _deleted, ...back } = question;
    await database.questions.put({ ...back, changedAt: now });
  });
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

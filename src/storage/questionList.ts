import type { AskedQuestion } from '../domain/conversation';
import { NOTES_LENGTH } from '../domain/person';
import { change } from './conversations';
import { database } from './database';
import { makeId } from './makeId';

// The questions of a conversation (M25). Every act is done to the list as it is at that moment, never to the one that
// was on the screen: what was written or added meanwhile stays, in this window and in others.

type NewQuestion = Pick<AskedQuestion, 'text'> & { readonly from?: string | undefined };

/** A question that was taken out, to be put back. */
export interface RemovedQuestion {
  readonly question: AskedQuestion;
  /** Ids of those that stood before it. */
  readonly behind: readonly string[];
}

/** A list that made room for another one, to be brought back. */
export interface ReplacedQuestions {
  readonly before: readonly AskedQuestion[];
  readonly chosen: readonly AskedQuestion[];
}

/** One more, at the end. */
export function addQuestion(id: string, question: NewQuestion, now: string): Promise<void> {
  return changeList(id, now, (list) => [...list, made(question)]);
}

/** Another wording, kept as it is typed; its answer stays. */
export function changeQuestion(id: string, questionId: string, text: string, now: string): Promise<void> {
  return changeList(id, now, (list) =>
    list.map((one) => (one.id === questionId ? { ...one, text: text.slice(0, NOTES_LENGTH) } : one)),
  );
}

/** By one place up or down, or to the place of another question. At the ends of the list nothing moves further. */
export function moveQuestion(
  id: string,
  questionId: string,
  where: { readonly by: -1 | 1 } | { readonly toPlaceOf: string },
  now: string,
): Promise<void> {
  return changeList(id, now, (list) => {
    const from = list.findIndex((one) => one.id === questionId);
    const to = 'by' in where ? from + where.by : list.findIndex((one) => one.id === where.toPlaceOf);
    const moved = list[from];
    if (!moved || to < 0 || to >= list.length) return list;
    const others = list.filter((one) => one !== moved);
    return [...others.slice(0, to), moved, ...others.slice(to)];
  });
}

/** Takes one out with its answer. Undefined where it is gone already. */
export function removeQuestion(id: string, questionId: string, now: string): Promise<RemovedQuestion | undefined> {
  return database.transaction('rw', database.conversations, async () => {
    const list = (await database.conversations.get(id))?.questions ?? [];
    const place = list.findIndex((one) => one.id === questionId);
    const question = list[place];
    if (!question) return undefined;
    await changeList(id, now, (all) => all.filter((one) => one.id !== questionId));
    return { question, behind: list.slice(0, place).map((one) => one.id) };
  });
}

/** Back behind the last of those that stood before it and still are there. */
export function putBackQuestion(id: string, { question, behind }: RemovedQuestion, now: string): Promise<void> {
  return changeList(id, now, (list) => {
    if (list.some((one) => one.id === question.id)) return list;
    const place = list.findLastIndex((one) => behind.includes(one.id)) + 1;
    return [...list.slice(0, place), question, ...list.slice(place)];
  });
}

/** Another list in its place. Undefined where the conversation is gone. */
export function replaceQuestions(
  id: string,
  questions: readonly NewQuestion[],
  now: string,
): Promise<ReplacedQuestions | undefined> {
  return database.transaction('rw', database.conversations, async () => {
    const conversation = await database.conversations.get(id);
    if (!conversation) return undefined;
    const chosen = questions.map(made);
    await changeList(id, now, () => chosen);
    return { before: conversation.questions, chosen };
  });
}

/** The former list again. What was added to the other one since, reworded or answered there, comes after it. */
export function bringBackQuestions(id: string, { before, chosen }: ReplacedQuestions, now: string): Promise<void> {
  return changeList(id, now, (list) => {
    const stays = new Set(before.map((one) => one.id));
    const untouched = ({ id: ofOne, text, answer }: AskedQuestion) =>
      answer === undefined &&
      (chosen.some((one) => one.id === ofOne && one.text === text) || before.some((one) => one.text === text));
    return [...before, ...list.filter((one) => !stays.has(one.id) && !untouched(one))];
  });
}

function changeList(
  id: string,
  now: string,
  changed: (list: readonly AskedQuestion[]) => readonly AskedQuestion[],
): Promise<void> {
  return change(id, now, (conversation) => ({ ...conversation, questions: changed(conversation.questions) }));
}

function made({ from, text }: NewQuestion): AskedQuestion {
  return { id: makeId(), ...(from !== undefined && { from }), text: text.slice(0, NOTES_LENGTH) };
}

import {
  type AskedQuestion,
  type Debrief,
  type TimerTimes,
  timerResumed,
  timerStarted,
  timerStopped,
} from '../domain/conversation';
import { DETAIL_LENGTH, NOTES_LENGTH } from '../domain/person';
import { change } from './conversations';

// What the user prepares, notes and looks back on. Every part is written by itself, as it is typed: two windows may have
// the same conversation open, and none takes back what the other one wrote.

/** Free notes of the talk (M47). */
export function writeConversationNotes(id: string, notes: string, now: string): Promise<void> {
  return change(id, now, (conversation) => ({ ...conversation, notes: notes.slice(0, NOTES_LENGTH) }));
}

/** What they answered to one question; an empty text takes it away. */
export function writeAnswer(id: string, questionId: string, answer: string, now: string): Promise<void> {
  return change(id, now, (conversation) => ({
    ...conversation,
    questions: conversation.questions.map(({ answer: before, ...question }) =>
      question.id === questionId ? { ...question, ...answered(answer) } : { ...question, ...answered(before) },
    ),
  }));
}

/** Ticks a line of the checklist (M21), by its code, or takes the tick away. */
export function tickChecklist(id: string, code: string, ticked: boolean, now: string): Promise<void> {
  return change(id, now, (conversation) => {
    const others = conversation.checked.filter((one) => one !== code);
    return { ...conversation, checked: ticked ? [...others, code] : others };
  });
}

/** The conversation mode's timer (M48), from the full time. */
export function startTimer(id: string, now: string): Promise<void> {
  return changeTimer(id, now, () => timerStarted(now));
}

export function stopTimer(id: string, now: string): Promise<void> {
  return changeTimer(id, now, (times) => timerStopped(times, now));
}

/** Goes on where it was stopped: the time that was used counts. */
export function resumeTimer(id: string, now: string): Promise<void> {
  return changeTimer(id, now, (times) => timerResumed(times, now));
}

function changeTimer(id: string, now: string, changed: (times: TimerTimes) => TimerTimes): Promise<void> {
  return change(id, now, ({ startedAt, endedAt, pausedMs, ...conversation }) => ({
    ...conversation,
    ...changed({
      ...(startedAt !== undefined && { startedAt }),
      ...(endedAt !== undefined && { endedAt }),
      ...(pausedMs !== undefined && { pausedMs }),
    }),
  }));
}

/** Parts of the debrief (M54), each as it is typed; an empty text or `undefined` takes a part away. */
export function writeDebrief(
  id: string,
  parts: { readonly [part in keyof Debrief]?: Debrief[part] | undefined },
  now: string,
): Promise<void> {
  return change(id, now, ({ debrief: before, ...conversation }) => {
    const debrief = merged(before ?? {}, cut(parts));
    // Nothing written is no debrief: it is still due.
    return Object.keys(debrief).length > 0 ? { ...conversation, debrief } : conversation;
  });
}

const lines: readonly (keyof Debrief)[] = ['role', 'relatedRole'];

function cut(parts: { readonly [part in keyof Debrief]?: string | undefined }): object {
  return Object.fromEntries(
    (Object.keys(parts) as (keyof Debrief)[]).map((part) => [
      part,
      parts[part]?.slice(0, lines.includes(part) ? DETAIL_LENGTH : NOTES_LENGTH),
    ]),
  );
}

/** With the parts that say something, without those that say nothing. */
function merged(before: Debrief, parts: object): Debrief {
  const all = Object.entries({ ...before, ...parts });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== ''));
}

function answered(answer: string | undefined): Pick<AskedQuestion, 'answer'> {
  return answer === undefined || answer === '' ? {} : { answer: answer.slice(0, NOTES_LENGTH) };
}

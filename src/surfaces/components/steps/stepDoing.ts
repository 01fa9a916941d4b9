import type { OwnTime } from '../../../domain/calendar';
import { type LaterChoice, laterDate, type Step, writingCodes } from '../../../domain/journey';
import { searchWords } from '../../../domain/outreach';
import { copyText, now, nowText, ownZone, type PagePart, say } from '../../../platform';
import { finishReminder, postpone, restoreReminder, takeBackPostponed, tickNextStep } from '../../../storage';
import { dayAndMonth } from '../frame/times';
import type { Tell } from '../frame/toasts';

/** How a surface gets to where a step is done. */
export interface Places {
  /** To the message to somebody, who need not be whom the step is about. */
  write(personId: string): void;
  /** To a part of somebody's page. */
  page(personId: string, part: PagePart): void;
}

/** One click to do it: what is done in a moment is done here, everything else where there is room for it. */
export function doStep(step: Step, places: Places, tell: Tell): void {
  switch (step.code) {
    case 'try-another':
      if (step.others[0] === undefined) void copySearch(step.company, tell);
      else places.write(step.others[0]);
      break;
    case 'reminder':
      void finish(step.reminderId, tell);
      break;
    case 'next-step':
      void tick(step.nextStepId, tell);
      break;
    default:
      if (isWritten(step)) places.write(step.personId);
      else places.page(step.personId, step.code === 'debrief' ? 'past-conversations' : 'conversation');
  }
}

/** A yes is answered with a message, too: which day would suit them. */
function isWritten(step: Step): boolean {
  if (step.code === 'plan-conversation') return step.because === 'yes';
  return (writingCodes as readonly string[]).includes(step.code);
}

/** Nobody of that company is in the list: the search is the user's own (K8). */
async function copySearch(company: string, tell: Tell): Promise<void> {
  const [words] = searchWords({ name: company }, []);
  tell({ text: say(words !== undefined && (await copyText(words)) ? 'searchCopied' : 'copyRefused') });
}

async function finish(reminderId: string, tell: Tell): Promise<void> {
  await finishReminder(reminderId, nowText());
  tell({
    text: say('reminderDone'),
    undo: { words: say('undo'), act: () => void restoreReminder(reminderId, nowText()) },
  });
}

async function tick(nextStepId: string, tell: Tell): Promise<void> {
  const today = now().toZonedDateTimeISO(ownZone()).toPlainDate().toString();
  await tickNextStep(nextStepId, today, nowText());
  tell({
    text: say('nextStepDone'),
    undo: { words: say('undo'), act: () => void tickNextStep(nextStepId, undefined, nowText()) },
  });
}

/** Puts a step off until a day; without one, for this time. The words name who it is about. */
export async function putOff(step: Step, choice: LaterChoice | undefined, name: string, own: OwnTime, tell: Tell) {
  const until = choice && laterDate(choice, now(), own);
  const before = await postpone(step, until, nowText());
  tell({
    text:
      until === undefined ? say('notThisTime_done', { name }) : say('later_done', { name, day: dayAndMonth(until) }),
    undo: { words: say('undo'), act: () => void takeBackPostponed(step.key, before) },
  });
}

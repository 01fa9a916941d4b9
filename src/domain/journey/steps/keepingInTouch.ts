import { clockOf, dateOfDay, dayNumberOf } from '../../calendar';
import type { SentMessage } from '../../outreach/sentMessage';
import type { DatedConversation, History } from '../history';
import type { Step } from '../step';
import { appointmentOf, nothing, type Situation, type StepRule, stepOf } from './rule';

/** After a conversation: the longer note a month later (M58, M59), then a word every few months (M60). */
export const keepingInTouch: StepRule = (situation) => {
  const { standing, history } = situation;
  if (standing.at !== 'talked') return nothing;
  const last = history.conversations.findLast(({ record }) => record.id === standing.conversation.id);
  if (!last) return nothing;
  return [longNote(situation, last) ?? nextWord(situation, last)];
};

/** Once a conversation. When it is time for a word anyhow, that says it, too. */
function longNote(situation: Situation, last: DatedConversation): Step | undefined {
  const { history, calendar, scene } = situation;
  const { id, start, zone } = last.record;
  const due = dayNumberOf(start) + scene.rules.longNoteAfter;
  const told = history.messages.some(
    ({ purpose, about, sentAt }) =>
      purpose === 'update' && (about === undefined ? Date.parse(sentAt) > last.begins : about === id),
  );
  if (told || clockOf(zone).dayAt(scene.now) >= dayNumberOf(start) + daysBetween(situation)) return undefined;
  const done = history.nextSteps.filter((step) => step.conversationId === id && step.doneOn !== undefined);
  return stepOf(
    situation,
    {
      code: 'tell-what-came-of-it',
      done: done.map((step) => step.id),
      ...appointmentOf(last),
      ...calendar.sendWindow(),
    },
    { what: id, due, zone },
  );
}

/** What is not wanted this time comes back when as many days have gone by once more. */
function nextWord(situation: Situation, last: DatedConversation): Step {
  const { person, history, calendar, everybody } = situation;
  const wrote = lastSince(last.begins, history);
  const lastDay = wrote ? calendar.dayOf(wrote.sentAt) : dayNumberOf(last.record.start);
  const every = daysBetween(situation);
  const time = Math.max(1, Math.floor((calendar.today - lastDay) / every));
  return stepOf(
    situation,
    { code: 'keep-in-touch', last: dateOfDay(lastDay), mentor: person.mentor ?? false, ...calendar.sendWindow() },
    { what: `${wrote ? everybody.firstIdOf(wrote.id) : last.record.id} ${time}`, due: lastDay + time * every },
  );
}

function lastSince(moment: number, { messages }: History): SentMessage | undefined {
  return messages
    .filter(({ sentAt }) => Date.parse(sentAt) > moment)
    .reduce<SentMessage | undefined>((last, next) => (last && last.sentAt >= next.sentAt ? last : next), undefined);
}

function daysBetween({ person, scene }: Situation): number {
  const { keepInTouchEvery, keepInTouchWithMentorEvery } = scene.rules;
  const every = person.keepInTouchDays ?? (person.mentor ? keepInTouchWithMentorEvery : keepInTouchEvery);
  return Math.max(1, every);
}

import { clockOf, dateOfDay, dayNumberOf } from '../../calendar';
import type { Debrief } from '../../conversation';
import type { DatedConversation } from '../history';
import type { Step } from '../step';
import { appointmentOf, nothing, type Situation, type StepRule, stepOf } from './rule';

/** From a yes to a conversation that was looked back on (M21, M25, M54). */
export const conversations: StepRule = (situation) => {
  const all = situation.history.conversations;
  if (all.length === 0) return planning(situation);
  return [
    ...planning(situation),
    ...all.flatMap((conversation) => {
      if (conversation.record.state === 'planned') return planned(situation, conversation);
      return conversation.record.state === 'held' ? held(situation, conversation) : nothing;
    }),
  ];
};

/** They said yes, or what was planned fell through. */
function planning(situation: Situation): readonly Step[] {
  const { standing, calendar, everybody } = situation;
  if (standing.at === 'answered' && standing.answer.answer === 'yes') {
    const { id, answeredAt } = standing.answer;
    const since = dateOfDay(calendar.dayOf(answeredAt));
    return [
      stepOf(
        situation,
        { code: 'plan-conversation', because: 'yes', since },
        { what: everybody.firstIdOf(id), due: since },
      ),
    ];
  }
  if (standing.at !== 'fell-through') return nothing;
  const { id, state, changedAt } = standing.conversation;
  const because = state === 'no-show' ? 'no-show' : 'cancelled';
  const since = dateOfDay(calendar.dayOf(changedAt));
  return [stepOf(situation, { code: 'plan-conversation', because, since }, { what: id, due: since })];
}

function planned(situation: Situation, conversation: DatedConversation): readonly Step[] {
  const { id, start, zone, questions } = conversation.record;
  const { now, rules } = situation.scene;
  const appointment = appointmentOf(conversation);
  if (now >= conversation.ends) {
    const due = clockOf(zone).wallAt(conversation.ends);
    return [stepOf(situation, { code: 'say-how-it-went', ...appointment }, { what: id, due, zone })];
  }
  const steps = [
    stepOf(situation, { code: 'conversation', ...appointment }, { what: id, due: start.slice(0, 10), zone }),
  ];
  if (questions.length < rules.leastQuestions && now < conversation.begins) {
    const due = dayNumberOf(start) - rules.prepareBefore;
    const facts = { code: 'prepare', questions: questions.length, ...appointment } as const;
    steps.push(stepOf(situation, facts, { what: id, due, zone }));
  }
  return steps;
}

function held(situation: Situation, conversation: DatedConversation): readonly Step[] {
  const { id, start, zone, debrief } = conversation.record;
  if (hasLookedBack(debrief)) return nothing;
  const facts = { code: 'debrief', ...appointmentOf(conversation) } as const;
  return [stepOf(situation, facts, { what: id, due: start.slice(0, 10), zone })];
}

/** What helped most may have been said for the thank-you alone: that is no looking back yet. */
function hasLookedBack(debrief: Debrief = {}): boolean {
  return Object.keys(debrief).some((part) => part !== 'helpedWith');
}

import { type Conversation, type NextStep, startOf } from '../conversation';
import type { Person } from '../person/person';
import { peopleById } from './talk';

export interface SteadyFacts {
  readonly people: readonly Person[];
  readonly conversations: readonly Conversation[];
  readonly nextSteps: readonly NextStep[];
}

/** M1: steady progress. A small plan for this week and a modest record; nothing that could be lost or broken. */
export interface SteadyProgress {
  /** Conversations planned for the rest of this week, soonest first. */
  readonly planned: readonly Conversation[];
  /** A few of what people pointed the user to and is still open, oldest first. */
  readonly open: readonly NextStep[];
  /** Of those, ticked this week. */
  readonly done: readonly NextStep[];
  /** Conversations held this week. */
  readonly heldThisWeek: number;
  /** The last months, this one included, oldest first; 'YYYY-MM'. */
  readonly months: readonly { readonly month: string; readonly held: number }[];
  readonly held: number;
  /** The kind word that fits. */
  readonly word: 'begin' | 'held-this-week' | 'planned' | 'steps-done' | 'steps-open' | 'quiet';
}

/** A plan that fits into a week beside everything else. */
const MOST_OPEN = 3;
const MONTHS = 6;

/** @param today of the user; their week begins on Monday. */
export function steadyProgress(facts: SteadyFacts, now: Temporal.Instant, zone: string): SteadyProgress {
  const here = now.toZonedDateTimeISO(zone);
  const today = here.toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  // As texts, days compare as they follow each other.
  const firstDay = monday.toString();
  const firstAfter = monday.add({ days: 7 }).toString();
  const isThisWeek = (day: string) => day >= firstDay && day < firstAfter;
  const dated = facts.conversations
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((conversation) => {
      const begins = startOf(conversation).withTimeZone(zone);
      return { conversation, begins: begins.epochMilliseconds, day: begins.toPlainDate().toString() };
    });
  const held = dated.filter(({ conversation }) => conversation.state === 'held');
  const planned = dated
    .filter(
      ({ conversation, begins, day }) =>
        conversation.state === 'planned' && isThisWeek(day) && begins >= now.epochMilliseconds,
    )
    .sort((a, b) => a.begins - b.begins)
    .map(({ conversation }) => conversation);
  const inList = peopleById(facts.people);
  const steps = facts.nextSteps.filter(({ deletedAt }) => deletedAt === undefined);
  const done = steps.filter(({ doneOn }) => doneOn !== undefined && doneOn >= firstDay && doneOn < firstAfter);
  const open = steps
    // Somebody who is in the list has next steps of their own.
    .filter(({ doneOn, suggestedId = '' }) => doneOn === undefined && !inList.has(suggestedId))
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
    .slice(0, MOST_OPEN);
  const heldThisWeek = held.filter(({ day }) => isThisWeek(day)).length;
  return {
    planned,
    open,
    done,
    heldThisWeek,
    months: monthsUpTo(
      today.toPlainYearMonth(),
      held.map(({ day }) => day),
    ),
    held: held.length,
    word: wordFor(held.length, heldThisWeek, planned.length, done.length, open.length),
  };
}

function monthsUpTo(last: Temporal.PlainYearMonth, days: readonly string[]): SteadyProgress['months'] {
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = last.subtract({ months: MONTHS - 1 - at }).toString();
    return { month, held: days.filter((day) => day.startsWith(month)).length };
  });
}

function wordFor(held: number, thisWeek: number, planned: number, done: number, open: number): SteadyProgress['word'] {
  if (thisWeek > 0) return 'held-this-week';
  if (planned > 0) return 'planned';
  if (done > 0) return 'steps-done';
  if (held === 0) return 'begin';
  return open > 0 ? 'steps-open' : 'quiet';
}

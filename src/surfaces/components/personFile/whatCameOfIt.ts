import type { NextStep } from '../../../domain/conversation';
import type { Reminder } from '../../../domain/journey';
import { idsOf, type Person } from '../../../domain/person';
import type { MarkdownBlock } from '../../../exchange';
import { say } from '../../../platform';
import type { EverythingAbout } from '../../../storage';
import { factList, section } from './blocks';
import { dayIn, dayOfInstant, wallTimeIn } from './fileTimes';

/** What they pointed the user to, who led to whom, and what the user wants to be reminded of. */
export function whatCameOfIt(person: Person, about: EverythingAbout): readonly MarkdownBlock[] {
  const { nextSteps, namedBy, introductions, reminders, others } = about;
  const nameOf = (id: string) => others.get(id)?.name ?? say('someoneGone');
  const theirs = idsOf(person);
  const led = introductions.map(({ fromId, toId, how, at }) => {
    const leadsHere = theirs.includes(toId);
    const sentence = say(leadsHere ? `ledHere_${how}` : `ledOn_${how}`, { name: nameOf(leadsHere ? fromId : toId) });
    return { text: `${dayOfInstant(at)}: ${sentence}` };
  });
  const named = namedBy.map(({ personId, text, addedAt }) => ({
    text: `${dayOfInstant(addedAt)}: ${text} (${say('outcome_from', { name: nameOf(personId) })})`,
  }));
  return [
    ...section(say('outcomes'), ticks(nextSteps.map(outcome))),
    ...section(say('introductions'), factList([...led, ...named])),
    ...section(say('reminders'), ticks(reminders.map(reminder))),
  ];
}

type Tick = { readonly text: string; readonly done: boolean };

function ticks(items: readonly Tick[]): readonly MarkdownBlock[] {
  return items.length === 0 ? [] : [{ kind: 'ticks', items }];
}

function outcome({ kind, text, doneOn }: NextStep): Tick {
  const done = doneOn === undefined ? '' : ` (${say('outcome_done', { day: dayIn(doneOn) })})`;
  return { text: `${say(`outcome_${kind}_name`)}: ${text}${done}`, done: doneOn !== undefined };
}

function reminder({ about, text, due, zone, doneAt }: Reminder): Tick {
  const what = about === 'write' ? say('reminder_write') : (text ?? say('personFile_reminder'));
  return { text: `${wallTimeIn(due, zone)}: ${what}`, done: doneAt !== undefined };
}

import type { Facts } from '../domain/journey';
import { foldName, idsOf, isListed, type Person } from '../domain/person';
import { database } from './database';
import { listedPeople } from './listing';

const { people, messages, answers, conversations, nextSteps, introductions, reminders, postponed } = database;
const tables = [people, messages, answers, conversations, nextSteps, introductions, reminders, postponed];

export type StepFacts = Required<Facts>;

/** What the next steps of everybody in the target list are drawn from, in one look at the database. */
export function factsForSteps(): Promise<StepFacts> {
  return database.transaction('r', tables, async () => ({
    people: await listedPeople().toArray(),
    ...(await recordsForSteps()),
  }));
}

/** The same without the people: what happened, and what is to come. */
export function recordsForSteps(): Promise<Omit<StepFacts, 'people'>> {
  return database.transaction('r', tables.slice(1), async () => {
    // All asked for at once: one after the other, each would wait in line behind whatever else is being read.
    const read = [
      messages.toArray(),
      answers.toArray(),
      conversations.toArray(),
      nextSteps.toArray(),
      introductions.toArray(),
      reminders.toArray(),
      postponed.toArray(),
    ] as const;
    const [sent, answered, held, steps, led, reminding, put] = await Promise.all(read);
    return {
      messages: sent,
      answers: answered,
      conversations: held,
      nextSteps: steps,
      introductions: led,
      reminders: reminding,
      postponed: put,
    };
  });
}

/**
 * The same for the steps of one person: with whom they led to, who is suggested by them, and who works at the same
 * company, for the rules that look beyond one person; of others only those in the target list. Undefined when they are gone.
 */
export function factsForStepsOf(personId: string): Promise<StepFacts | undefined> {
  return database.transaction('r', tables, async () => {
    const person = await people.get(personId);
    if (!person || person.deletedAt !== undefined) return undefined;
    const theirs = idsOf(person);
    const led = await introductions.where('fromId').anyOf(theirs).toArray();
    const open = await nextSteps.where('personId').anyOf(theirs).toArray();
    const named = new Set([...led.map(({ toId }) => toId), ...open.map(({ suggestedId }) => suggestedId)]);
    const company = person.company === undefined ? undefined : foldName(person.company);
    // Read in one go: a cursor that stops at each of thousands takes many times as long.
    const others = (await listedPeople().toArray()).filter(
      (other) =>
        !theirs.includes(other.id) &&
        (idsOf(other).some((id) => named.has(id)) ||
          (company !== undefined && foldName(other.company ?? '') === company)),
    );
    const ids = [...theirs, ...others.flatMap(idsOf)];
    return {
      people: [person, ...others],
      messages: await messages.where('personId').anyOf(ids).toArray(),
      answers: await answers.where('personId').anyOf(ids).toArray(),
      conversations: await conversations.where('personId').anyOf(ids).toArray(),
      nextSteps: open,
      introductions: led,
      reminders: await reminders.where('personId').anyOf(theirs).toArray(),
      postponed: await postponed.where('personId').anyOf(theirs).toArray(),
    };
  });
}

/**
 * The same for a few of the target list: with whom they led to and who is suggested by them, of those only the
 * conversations; without anybody else of their companies.
 */
export function factsForFew(personIds: readonly string[]): Promise<StepFacts> {
  return database.transaction('r', tables, async () => {
    const found = (await people.bulkGet([...personIds])).filter((one) => one !== undefined).filter(isListed);
    const ids = found.flatMap(idsOf);
    // All asked for at once, as above.
    const read = [
      messages.where('personId').anyOf(ids).toArray(),
      answers.where('personId').anyOf(ids).toArray(),
      conversations.where('personId').anyOf(ids).toArray(),
      nextSteps.where('personId').anyOf(ids).toArray(),
      introductions.where('fromId').anyOf(ids).toArray(),
      reminders.where('personId').anyOf(ids).toArray(),
      postponed.where('personId').anyOf(ids).toArray(),
    ] as const;
    const [sent, answered, held, steps, led, reminding, put] = await Promise.all(read);
    const named = [...led.map(({ toId }) => toId), ...steps.flatMap(({ suggestedId }) => suggestedId ?? [])];
    const others = (await namedBy(named)).filter(({ id }) => !ids.includes(id));
    const heldWithThem =
      others.length === 0 ? [] : conversations.where('personId').anyOf(others.flatMap(idsOf)).toArray();
    return {
      people: [...found, ...others],
      messages: sent,
      answers: answered,
      conversations: [...held, ...(await heldWithThem)],
      nextSteps: steps,
      introductions: led,
      reminders: reminding,
      postponed: put,
    };
  });
}

/** Of the target list those with that id, by themselves or through an entry merged into theirs. */
async function namedBy(ids: readonly string[]): Promise<readonly Person[]> {
  if (ids.length === 0) return [];
  const found = (await people.bulkGet([...new Set(ids)])).filter((one) => one !== undefined);
  // Whose entry is gone was merged into another one, or erased: that takes a look at everybody.
  const whole = found.length === new Set(ids).size && found.every(({ deletedAt }) => deletedAt === undefined);
  if (whole) return found.filter(isListed);
  return (await listedPeople().toArray()).filter((one) => idsOf(one).some((id) => ids.includes(id)));
}

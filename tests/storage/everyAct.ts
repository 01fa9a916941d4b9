import fc from 'fast-check';
import { conversationStates, media, outcomeKinds, roleVerdicts, tones } from '../../src/domain/conversation';
import { viewOf } from '../../src/domain/list';
import { answers, occasionsOf, waysFound } from '../../src/domain/outreach';
import { type Person, tidyText } from '../../src/domain/person';
import { templatesIn } from '../../src/domain/wording/templates';
import * as storage from '../../src/storage';
import { found, readingOf } from '../domain/person/readings';
import { monday, read, typed } from './backups';

const [firstTemplate] = templatesIn('en');

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem());
/** Tidying once more changes nothing: so it is with whatever is no freak of unseen characters between spaces. */
const isTidy = (one: string) => tidyText(tidyText(one, 400) ?? '', 400) === tidyText(one, 400);
const line = fc.oneof(text, fc.string({ unit: 'grapheme', minLength: 380, maxLength: 420 })).filter(isTidy);
const long = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.constant('x'.repeat(100_001)) });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const oneOf = <const T>(values: readonly T[]) => fc.constantFrom(...values);
const instant = fc
  .date({ min: new Date('2003-05-05'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const zone = oneOf(['Asia/Tokyo', 'Etc/GMT+5', 'America/Argentina/Ushuaia', 'UTC']);

/** What a user does in a few weeks, in whatever words. */
export const everyAct = fc.record({
  at: instant,
  name: line,
  headline: optional(line),
  location: optional(fc.oneof(line, oneOf(['Oslo, Norway', 'Portland', 'Berlin, Germany']))),
  industry: optional(line),
  notes: long,
  zone: optional(zone),
  level: optional(oneOf(['unpaid', 'partner', 'cxo', 'unknown'])),
  degree: optional(oneOf([1, 2, 3])),
  greeting: line,
  me: line,
  plan: fc.record({
    hook: optional(line),
    foundThrough: optional(oneOf(waysFound)),
    occasion: optional(oneOf(occasionsOf.ask)),
    recommender: optional(line),
    respondent: optional(oneOf(['does-it', 'hires-for-it'])),
    priority: optional(oneOf([1, 2, 3])),
    language: optional(oneOf(['de', 'pt'])),
  }),
  tags: fc.array(line, { maxLength: 4 }),
  email: line,
  channel: oneOf(['note', 'message', 'inmail', 'email', 'phone']),
  message: long,
  answer: oneOf(answers),
  talk: fc.record({
    start: instant.map((at) => at.slice(0, 16)),
    zone,
    minutes: fc.integer({ min: 1, max: 24 * 60 }),
    medium: oneOf(media),
    where: optional(line),
    state: oneOf(conversationStates),
  }),
  said: long,
  verdict: optional(oneOf(roleVerdicts)),
  outcome: oneOf(outcomeKinds),
  tone: optional(oneOf(tones)),
  day: optional(day),
  deleted: fc.boolean(),
  merged: fc.boolean(),
  undone: fc.boolean(),
});

export type Acts = typeof everyAct extends fc.Arbitrary<infer T> ? T : never;

/** Does it all by what the interface calls. @param slug whose profile was read; somebody else for another one. */
export async function doAll(act: Acts, slug: string): Promise<void> {
  const { at } = act;
  const person = await readPerson(act, slug);
  const other = await typed({ name: tidyText(act.name, 400) ?? 'Ida Brandt' }, at);
  await storage.runImport(
    {
      rows: [{ row: 1, name: 'Sol Iyer', slug: `${slug}-friend`, company: 'Nordlab', position: 'Analyst' }],
      choices: { into: act.merged ? 'known' : 'list', keepEmails: false, answers: new Map() },
      ...{ file: 'Connections.csv', kind: 'connections', unread: 1 },
    },
    at,
  );
  await sayOwnWords(act, person);
  await writeAndHear(act, person);
  await talk(act, person, other);
  await storage.setNotes(other.id, act.notes, at);
  if (act.merged) {
    const record = await storage.mergePeople(person.id, other.id, at);
    if (record && act.undone) await storage.undoMerge(record.id, at);
  } else await storage.undoKeepApart(await storage.keepApart(person.id, other.id, at), at);
  if (act.deleted) await storage.deletePerson(person.id, at);
}

function readPerson(act: Acts, slug: string): Promise<Person> {
  const { degree, location, at } = act;
  const fields = {
    ...(degree !== undefined && { degree: found(degree) }),
    location: location === undefined ? ({ missing: 'not-shown' } as const) : found(location),
  };
  const corrections = Object.fromEntries(
    (['headline', 'industry'] as const).flatMap((name) => (act[name] === undefined ? [] : [[name, act[name]]])),
  );
  return read(readingOf(fields, { slug, memberId: `ACoAA-${slug}` }), corrections, at);
}

async function sayOwnWords(act: Acts, { id }: Person): Promise<void> {
  const { at, notes } = act;
  const { hook = '', recommender = '', ...plan } = act.plan;
  await storage.setNotes(id, notes, at);
  await storage.setZone(id, act.zone, at);
  await storage.setLevel(id, act.level, at);
  await storage.setGreeting(id, act.greeting, at);
  const words = { hook: tidyText(hook, 400), recommender: tidyText(recommender, 400) };
  await storage.changePlan(id, { ...plan, ...words }, at);
  await storage.setTags(id, act.tags, at);
  await storage.setEmail(id, act.email, at);
  await storage.setDoNotContact(id, act.undone, at);
  await storage.setPause(id, act.day, at);
  await storage.setAway(id, act.day === undefined ? undefined : { from: act.day, to: act.day }, at);
  await storage.setKeepInTouch(id, { mentor: act.merged || undefined, keepInTouchDays: 30 }, at);
  await storage.changeMe({ background: tidyText(act.me, 400), goals: ['network', 'visibility'] });
  const targetRoles = [{ name: 'Analyst', notes }];
  await storage.changeMe({ school: 'Northern', longBackground: notes, languages: ['de'], targetRoles });
  await storage.changeSettings({ backedUpAt: at });
  await storage.addView(viewOf(undefined, 'to-ask'), 'Mine');
  if (firstTemplate) {
    const template = await storage.copyTemplate(firstTemplate, tidyText(act.name, 400) ?? 'Own', act.merged);
    await storage.changeTemplate(template.id, { text: notes.slice(0, 100_000) });
  }
}

async function writeAndHear(act: Acts, person: Person): Promise<void> {
  const { at, channel, message: words } = act;
  const sending = { personId: person.id, channel, purpose: 'ask', sentAt: at } as const;
  const { message } = await storage.recordSent({ ...sending, text: words }, at);
  await storage.correctSent(message.id, { sentAt: monday }, at);
  await storage.keepDraft(person, channel, { text: words });
  await storage.recordAnswer({ personId: person.id, answer: act.answer, answeredAt: at }, at);
  await storage.postpone({ key: `write-first ${person.id}`, personId: person.id }, act.day, at);
  const due = { due: act.talk.start, zone: act.talk.zone };
  const reminder = await storage.addReminder({ personId: person.id, about: 'own', text: act.said, ...due }, at);
  if (act.undone) await storage.finishReminder(reminder.id, at);
}

async function talk(act: Acts, { id: personId }: Person, other: Person): Promise<void> {
  const { at, said, verdict } = act;
  const { id } = await storage.addConversation({ personId, ...act.talk }, at);
  await storage.addQuestion(id, { text: said.slice(0, 1_000) }, at);
  const asked = (await storage.getConversation(id))?.questions[0];
  if (asked) await storage.writeAnswer(id, asked.id, said, at);
  await storage.writeConversationNotes(id, said, at);
  await storage.startTimer(id, at);
  await storage.writeDebrief(id, { liked: said, role: act.me, verdict, practice: act.notes }, at);
  const step = await storage.addNextStep({ personId, conversationId: id, kind: act.outcome, text: said }, at);
  if (step) await storage.tickNextStep(step.id, act.day, at);
  await storage.addOwnQuestion({ text: said, ...(act.tone && { tone: act.tone }) }, at);
  await storage.recordIntroduction({ fromId: personId, toId: other.id, how: 'introduced', at }, at);
  if (act.deleted) await storage.deleteConversation(id, at);
}

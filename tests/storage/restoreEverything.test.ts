import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { waysFound } from '../../src/domain/outreach';
import { tidyText } from '../../src/domain/person';
import { templatesIn } from '../../src/domain/wording/templates';
import * as storage from '../../src/storage';
import { found, readingOf } from '../domain/person/readings';
import { monday, read, reinstall, throughAFile } from './backups';

const [firstTemplate] = templatesIn('en');

beforeEach(reinstall);

describe('everything that storage can hold', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem());
  /** Tidying once more changes nothing: so it is with whatever is no freak of unseen characters between spaces. */
  const isTidy = (one: string) => tidyText(tidyText(one, 400) ?? '', 400) === tidyText(one, 400);
  const line = fc.oneof(text, fc.string({ unit: 'grapheme', minLength: 380, maxLength: 420 })).filter(isTidy);
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const instant = fc
    .date({ min: new Date('2003-05-05'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const acts = fc.record({
    name: line,
    headline: optional(line),
    location: optional(fc.oneof(line, fc.constantFrom('Oslo, Norway', 'Portland', 'Berlin, Germany'))),
    industry: optional(line),
    notes: fc.oneof(text, fc.constant('x'.repeat(100_001))),
    zone: optional(fc.constantFrom('Asia/Tokyo', 'Etc/GMT+5', 'America/Argentina/Ushuaia', 'UTC')),
    level: optional(fc.constantFrom('unpaid', 'partner', 'cxo', 'unknown')),
    degree: optional(fc.constantFrom(1, 2, 3)),
    greeting: line,
    me: line,
    plan: fc.record({
      hook: optional(line),
      foundThrough: optional(fc.constantFrom(...waysFound)),
      recommender: optional(line),
      respondent: optional(fc.constantFrom('does-it', 'hires-for-it')),
      priority: optional(fc.constantFrom(1, 2, 3)),
      language: optional(fc.constantFrom('de', 'pt')),
    }),
    email: line,
    at: instant,
    channel: fc.constantFrom('note', 'message', 'inmail', 'email', 'phone'),
    message: fc.oneof(text, fc.constant('y'.repeat(100_001))),
    deleted: fc.boolean(),
    merged: fc.boolean(),
    undone: fc.boolean(),
  });

  it('comes back from a file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (act) => {
        await reinstall();
        const { degree, at } = act;
        const reading = readingOf({
          ...(degree !== undefined && { degree: found(degree) }),
          location: act.location === undefined ? { missing: 'not-shown' } : found(act.location),
        });
        const corrections = Object.fromEntries(
          (['headline', 'industry'] as const).flatMap((name) => (act[name] === undefined ? [] : [[name, act[name]]])),
        );
        const person = await read(reading, corrections, at);
        const other = await storage.addTyped({ name: act.name, ...corrections }, at);
        await storage.setNotes(person.id, act.notes, at);
        await storage.setZone(person.id, act.zone, at);
        await storage.setLevel(person.id, act.level, at);
        await storage.setGreeting(person.id, act.greeting, at);
        const { hook = '', recommender = '', ...plan } = act.plan;
        await storage.changePlan(
          person.id,
          { ...plan, hook: tidyText(hook, 400), recommender: tidyText(recommender, 400) },
          at,
        );
        await storage.setEmail(person.id, act.email, at);
        await storage.setDoNotContact(person.id, act.deleted, at);
        await storage.changeMe({ background: tidyText(act.me, 400), goals: ['network', 'visibility'] });
        await storage.changeMe({
          school: 'Northern',
          longBackground: act.notes,
          languages: ['de'],
          targetRoles: [{ name: 'Analyst', notes: act.notes }],
        });
        await storage.changeSettings({ backedUpAt: at });
        const sending = { personId: person.id, channel: act.channel, purpose: 'ask', sentAt: at } as const;
        const { message } = await storage.recordSent({ ...sending, text: act.message }, at);
        await storage.correctSent(message.id, { sentAt: monday }, at);
        if ('person' in other) {
          await storage.setNotes(other.person.id, act.notes, at);
          if (act.merged) {
            const record = await storage.mergePeople(person.id, other.person.id, at);
            if (record && act.undone) await storage.undoMerge(record.id, at);
          } else await storage.undoKeepApart(await storage.keepApart(person.id, other.person.id, at), at);
        }
        await storage.keepDraft(person, act.channel, { text: act.message });
        if (firstTemplate) {
          const { id } = await storage.copyTemplate(firstTemplate, tidyText(act.name, 400) ?? 'Own', act.merged);
          await storage.changeTemplate(id, { text: act.notes.slice(0, 100_000) });
        }
        if (act.deleted) await storage.deletePerson(person.id, at);
        const snapshot = await storage.takeSnapshot();
        expect(await throughAFile()).toEqual(snapshot);
      }),
      { numRuns: 150 },
    );
  });
});

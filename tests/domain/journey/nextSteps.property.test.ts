import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumberOf } from '../../../src/domain/calendar';
import { conversationStates } from '../../../src/domain/conversation';
import { type Facts, inTurn, nextSteps, stagesOf, stillFirst, today, writingCodes } from '../../../src/domain/journey';
import { dueMoment } from '../../../src/domain/journey/announce';
import { answers } from '../../../src/domain/outreach';
import { personOf } from '../person/people';
import {
  answerOf,
  conversationWith,
  introductionOf,
  newYork,
  nextStepOf,
  oslo,
  reminderOf,
  riyadh,
  sentTo,
} from './records';

const ids = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...ids);
const day = fc.integer({ min: dayNumberOf('2026-01-01'), max: dayNumberOf('2027-06-30') }).map(dateOfDay);
const hour = fc.integer({ min: 0, max: 23 }).map((n) => `${String(n).padStart(2, '0')}:30`);
const wall = fc.tuple(day, hour).map(([date, time]) => `${date}T${time}`);
const instant = wall.map((time) => `${time}:00Z`);
const sometimes = fc.integer({ min: 0, max: 3 }).map((n) => n === 0);

const people = fc.tuple(
  ...ids.map((one) =>
    fc
      .record({
        doNotContact: sometimes,
        paused: fc.option(day),
        wanted: fc.option(instant),
        mentor: fc.boolean(),
        place: fc.constantFrom(oslo, riyadh, newYork),
      })
      .map(({ doNotContact, paused, wanted, mentor, place }) =>
        personOf(one, {
          doNotContact,
          mentor,
          place,
          company: 'Example Labs',
          ...(paused !== null && { pausedUntil: paused }),
          ...(wanted !== null && { moreFollowUpsWantedAt: wanted }),
        }),
      ),
  ),
);

const facts: fc.Arbitrary<Facts> = fc.record({
  people,
  messages: fc.array(
    fc
      .tuple(id, instant, fc.constantFrom('ask', 'follow-up', 'thank-you', 'update'), sometimes)
      .map(([to, at, purpose, deleted]) =>
        sentTo(to, at, { purpose: purpose as 'ask', ...(deleted && { deletedAt: at }) }),
      ),
    { maxLength: 12 },
  ),
  answers: fc.array(
    fc.tuple(id, fc.constantFrom(...answers), instant).map((of) => answerOf(...of)),
    { maxLength: 4 },
  ),
  conversations: fc.array(
    fc
      .tuple(id, wall, fc.constantFrom(...conversationStates), sometimes)
      .map(([who, start, state, backThen]) =>
        conversationWith(who, start, state, backThen ? { debrief: { liked: 'the calm' } } : {}),
      ),
    { maxLength: 5 },
  ),
  nextSteps: fc.array(
    fc.tuple(id, fc.string(), instant).map(([who, text, addedAt]) => nextStepOf(who, text, { addedAt })),
    { maxLength: 4 },
  ),
  introductions: fc.array(
    fc
      .tuple(id, id, fc.constantFrom('suggested' as const, 'introduced' as const), instant)
      .map((of) => introductionOf(...of)),
    { maxLength: 3 },
  ),
  reminders: fc.array(
    fc
      .tuple(id, wall, fc.constantFrom('own' as const, 'write' as const))
      .map(([who, due, about]) => reminderOf(who, due, { about })),
    { maxLength: 3 },
  ),
});

const moment = instant.map((text) => Temporal.Instant.from(text));
const zone = fc.constantFrom('Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles');

describe('the next steps, whatever happened', () => {
  it('are none for somebody who is not to be contacted, or paused', () => {
    fc.assert(
      fc.property(facts, moment, zone, (all, now, own) => {
        const date = now.toZonedDateTimeISO(own).toPlainDate().toString();
        const quiet = new Set(
          all.people.filter((one) => one.doNotContact || (one.pausedUntil ?? '') > date).map((one) => one.id),
        );
        const steps = nextSteps(all, now, { zone: own });
        expect(steps.filter(({ personId }) => quiet.has(personId))).toEqual([]);
      }),
    );
  });

  it('name nobody else who is not to be contacted', () => {
    fc.assert(
      fc.property(facts, moment, (all, now) => {
        const never = new Set(all.people.filter((one) => one.doNotContact).map((one) => one.id));
        const named = nextSteps(all, now, { zone: 'Europe/Berlin' }).flatMap((step) =>
          step.code === 'try-another' ? step.others : [],
        );
        expect(named.filter((other) => never.has(other))).toEqual([]);
      }),
    );
  });

  it('hold at most one message to a person', () => {
    fc.assert(
      fc.property(facts, moment, (all, now) => {
        const writing: readonly string[] = writingCodes;
        const messages = nextSteps(all, now, { zone: 'Europe/Berlin' }).filter(({ code }) => writing.includes(code));
        expect(new Set(messages.map(({ personId }) => personId)).size).toBe(messages.length);
      }),
    );
  });

  it('are the same for the same facts, in whatever order the records come', () => {
    fc.assert(
      fc.property(facts, moment, (all, now) => {
        const reversed = { ...all, messages: [...all.messages].reverse(), answers: [...(all.answers ?? [])].reverse() };
        const sorted = (of: Facts) =>
          nextSteps(of, now, { zone: 'Europe/Berlin' })
            .map((step) => JSON.stringify(step))
            .sort();
        expect(sorted(all)).toEqual(sorted(all));
        // Two records of the very same minute have no order of their own.
        const minutes = [...all.messages.map((one) => one.sentAt), ...(all.answers ?? []).map((one) => one.answeredAt)];
        if (new Set(minutes).size === minutes.length) expect(sorted(reversed)).toEqual(sorted(all));
      }),
    );
  });

  it('have keys of their own, so that putting one off puts off no other', () => {
    fc.assert(
      fc.property(facts, moment, (all, now) => {
        const distinct = distinctIds(all);
        const keys = nextSteps(distinct, now, { zone: 'Europe/Berlin' }).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('keep their dates when the user travels: every person and appointment has a zone of its own (T7)', () => {
    fc.assert(
      fc.property(facts, moment, zone, (all, now, other) => {
        // Only the end of a pause is a date of the user's own.
        const unpaused = { ...all, people: all.people.map(({ pausedUntil: _paused, ...one }) => one) };
        const dates = (own: string) =>
          nextSteps(unpaused, now, { zone: own }).map(({ key, due, zone: of }) => [key, due, of]);
        expect(dates(other)).toEqual(dates('Europe/Berlin'));
      }),
    );
  });

  it('put off one by one are gone one by one', () => {
    fc.assert(
      fc.property(facts, moment, (all, now) => {
        const distinct = distinctIds(all);
        const steps = nextSteps(distinct, now, { zone: 'Europe/Berlin' });
        const postponed = steps.slice(0, 1).map(({ key, personId }) => ({ id: key, personId, at: String(now) }));
        const left = nextSteps({ ...distinct, postponed }, now, { zone: 'Europe/Berlin' });
        expect(left.map(({ key }) => key)).toEqual(steps.slice(1).map(({ key }) => key));
      }),
    );
  });

  it('are due from the very moment on at which they are announced (T7)', () => {
    const nights = fc
      .tuple(fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'), fc.integer({ min: 0, max: 72 }))
      .map(([date, hours]) => Temporal.Instant.from(`${date}T00:00Z`).add({ minutes: hours * 10 }));
    const wallTimes = fc
      .tuple(fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'), hour)
      .map(([date, time]) => `${date}T${time}`);
    fc.assert(
      fc.property(fc.array(wallTimes, { maxLength: 4 }), zone, nights, (times, of, now) => {
        const reminders = times.map((time, n) => reminderOf('a', time, { id: String(n), zone: of }));
        const all = { people: [personOf('a')], messages: [], reminders };
        const steps = nextSteps(all, now, { zone: 'Europe/Berlin' }).filter(({ code }) => code === 'reminder');
        const { due } = inTurn(steps, now);
        expect(due.map(({ key }) => key).sort()).toEqual(
          steps
            .filter((step) => dueMoment(step) <= now.epochMilliseconds)
            .map(({ key }) => key)
            .sort(),
        );
      }),
    );
  });

  it('give a day of at most a handful, each person once, and every person a stage', () => {
    fc.assert(
      fc.property(facts, moment, (all, now) => {
        const { first, more, due } = today(nextSteps(all, now, { zone: 'Europe/Berlin' }), now, 2);
        expect(first.length).toBeLessThanOrEqual(2);
        expect(due).toBeLessThanOrEqual(first.length);
        const shown = [...first, ...more].map(({ personId }) => personId);
        expect(new Set(shown).size).toBe(shown.length);
        expect(stagesOf(all, now, { zone: 'Europe/Berlin' }).size).toBe(all.people.length);
      }),
    );
  });

  describe('whoever came first before everybody is looked at (decision 22)', () => {
    const few = (all: Facts, ids: readonly string[]): Facts => {
      const theirs = <T extends { readonly personId: string }>(records: readonly T[] = []) =>
        records.filter(({ personId }) => ids.includes(personId));
      const introductions = (all.introductions ?? []).filter(({ fromId }) => ids.includes(fromId));
      const named = introductions.map(({ toId }) => toId);
      return {
        people: all.people.filter((person) => ids.includes(person.id) || named.includes(person.id)),
        messages: theirs(all.messages),
        answers: theirs(all.answers),
        conversations: (all.conversations ?? []).filter(({ personId }) => [...ids, ...named].includes(personId)),
        nextSteps: theirs(all.nextSteps),
        introductions,
        reminders: theirs(all.reminders),
      };
    };

    it('is shown in the same place with the same step', () => {
      fc.assert(
        fc.property(facts, moment, zone, (all, now, own) => {
          const { first } = today(nextSteps(all, now, { zone: own }), now, 3);
          const ids = first.map(({ personId }) => personId);
          const still = stillFirst(few(all, ids), first, now, { zone: own });
          expect(still).toEqual(first.slice(0, still.length));
          const further = first.findIndex(({ code }) => code === 'try-another');
          expect(still).toHaveLength(further === -1 ? first.length : further);
        }),
      );
    });

    it('also where somebody else was asked at the company, which these few do not show', () => {
      const all: Facts = {
        people: ['a', 'c'].map((one) => personOf(one, { company: 'Example Labs', doNotContact: one === 'a' })),
        messages: [sentTo('c', '2026-01-01T00:30:00Z'), sentTo('a', '2026-01-01T01:30:00Z')],
        nextSteps: [nextStepOf('c', 'The Quiet Desk', { addedAt: '2026-01-01T00:30:00Z' })],
      };
      const now = Temporal.Instant.from('2026-01-08T00:30:00Z');
      const { first } = today(nextSteps(all, now, { zone: 'Europe/Berlin' }), now, 3);
      expect(first.map(({ code }) => code)).toEqual(['next-step']);
      expect(stillFirst(few(all, ['c']), first, now, { zone: 'Europe/Berlin' })).toEqual(first);
    });

    it('has nothing to do that is not so by now, whatever has changed since', () => {
      fc.assert(
        fc.property(facts, facts, moment, (before, all, now) => {
          const { first } = today(nextSteps(before, now, { zone: 'Europe/Berlin' }), now, 3);
          const ids = first.map(({ personId }) => personId);
          const still = stillFirst(few(all, ids), first, now, { zone: 'Europe/Berlin' });
          const steps = nextSteps(all, now, { zone: 'Europe/Berlin' });
          for (const step of still) expect(steps).toContainEqual(step);
        }),
      );
    });
  });
});

/** Records made by chance may have the same id, which those of a database never have. */
function distinctIds(all: Facts): Facts {
  const numbered = <T extends { readonly id: string }>(records: readonly T[] = []) =>
    records.map((record, n) => ({ ...record, id: `${record.id} ${n}` }));
  return {
    people: all.people,
    messages: numbered(all.messages),
    answers: numbered(all.answers),
    conversations: numbered(all.conversations),
    nextSteps: numbered(all.nextSteps),
    introductions: numbered(all.introductions),
    reminders: numbered(all.reminders),
  };
}

import { describe, expect, it } from 'vitest';
import type { Conversation, NextStep } from '../../../src/domain/conversation';
import {
  type Facts,
  type JourneySettings,
  nextSteps,
  stagesOf,
  writingAs,
  writingFor,
} from '../../../src/domain/journey';
import type { SentMessage } from '../../../src/domain/outreach';
import { newPerson, type Person } from '../../../src/domain/person';

const addedAt = '2026-03-02T08:00:00.000Z';
const now = Temporal.Instant.from('2026-03-11T10:00:00Z');
const settings = { zone: 'Europe/Oslo' };

function someone(id: string, name: string): Person {
  const made = newPerson(undefined, { name }, { id, now: addedAt });
  if ('refused' in made) throw new Error(made.refused);
  return made.person;
}

const mira = someone('mira', 'Mira Solberg');
const asked: SentMessage = {
  id: 'm1',
  personId: 'mira',
  channel: 'message',
  purpose: 'ask',
  sentAt: '2026-03-03T08:00:00.000Z',
  recordedAt: addedAt,
};
const talk: Conversation = {
  id: 'c1',
  personId: 'mira',
  start: '2026-03-11T09:00',
  zone: 'Europe/Oslo',
  minutes: 20,
  medium: 'video',
  state: 'held',
  questions: [],
  checked: [],
  notes: '',
  debrief: { helpedWith: 'to begin with a small project' },
  addedAt,
  changedAt: addedAt,
};
const step = (kind: NextStep['kind'], text: string, doneOn?: string): NextStep => ({
  id: text,
  personId: 'mira',
  kind,
  text,
  ...(doneOn !== undefined && { doneOn }),
  addedAt,
  changedAt: addedAt,
});

function reached(facts: Facts, at: Temporal.Instant, own: JourneySettings = settings) {
  return {
    facts,
    zone: own.zone,
    stage: stagesOf(facts, at, own).get('mira') ?? 'to-ask',
    steps: nextSteps(facts, at, own).filter(({ personId }) => personId === 'mira'),
  };
}

function writing(facts: Partial<Facts>, at = now) {
  const whole: Facts = { people: [mira], messages: [], ...facts };
  return writingFor(mira, reached(whole, at));
}

describe('what one would write to somebody now', () => {
  it('is a first message to whom nothing was sent', () => {
    expect(writing({})).toEqual({ purpose: 'ask', after: {} });
  });

  it('is a follow-up once one has asked, whether it is due or not (T6)', () => {
    expect(writing({ messages: [asked] }).purpose).toBe('follow-up');
    const deleted = { ...asked, deletedAt: addedAt };
    expect(writing({ messages: [deleted] }).purpose).toBe('ask');
  });

  it('is thanks after a conversation, naming what they said (M57)', () => {
    expect(writing({ messages: [asked], conversations: [talk] })).toEqual({
      purpose: 'thank-you',
      after: { occasion: 'after-conversation', theyHelpedWith: 'to begin with a small project' },
      about: 'c1',
    });
  });

  it('is thanks to whoever led to somebody one has talked to (M56, M57)', () => {
    const ida = someone('ida', 'Ida Brandt');
    const introduction = { id: 'i1', fromId: 'mira', toId: 'ida', how: 'suggested', at: addedAt, recordedAt: addedAt };
    expect(
      writing({
        people: [mira, ida],
        conversations: [{ ...talk, personId: 'ida' }],
        introductions: [introduction as { readonly how: 'suggested' } & typeof introduction],
      }),
    ).toEqual({ purpose: 'thank-you', after: { occasion: 'introduced', metPerson: 'Ida Brandt' }, about: 'i1' });
  });

  it('is the longer note a month later, with what was ticked and what is open (M58)', () => {
    const thanked: SentMessage = { ...asked, id: 'm2', purpose: 'thank-you', sentAt: '2026-03-11T12:00:00.000Z' };
    const facts = {
      messages: [asked, thanked],
      conversations: [talk],
      nextSteps: [
        step('person', 'Anna Berg', '2026-03-20'),
        step('book', 'Small Data', '2026-03-21'),
        step('article', 'The Open Lab', '2026-03-22'),
        step('event', 'the spring data day', '2026-03-25'),
        step('organisation', 'the data club'),
      ],
    };
    expect(writing(facts, Temporal.Instant.from('2026-04-14T08:00:00Z'))).toEqual({
      purpose: 'update',
      after: {
        occasion: 'month-later',
        metOfThose: ['Anna Berg'],
        readSince: ['Small Data', 'The Open Lab'],
        wentTo: ['the spring data day'],
        stillOpen: ['the data club'],
      },
      about: 'c1',
    });
  });

  it('counts whoever was suggested and has been talked to as met, ticked or not (M58)', () => {
    const thanked: SentMessage = { ...asked, id: 'm2', purpose: 'thank-you', sentAt: '2026-03-11T12:00:00.000Z' };
    const facts = {
      people: [mira, someone('ida', 'Ida Brandt'), someone('jo', 'Jo Lind')],
      messages: [asked, thanked],
      conversations: [
        talk,
        { ...talk, id: 'c2', personId: 'ida', start: '2026-03-25T09:00' },
        { ...talk, id: 'c3', personId: 'jo', start: '2026-05-25T09:00', state: 'planned' as const },
      ],
      nextSteps: [
        { ...step('person', 'Ida'), suggestedId: 'ida' },
        { ...step('person', 'Jo'), suggestedId: 'jo' },
      ],
    };
    const at = Temporal.Instant.from('2026-04-14T08:00:00Z');
    const note = writingAs('update', mira, reached(facts, at)).after;
    expect(note.metOfThose).toEqual(['Ida Brandt']);
    expect(writing(facts, at)).toMatchObject({
      after: { occasion: 'month-later', metOfThose: ['Ida Brandt'], stillOpen: ['Jo Lind'] },
    });
    const told: SentMessage = { ...asked, id: 'm3', purpose: 'update', sentAt: '2026-04-14T08:00:00.000Z' };
    const again = { ...facts, messages: [asked, thanked, told] };
    expect(writingAs('update', mira, reached(again, at)).after.metOfThose).toEqual([]);
  });

  it('tells what was done on the day of the last news after it, by the date where the user is', () => {
    // 20:00 in New York on the 13th, when it is the 14th in UTC.
    const told: SentMessage = { ...asked, id: 'm3', purpose: 'update', sentAt: '2026-04-14T00:00:00.000Z' };
    const facts = {
      people: [mira],
      messages: [asked, told],
      conversations: [talk],
      nextSteps: [step('book', 'Small Data', '2026-04-13')],
    };
    const at = Temporal.Instant.from('2026-05-04T08:00:00Z');
    const read = (zone: string) => writingAs('update', mira, reached(facts, at, { zone })).after.readSince;
    expect(read('America/New_York')).toEqual(['Small Data']);
    expect(read('Europe/Oslo')).toEqual([]);
  });

  it('is news where nothing is due and one has talked (M60)', () => {
    const thanked: SentMessage = { ...asked, id: 'm2', purpose: 'thank-you', sentAt: '2026-03-11T09:30:00.000Z' };
    expect(writing({ messages: [asked, thanked], conversations: [talk] }).purpose).toBe('update');
  });

  it.each([
    ['yes', 'arranging'],
    ['declined', 'declined'],
    ['no-reply', 'silence'],
  ] as const)('to whoever answered “%s” is no reminder of silence (M42, M43)', (answer, occasion) => {
    const answered = {
      id: 'a1',
      personId: 'mira',
      answer,
      answeredAt: '2026-03-05T08:00:00.000Z',
      recordedAt: addedAt,
    };
    expect(writing({ messages: [asked], answers: [answered] })).toEqual({ purpose: 'follow-up', after: { occasion } });
  });

  it('to whoever said yes once more is about finding a time, though one has talked before', () => {
    const thanked: SentMessage = { ...asked, id: 'm2', purpose: 'thank-you', sentAt: '2026-03-11T12:00:00.000Z' };
    const yes = { id: 'a1', personId: 'mira', answer: 'yes' as const, recordedAt: addedAt };
    const facts: Facts = {
      people: [mira],
      messages: [asked, thanked, { ...asked, id: 'm3', sentAt: '2026-03-16T08:00:00.000Z' }],
      conversations: [talk],
      answers: [{ ...yes, answeredAt: '2026-03-17T08:00:00.000Z' }],
    };
    const at = Temporal.Instant.from('2026-03-18T08:00:00Z');
    expect(reached(facts, at).steps.map(({ code }) => code)).toContain('plan-conversation');
    expect(writing(facts, at)).toEqual({ purpose: 'follow-up', after: { occasion: 'arranging' } });
  });

  it('with a conversation planned says thank you for the time, and asks for no day once more', () => {
    const planned: Conversation = { ...talk, state: 'planned', start: '2026-03-20T09:00' };
    expect(writing({ messages: [asked], conversations: [planned] }).after.occasion).toBe('confirming');
  });

  it('tells nothing twice: the next news has only what was done since', () => {
    const told: SentMessage = { ...asked, id: 'm3', purpose: 'update', sentAt: '2026-04-14T08:00:00.000Z' };
    const facts: Facts = {
      people: [mira],
      messages: [asked, told],
      conversations: [talk],
      nextSteps: [step('book', 'Small Data', '2026-03-21'), step('event', 'the autumn fair', '2026-05-02')],
    };
    expect(writingAs('update', mira, reached(facts, now)).after).toEqual({
      occasion: 'keep-in-touch',
      metOfThose: [],
      readSince: [],
      wentTo: ['the autumn fair'],
    });
  });

  it('is thanks for the last conversation where the user wants to say them, due or not', () => {
    const facts: Facts = { people: [mira], messages: [asked], conversations: [talk] };
    expect(writingAs('thank-you', mira, reached(facts, Temporal.Instant.from('2026-08-01T08:00:00Z')))).toMatchObject({
      about: 'c1',
      after: { theyHelpedWith: 'to begin with a small project' },
    });
  });
});

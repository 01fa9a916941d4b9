import { describe, expect, it } from 'vitest';
import {
  type AfterTalking,
  channels,
  channelsFor,
  countIn,
  lengthLimit,
  levelOfPerson,
  type Me,
  messageFor,
  type PersonToWriteTo,
  usualLimits,
  variables,
  variablesFor,
} from '../../../src/domain/outreach';

const me: Me = {
  name: 'Robin Ashdown',
  background: 'a biology graduate moving into data work',
  wantToLearn: 'how people find their way into health data',
  goals: [],
};
const director: PersonToWriteTo = { name: 'Mira Solberg', position: 'Director of Tooling', company: 'Example Labs' };
const analyst: PersonToWriteTo = { name: 'Jonas Brandt', position: 'Data Analyst', company: 'Example Labs' };
const unclear: PersonToWriteTo = { name: 'Ida Holm' };

describe('the first message', () => {
  it('asks a director or above how they came to the role (M35)', () => {
    const { draft, seniority } = messageFor(director, me, 'message', 'ask');
    expect(seniority.outreach).toBe('director-plus');
    expect(seniority.because).toMatchObject({ code: 'by-position', evidence: 'Director' });
    expect(draft.text).toContain('How did you come to your role as Director of Tooling at Example Labs?');
    expect(draft.text).not.toMatch(/day-to-day/u);
  });

  it('asks a manager or below about the day-to-day (M35)', () => {
    const { draft, seniority } = messageFor(analyst, me, 'message', 'ask');
    expect(seniority.outreach).toBe('manager-or-below');
    expect(draft.text).toContain('day-to-day');
    expect(draft.text).not.toMatch(/come to|came to/u);
  });

  it('falls back to the headline, and says so', () => {
    const { because, outreach } = levelOfPerson({ name: 'Ida Holm', headline: 'Head of Research at Nordlab' });
    expect({ code: because.code, outreach }).toEqual({ code: 'by-headline', outreach: 'director-plus' });
  });

  it('takes the user’s word before the title’s', () => {
    expect(messageFor({ ...director, outreachByUser: 'manager-or-below' }, me, 'message', 'ask')).toMatchObject({
      seniority: { outreach: 'manager-or-below', because: { code: 'by-user' } },
    });
    expect(levelOfPerson({ ...director, levelByUser: 'senior' })).toMatchObject({
      level: 'senior',
      outreach: 'manager-or-below',
    });
  });

  it.each(channels)('is whole, and within the limit, on the channel %s for every level', (channel) => {
    for (const person of [director, analyst, unclear]) {
      const { draft } = messageFor(person, me, channel, 'ask');
      expect(draft.unfilled).toEqual([]);
      expect(draft.text).not.toMatch(/[{}[\]]|undefined/u);
      const limit = lengthLimit(channel, usualLimits);
      if (limit) expect(countIn(limit.unit, draft.text)).toBeLessThanOrEqual(limit.most);
      expect(draft.text).toContain('20 minutes');
    }
  });

  it('offers no variable that has no value before one has talked', () => {
    expect(variablesFor('ask')).toContain('hook');
    expect(variablesFor('follow-up')).not.toContain('metPerson');
    expect(variablesFor('update')).toEqual(variables);
  });

  it('names what the user has not said yet instead of inventing it', () => {
    const { draft } = messageFor(director, { goals: [] }, 'message', 'ask');
    expect(draft.unfilled).toEqual(['myName', 'myBackground', 'wantToLearn']);
  });

  it('asks what to call somebody whose name leaves it open, before anybody is called by it', () => {
    expect(messageFor({ name: 'Wang Xiaoming' }, me, 'message', 'ask').draft.unfilled).toEqual(['greeting']);
    const called = messageFor({ name: 'Wang Xiaoming', greetingByUser: 'Xiaoming' }, me, 'message', 'ask');
    expect(called.draft.text).toContain('Hello Xiaoming');
  });
});

describe('the messages after a conversation', () => {
  it('are thanks that name what they said, whatever the reason was to write first (M57)', () => {
    const plan = { occasion: 'alumni' } as const;
    const after = { theyHelpedWith: 'to begin small.' };
    const { draft, chosen } = messageFor({ ...director, plan }, me, 'email', 'thank-you', [], after);
    expect(chosen.occasion).toBe('after-conversation');
    expect(draft.text).toContain('What stays with me most: to begin small.');
    expect(draft.unfilled).toEqual([]);
  });

  it('go to whoever introduced too, and a month later, and every now and then (M57, M58, M60)', () => {
    const occasionWith = (purpose: 'thank-you' | 'update', after?: AfterTalking) =>
      messageFor(director, me, 'message', purpose, [], after).chosen.occasion;
    expect(occasionWith('thank-you', { occasion: 'introduced' })).toBe('introduced');
    expect(occasionWith('update')).toBe('month-later');
    expect(occasionWith('update', { occasion: 'keep-in-touch' })).toBe('keep-in-touch');
  });

  it('are written for the channels that have room', () => {
    expect(channelsFor('thank-you')).toEqual(['message', 'email', 'inmail']);
    expect(channelsFor('ask')).toEqual(channels);
    for (const purpose of ['thank-you', 'update'] as const)
      for (const channel of channelsFor(purpose))
        expect(messageFor(director, me, channel, purpose).draft.text).toContain('Mira');
    expect(() => messageFor(director, me, 'note', 'thank-you')).toThrow();
  });
});

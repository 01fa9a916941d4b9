import { describe, expect, it } from 'vitest';
import {
  channels,
  lengthLimit,
  levelOfPerson,
  type Me,
  messageFor,
  type PersonToWriteTo,
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
      expect(draft.text.length).toBeLessThanOrEqual(lengthLimit(channel, false) ?? Number.POSITIVE_INFINITY);
      expect(draft.text).toContain('20 minutes');
    }
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/domain/journey';
import {
  chosenIn,
  countFilters,
  type Filters,
  facetsOf,
  filterBy,
  inFormerOrder,
  sortPeople,
  withoutFilter,
  withoutValue,
  withValue,
} from '../../../src/domain/list';
import { answerOf, conversationWith, oslo, reminderOf, sentTo, settings } from '../journey/records';
import { personOf } from '../person/people';

const listedAt = '2026-03-01T10:00:00Z';
const mira = personOf('mira', {
  listedAt,
  name: 'Mira Solberg',
  position: 'Director of Tooling',
  company: 'Example Labs',
  industry: 'Software Development',
  tags: ['Fair', 'data'],
  plan: { priority: 1, respondent: 'hires-for-it', targetRole: 'Data engineer' },
  place: oslo,
});
const ida = personOf('ida', {
  listedAt,
  name: 'Ida Brandt',
  position: 'Data engineer',
  company: 'EXAMPLE LABS',
  tags: ['fair'],
});
const sol = personOf('sol', { listedAt, name: 'Sol Later', company: 'Nordlab', doNotContact: true });
const people = [mira, ida, sol];
const facts = { people, messages: [sentTo('mira', '2026-03-03T10:00:00Z')] };
const overviews = overviewOf(facts, Temporal.Instant.from('2026-03-04T10:00:00Z'), settings);
const found = (filters: Filters) => people.filter(filterBy(filters, overviews)).map(({ id }) => id);

describe('filters of the list', () => {
  it.each<[string, Filters, readonly string[]]>([
    ['nothing', {}, ['mira', 'ida', 'sol']],
    ['a stage', { stages: ['waiting'] }, ['mira']],
    ['a stage of people of whom there is no record', { stages: ['to-ask'] }, ['ida']],
    ['the stage that the user decided on', { stages: ['do-not-contact'] }, ['sol']],
    ['one of several stages', { stages: ['waiting', 'to-ask'] }, ['mira', 'ida']],
    ['a level', { levels: ['director'] }, ['mira']],
    ['a priority (M14)', { priorities: [1] }, ['mira']],
    ['a respondent (M17)', { respondents: ['hires-for-it'] }, ['mira']],
    ['a tag, however it is written', { tags: ['FAIR'] }, ['mira', 'ida']],
    ['a company, however it is written', { companies: ['Example labs'] }, ['mira', 'ida']],
    ['an industry', { industries: ['Software Development'] }, ['mira']],
    ['a target role (M12)', { targetRoles: ['data engineer'] }, ['mira']],
  ])('%s', (_what, filters, ids) => {
    expect(found(filters)).toEqual(ids);
  });

  it('the target list, and who is only known: no stage, nothing to ask of them yet (M15)', () => {
    const known = personOf('known', { name: 'Hana Mori' });
    const all = [...people, known];
    expect(all.filter(filterBy({ list: 'known' }, overviews))).toEqual([known]);
    expect(all.filter(filterBy({ list: 'target' }, overviews))).toEqual(people);
    expect(all.filter(filterBy({ stages: ['to-ask'] }, overviews))).toEqual([ida]);
  });

  it('combine: all of them hold', () => {
    expect(found({ tags: ['fair'], stages: ['to-ask'] })).toEqual(['ida']);
    expect(found({ tags: ['fair'], stages: ['to-ask'], priorities: [1] })).toEqual([]);
    expect(countFilters({ tags: ['fair'], stages: ['to-ask'] })).toBe(2);
  });

  it('whom to thank is who has thanks that are due (M57)', () => {
    const talked = { people, messages: [], conversations: [conversationWith('ida', '2026-03-03T10:00', 'held')] };
    const known = overviewOf(talked, Temporal.Instant.from('2026-03-03T12:00:00Z'), settings);
    expect(people.filter(filterBy({ due: ['say-thanks'] }, known))).toEqual([ida]);
  });

  it('the values to choose from: the most frequent first, spellings counted together', () => {
    const { tags, companies } = facetsOf(people);
    expect(tags.map(({ value, count }) => [value.toLowerCase(), count])).toEqual([
      ['fair', 2],
      ['data', 1],
    ]);
    expect(companies[0]?.count).toBe(2);
  });

  it('more filters never find more people, in whatever order they are asked', () => {
    const some = fc.record(
      {
        tags: fc.subarray(['fair', 'data', 'other'], { minLength: 1 }),
        stages: fc.subarray(['waiting', 'to-ask', 'do-not-contact'] as const, { minLength: 1 }),
        levels: fc.subarray(['director', 'senior', 'unknown'] as const, { minLength: 1 }),
        priorities: fc.subarray([1, 2, 3] as const, { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, some, (one, other) => {
        const both = found({ ...one, ...other });
        const overwritten = Object.keys(one).some((name) => name in other);
        if (!overwritten) expect(both).toEqual(found(one).filter((id) => found(other).includes(id)));
      }),
    );
  });
});

describe('what a line of the list says of somebody', () => {
  const at = (moment: string, more: object) =>
    overviewOf({ people, messages: [], ...more }, Temporal.Instant.from(moment), settings);

  it('is derived only of those of whom there is a record', () => {
    expect([...overviews.keys()]).toEqual(['mira']);
  });

  it('the last contact is the last message, answer or conversation that was held', () => {
    const messages = [sentTo('mira', '2026-03-03T10:00:00Z')];
    const answers = [answerOf('mira', 'yes', '2026-03-05T09:00:00Z')];
    const conversations = [
      conversationWith('mira', '2026-03-09T10:00', 'held'),
      conversationWith('mira', '2026-03-20T10:00', 'planned'),
    ];
    const last = (more: object) => at('2026-03-10T10:00:00Z', more).get('mira')?.lastContact;
    expect(last({ messages })).toBe('2026-03-03T10:00:00Z');
    expect(last({ messages, answers })).toBe('2026-03-05T09:00:00Z');
    expect(last({ messages, answers, conversations })).toBe('2026-03-09T09:00:00Z');
    expect(last({ reminders: [reminderOf('mira', '2026-03-30T10:00')] })).toBeUndefined();
  });

  it('is the latest message, in whatever order they are on record', () => {
    const messages = [sentTo('mira', '2026-03-05T10:00:00Z'), sentTo('mira', '2026-03-03T10:00:00Z')];
    const known = at('2026-03-10T10:00:00Z', { messages });
    expect(known.get('mira')?.lastContact).toBe('2026-03-05T10:00:00Z');
  });

  it('of an entry that was merged into another one, that one’s', () => {
    const both = [{ ...ida, absorbed: ['mira'] }];
    const known = at('2026-03-04T10:00:00Z', { people: both, messages: facts.messages });
    expect(known.get('ida')?.stage).toBe('waiting');
  });

  it('names colleagues one could ask, though there is no record of them (T6)', () => {
    const known = at('2026-03-09T10:00:00Z', { messages: facts.messages });
    expect(known.get('mira')?.step).toMatchObject({ code: 'try-another', others: ['ida'] });
  });
});

describe('sorting the list', () => {
  const sorted = (column: Parameters<typeof sortPeople>[1]['column'], direction: 'up' | 'down') =>
    sortPeople(people, { column, direction }, overviews).map(({ id }) => id);

  it('goes by the folded text, up and down, and who has nothing there stands last both times', () => {
    expect(sorted('name', 'up')).toEqual(['ida', 'mira', 'sol']);
    expect(sorted('name', 'down')).toEqual(['sol', 'mira', 'ida']);
    expect(sorted('position', 'up')).toEqual(['ida', 'mira', 'sol']);
    expect(sorted('position', 'down')).toEqual(['mira', 'ida', 'sol']);
  });

  it('equals keep the order they came in', () => {
    expect(sorted('company', 'up')).toEqual(['mira', 'ida', 'sol']);
    expect(sorted('company', 'down')).toEqual(['sol', 'mira', 'ida']);
  });

  it('levels go from the first to the highest, unknown ones last; stages as the journey goes', () => {
    expect(sorted('level', 'down')[0]).toBe('mira');
    expect(sorted('stage', 'up')).toEqual(['ida', 'mira', 'sol']);
    expect(sorted('lastContact', 'down')[0]).toBe('mira');
  });

  it('who was edited keeps their place among equals; who is new comes after', () => {
    const edited = { ...ida, notes: 'new' };
    const added = personOf('new');
    expect(inFormerOrder([added, edited, mira], [sol, mira, ida])).toEqual([mira, edited, added]);
  });

  it('loses and adds nobody', () => {
    const columns = ['position', 'tags', 'level', 'stage', 'step', 'priority', 'added', 'connected'] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray(people), fc.constantFrom(...columns), (some, column) => {
        const up = sortPeople(some, { column, direction: 'up' }, overviews);
        expect([...up].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...some].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });
});

describe('the values of a filter', () => {
  it('are taken one by one: any of them is enough', () => {
    const two = withValue(withValue({ list: 'target' }, 'stages', 'waiting'), 'stages', 'to-ask');
    expect(two).toEqual({ list: 'target', stages: ['waiting', 'to-ask'] });
    expect(found(two)).toEqual(['mira', 'ida']);
    expect(found(withValue(two, 'tags', 'data'))).toEqual(['mira']);
    expect(withValue(two, 'stages', 'waiting')).toBe(two);
  });

  it('are taken off one by one; with the last the filter goes', () => {
    const two: Filters = { tags: ['fair', 'data'] };
    expect(withoutValue(two, 'tags', 'fair')).toEqual({ tags: ['data'] });
    expect(withoutValue({ tags: ['data'] }, 'tags', 'data')).toEqual({});
    expect(withoutFilter(two, 'tags')).toEqual({});
  });

  it('a priority stays a number', () => {
    const filters = withValue(withValue({}, 'priorities', '1'), 'priorities', '3');
    expect(filters).toEqual({ priorities: [1, 3] });
    expect(chosenIn(filters, 'priorities')).toEqual(['1', '3']);
    expect(withoutValue(filters, 'priorities', '1')).toEqual({ priorities: [3] });
  });

  it('in the list or only known is one or the other', () => {
    expect(withValue({ list: 'target' }, 'list', 'known')).toEqual({ list: 'known' });
    expect(withoutValue({ list: 'known' }, 'list', 'known')).toEqual({});
  });
});

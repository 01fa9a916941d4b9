import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { firstLines, forestOf, joinedAndAlone, networkOf } from '../../src/domain/introductions';
import { learnedFrom } from '../../src/domain/learned';
import { facetsOf, filterBy, findPeople, groupColumns, rowsOf, shownPeople, sortPeople } from '../../src/domain/list';
import { composeDraft } from '../../src/domain/outreach';
import { reviewDraft } from '../../src/domain/outreach/review';
import {
  DETAIL_LENGTH,
  detailNames,
  detailsFromText,
  newPerson,
  possibleDuplicates,
  tagsFromText,
  tidyText,
} from '../../src/domain/person';
import { templatesIn } from '../../src/domain/wording/templates';
import { endlessTexts, hostilePerson, hostileText, hostileTexts, UNSEEN_SIGNS } from '../fixtures/hostileTexts';
import { heldWith } from './learned/records';
import { personOf } from './person/people';
import { found, readingOf } from './person/readings';

const now = '2026-03-20T09:00:00.000Z';
const none = new Map();
const plainKeys = Object.getOwnPropertyNames(Object.prototype).sort();

/** Nothing that was read has become a part of every object. */
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(plainKeys));

function expectLine(text: string | undefined, length = DETAIL_LENGTH): void {
  if (text === undefined) return;
  expect(text).not.toBe('');
  expect(text).not.toMatch(UNSEEN_SIGNS);
  expect(text.length).toBeLessThanOrEqual(length);
  expect(text.isWellFormed()).toBe(true);
}

describe('a text that is hostile', () => {
  it('read from a page or typed becomes a line that can be kept, or nothing', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (name, headline, company) => {
        const reading = readingOf({ name: found(name), headline: found(headline), company: found(company) });
        for (const made of [
          newPerson(reading, {}, { id: 'p', now }),
          newPerson(undefined, { name, headline, company }, { id: 'p', now }),
        ])
          if ('person' in made) for (const detail of detailNames) expectLine(made.person[detail]);
      }),
    );
  });

  it('pasted is picked apart into such lines', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), (lines) => {
        for (const text of Object.values(detailsFromText(lines.join('\n')))) expectLine(text);
      }),
    );
  });

  it('as tags is one tag each, whatever it is called', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), (tags) => {
        for (const tag of tagsFromText(tags.join(','))) expectLine(tag, 60);
      }),
    );
    expect(tagsFromText(hostileTexts.keys.join(','))).toEqual(hostileTexts.keys);
  });

  it.each(endlessTexts.map((text) => [text.slice(0, 6), text]))(
    'of a million letters is bounded: %j …',
    (_begin, text) => {
      expectLine(tidyText(text, DETAIL_LENGTH));
      for (const picked of Object.values(detailsFromText(`Mira Solberg\n${text}`))) expectLine(picked);
      const [made] = [newPerson(undefined, { name: 'Mira', headline: text }, { id: 'p', now })];
      if ('person' in made) expectLine(made.person.headline);
    },
  );
});

describe('people called like the parts of every object', () => {
  const people = hostileTexts.keys.map((key, index) =>
    personOf(`p${index}`, {
      ...{ name: key, company: key, industry: key, position: key, tags: [key], listedAt: now },
      plan: { targetRole: key },
    }),
  );

  it('are found, filtered, grouped, sorted and counted like anybody', () => {
    for (const [index, key] of hostileTexts.keys.entries()) {
      const person = people[index];
      expect(findPeople(people, key)).toContain(person);
      for (const filters of [{ tags: [key] }, { companies: [key] }, { industries: [key] }, { targetRoles: [key] }])
        expect(people.filter(filterBy(filters, none))).toEqual([person]);
    }
    const { tags, companies } = facetsOf(people);
    for (const facets of [tags, companies]) {
      expect(facets.map(({ value }) => value).sort()).toEqual([...hostileTexts.keys].sort());
      expect(facets.every(({ count }) => count === 1)).toBe(true);
    }
    for (const column of groupColumns)
      expect(rowsOf(sortPeople(people, { column, direction: 'up' }, none), column)).toHaveLength(2 * people.length);
  });

  it('have what was learned of them, and lead to each other', () => {
    const conversations = people.map(({ id }) =>
      heldWith(id, '2026-03-02T10:00', { liked: 'x', role: 'constructor', verdict: 'keep', relatedRole: '__proto__' }),
    );
    const learned = learnedFrom({
      people,
      conversations,
      nextSteps: [],
      targetRoles: ['toString'],
      targetIndustries: [],
    });
    expect(learned.companies).toHaveLength(people.length);
    expect(learned.roles.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['toString', 'constructor', '__proto__']),
    );
    const ids = ['__proto__', 'constructor', 'toString'];
    const chain = ids.map((id) => personOf(id, { listedAt: now }));
    const introductions = ids.slice(1).map((toId, index) => ({
      ...{ id: `i${index}`, fromId: ids[index] ?? '', toId, how: 'suggested' as const, at: now, recordedAt: now },
    }));
    const [first] = forestOf(networkOf(chain, introductions));
    expect([first?.id, first?.ledTo[0]?.id, first?.ledTo[0]?.ledTo[0]?.id]).toEqual(ids);
  });
});

describe('a chain of introductions as long as there are people', () => {
  it('is put in order', () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `p${n}`);
    const chain = ids.map((id) => personOf(id, { listedAt: now }));
    const introductions = ids.slice(1).map((toId, n) => ({
      ...{ id: `i${n}`, fromId: `p${n}`, toId, how: 'suggested' as const, at: now, recordedAt: now },
    }));
    const forest = forestOf(networkOf(chain, introductions));
    expect(forest.map(({ id }) => id)).toEqual(['p0']);
    expect(firstLines(forest, 100)[0]?.ledTo[0]?.id).toBe('p1');
    expect(joinedAndAlone(forest).joined).toHaveLength(1);
  });
});

describe('people of whom everything is hostile', () => {
  it('are listed, searched, compared and written to without a fault, and nothing of theirs becomes a variable', async () => {
    const templates = templatesIn('en');
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePerson, { maxLength: 6 }), hostileText, async (some, query) => {
        const people = some.map((person, index) => ({ ...person, id: `${index}${person.id}` }));
        for (const group of groupColumns) {
          const view = { filters: {}, sort: { column: 'name', direction: 'up' }, group } as const;
          expect(shownPeople(people, none, view, '')).toHaveLength(people.length);
          shownPeople(people, none, view, query);
        }
        facetsOf(people);
        for (const person of people) {
          possibleDuplicates(person, people, []);
          const template = templates[0];
          if (!template) throw new Error('no template');
          const choice = {
            channel: 'message',
            outreach: 'director-plus',
            kind: 'person',
            language: 'en',
            purpose: 'ask',
          } as const;
          const draft = composeDraft(template, { person, me: { goals: [] }, plan: person.plan ?? {} }, choice);
          expect(draft.unfilled).not.toContain('constructor');
          const { name, position, company, location } = person;
          await reviewDraft(
            { channel: 'message', text: draft.text },
            { person: { name, position, company, location } },
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

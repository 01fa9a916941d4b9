import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/domain/conversation';
import { networkOf, type Sought, whomToAsk } from '../../../src/domain/introductions';
import type { Person } from '../../../src/domain/person';
import { personOf } from '../person/people';
import { led } from './records';

const friend = { plan: { foundThrough: 'family-or-friend' } } as const;
const heldWith = (personId: string, start = '2026-03-10T15:00'): Conversation => ({
  id: `c-${personId}-${start}`,
  personId,
  start,
  zone: 'Europe/Oslo',
  minutes: 20,
  medium: 'video',
  state: 'held',
  questions: [],
  checked: [],
  notes: '',
  addedAt: '2026-03-01T10:00:00Z',
  changedAt: '2026-03-01T10:00:00Z',
});

function ask(
  sought: Sought,
  people: readonly Person[],
  introductions = [] as ReturnType<typeof led>[],
  talks = [] as Conversation[],
  known: readonly Person[] = [],
) {
  return whomToAsk(sought, networkOf(people, introductions), talks, known);
}
const names = (given: ReturnType<typeof ask>) => given.map(({ person }) => person.id);

describe('whom could I ask about … (M15, M53)', () => {
  it('names those I know or talked to, not strangers', () => {
    const people = ['friend', 'talked', 'stranger'].map((id) =>
      personOf(id, { company: 'Lanternworks GmbH', ...(id === 'friend' && friend) }),
    );
    const given = ask(
      { about: 'lanternworks' },
      people,
      [],
      [heldWith('talked', '2026-03-01T09:00'), heldWith('talked')],
    );
    expect(names(given)).toEqual(['friend', 'talked']);
    expect(given).toMatchObject([
      {
        close: { code: 'known', how: 'family-or-friend' },
        reasons: [{ code: 'works-there', company: 'Lanternworks GmbH' }],
      },
      { close: { code: 'talked', on: '2026-03-10' } },
    ]);
  });

  it('takes a role and a company together, in either order and with a word between', () => {
    const ada = personOf('ada', { ...friend, position: 'Data Analyst', company: 'Lanternworks GmbH' });
    const leo = personOf('leo', { ...friend, position: 'Data Analyst', company: 'Nordlab' });
    for (const about of ['data analyst at Lanternworks', 'Analyst bei Lanternworks', 'lanternworks analyst']) {
      const given = ask({ about }, [ada, leo]);
      expect(names(given), about).toEqual(['ada']);
      expect(given[0]?.reasons).toEqual([
        { code: 'works-there', company: 'Lanternworks GmbH' },
        { code: 'does-it', role: 'Data Analyst' },
      ]);
    }
    expect(ask({ about: 'nurse at Lanternworks' }, [ada, leo])).toEqual([]);
    expect(ask({ about: 'at Lanternworks' }, [ada, leo])).toEqual([]);
  });

  it('knows present and former companies and roles, and the industry', () => {
    const roles = [
      { title: 'Data Analyst', company: 'Brightwater', current: false },
      { title: 'Head of Data', company: 'Nordlab', current: true },
    ];
    const ada = personOf('ada', {
      ...friend,
      roles,
      position: 'Head of Data',
      company: 'Nordlab',
      industry: 'Health Care',
    });
    const reasons = (about: string) => ask({ about }, [ada])[0]?.reasons;
    expect(reasons('Brightwater')).toEqual([{ code: 'worked-there', company: 'Brightwater' }]);
    expect(reasons('head of data')).toEqual([{ code: 'does-it', role: 'Head of Data' }]);
    expect(reasons('Analyst')).toEqual([{ code: 'did-it', role: 'Data Analyst' }]);
    expect(reasons('health')).toEqual([{ code: 'in-the-industry', industry: 'Health Care' }]);
    expect(reasons('art')).toBeUndefined();
    expect(reasons('  ')).toBeUndefined();
  });

  it('for a person: first who named them, then who shares company, role or industry', () => {
    const target = personOf('target', { company: 'Nordlab', industry: 'Health Care' });
    const people = [
      target,
      personOf('same-industry', { ...friend, industry: 'Health Care' }),
      personOf('same-company', { ...friend, company: 'Nordlab' }),
      personOf('named', friend),
      personOf('helpful', friend),
      personOf('other', friend),
    ];
    const given = ask({ personId: 'target' }, people, [led('named', 'target'), led('helpful', 'same-company')]);
    expect(names(given)).toEqual(['named', 'same-company', 'same-industry', 'helpful']);
    expect(given[0]?.reasons).toEqual([{ code: 'named-them' }, { code: 'led-to-others', count: 1 }]);
  });

  it('leaves out who does not want to be contacted, who is deleted, and the sought themselves', () => {
    const at = { ...friend, company: 'Nordlab' };
    const people = [
      personOf('quiet', { ...at, doNotContact: true }),
      personOf('gone', { ...at, deletedAt: '2026-04-01T10:00:00Z' }),
      personOf('target', at),
    ];
    expect(ask({ personId: 'target' }, people)).toEqual([]);
    expect(ask({ personId: 'nobody' }, people)).toEqual([]);
  });

  it('names plain connections at the place too, those who lead there first, and after whom one knows oneself (M15)', () => {
    const at = (id: string, rest: Partial<Person>) => personOf(id, { name: id, company: 'Nordlab', ...rest });
    const people = [at('friend', friend), at('listed', { degree: 1 })];
    const known = [
      at('stranger', {}),
      at('second', { degree: 2 }),
      at('analyst', { connectedOn: '2024-01-15' }),
      at('head', { degree: 1, position: 'Managing Director' }),
      at('elsewhere', { degree: 1, company: 'Example Labs' }),
      at('quiet', { degree: 1, doNotContact: true }),
      at('gone', { degree: 1, deletedAt: '2026-04-01T10:00:00Z' }),
      ...people,
    ];
    const given = ask({ about: 'nordlab' }, people, [], [], known);
    expect(names(given)).toEqual(['friend', 'head', 'analyst', 'listed']);
    expect(given.slice(1, 3)).toMatchObject([
      { close: { code: 'connected' }, reasons: [{ code: 'leads-there', company: 'Nordlab' }] },
      { close: { code: 'connected', since: '2024-01-15' }, reasons: [{ code: 'works-there', company: 'Nordlab' }] },
    ]);
  });

  it('names connections for a person in the list: who works at the same company, and never the sought themselves', () => {
    const target = personOf('target', { company: 'Nordlab', degree: 1 });
    const known = [target, personOf('colleague', { company: 'NORDLAB', degree: 1 })];
    expect(names(ask({ personId: 'target' }, [target], [], [], known))).toEqual(['colleague']);
  });

  it('finds a mentor, and conversations with an entry merged into theirs', () => {
    const mentor = personOf('mentor', { mentor: true, industry: 'Health Care' });
    const merged = personOf('merged', { absorbed: ['twin'], industry: 'Health Care' });
    const fellThrough = { ...heldWith('no'), state: 'no-show' } as const;
    const no = personOf('no', { industry: 'Health Care' });
    const given = ask({ about: 'health care' }, [mentor, merged, no], [], [heldWith('twin'), fellThrough]);
    expect(names(given).sort()).toEqual(['mentor', 'merged']);
  });
});

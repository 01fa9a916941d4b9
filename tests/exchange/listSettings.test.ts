import { describe, expect, it } from 'vitest';
import { changeOwn, viewOf, withLook, withOwnView, withWidth } from '../../src/domain/list';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { readBackup, writeBackup } from '../../src/exchange';
import { personOf } from '../domain/person/people';

const now = '2026-03-06T15:00:00Z';

function throughAFile(settings: object, people: object[] = []) {
  const lists = ['messages', 'apart', 'merges', 'drafts', 'templates', 'conversations', 'nextSteps', 'introductions'];
  const more = ['answers', 'reminders', 'postponed', 'questions'];
  const none = Object.fromEntries([...lists, ...more].map((name) => [name, []]));
  const all = { people, ...none, settings: { ...defaultSettings, ...settings } as Settings, me: { goals: [] } };
  return readBackup(writeBackup(all as unknown as Parameters<typeof writeBackup>[0], now));
}

describe('the table in a backup', () => {
  it('its views, columns and orders come back as they were', () => {
    const target = viewOf(undefined);
    const wide = withLook(undefined, target, {
      columns: withWidth(target.columns, 'name', 300),
      sort: { column: 'company', direction: 'down' },
    });
    const filters = { list: 'target', tags: ['fair'], due: ['say-thanks'], levels: ['director'] } as const;
    const list = withOwnView(wide, { ...target, filters }, 'a', 'From the fair');
    const read = throughAFile({ list });
    expect('snapshot' in read && read.snapshot.settings.list).toEqual(list);
  });

  it('a view keeps no more of what it looks for than a file may hold', () => {
    const companies = Array.from({ length: 501 }, (_, at) => `Company ${at}`);
    const target = viewOf(undefined);
    const saved = withOwnView(undefined, { ...target, filters: { companies, list: 'target' } }, 'a', 'All of them');
    const changed = changeOwn(withOwnView(undefined, target, 'a', 'All'), 'a', { filters: { tags: companies } });
    expect(saved.own?.[0]?.filters).toEqual({ companies: companies.slice(0, 500), list: 'target' });
    for (const list of [saved, changed]) {
      const read = throughAFile({ list });
      expect('snapshot' in read && read.snapshot.settings.list).toEqual(list);
    }
  });

  it('a view that an earlier Parley saved with more is cut, not refused', () => {
    const companies = Array.from({ length: 501 }, (_, at) => `Company ${at}`);
    const list = withOwnView(undefined, viewOf(undefined), 'a', 'All of them');
    const own = list.own?.map((view) => ({ ...view, filters: { companies } }));
    const read = throughAFile({ list: { ...list, own } });
    expect('snapshot' in read && read.snapshot.settings.list?.own?.[0]?.filters.companies).toHaveLength(500);
  });

  it('a column of a later Parley is left out; the others stay', () => {
    const columns = [
      { name: 'mood', shown: true },
      { name: 'name', shown: true },
    ];
    const read = throughAFile({ list: { columns } });
    expect('snapshot' in read && read.snapshot.settings.list).toEqual({ columns: [{ name: 'name', shown: true }] });
  });

  it('tags come back; more than a person may have are cut', () => {
    const many = Array.from({ length: 60 }, (_, n) => `tag ${n}`);
    const read = throughAFile({}, [personOf('a', { tags: ['fair', 'data'] }), personOf('b', { tags: many })]);
    const tags = 'snapshot' in read ? read.snapshot.people.map((person) => person.tags) : [];
    expect(tags[0]).toEqual(['fair', 'data']);
    expect(tags[1]).toHaveLength(40);
  });
});

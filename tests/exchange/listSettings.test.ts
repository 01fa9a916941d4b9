import { describe, expect, it } from 'vitest';
import { viewOf, withLook, withOwnView, withWidth } from '../../src/domain/list';
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

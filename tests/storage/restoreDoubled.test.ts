import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/domain/snapshot';
import { templatesIn } from '../../src/domain/wording/templates';
import * as storage from '../../src/storage';
import { readingOf } from '../domain/person/readings';
import { monday, read, reinstall, send, throughAFile, tuesday, typed } from './backups';

const [firstTemplate] = templatesIn('en');

beforeEach(reinstall);

describe('a file with one id for two records', () => {
  type RecordsOf = Exclude<keyof Snapshot, 'settings' | 'me'>;
  const doubled = (file: Snapshot, name: RecordsOf): Snapshot => {
    return { ...file, [name]: [...file[name], ...file[name].slice(0, 1)] };
  };

  async function full() {
    const kept = await read(readingOf(), {}, monday);
    const other = await typed({ name: 'Mira Solberg' }, monday);
    const third = await typed({ name: 'Ida Brandt' }, monday);
    await send(kept.id, 'Hello');
    await storage.keepDraft(kept, 'note', { text: 'Hi' });
    if (firstTemplate) await storage.copyTemplate(firstTemplate, 'My own', true);
    await storage.keepApart(kept.id, third.id, monday);
    await storage.mergePeople(kept.id, other.id, tuesday);
    return throughAFile();
  }

  it.each(['people', 'messages', 'apart', 'merges', 'drafts', 'templates'] as const)(
    'does not fail silently: it comes back whole, or is refused and changes nothing (%s)',
    async (name) => {
      const file = await full();
      await reinstall();
      const before = await storage.takeSnapshot();
      expect(file[name].length).toBeGreaterThan(0);
      const refused = await storage.restoreSnapshot(doubled(file, name)).then(
        () => false,
        () => true,
      );
      const { settings: _settings, me: _me, ...after } = await storage.takeSnapshot();
      const { settings: _s, me: _m, ...expected } = refused ? before : file;
      expect(sorted(after)).toEqual(sorted(expected));
    },
  );
});

function sorted(records: Omit<Snapshot, 'settings' | 'me'>) {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return Object.fromEntries(Object.entries(records).map(([name, list]) => [name, [...list].sort(byId)]));
}

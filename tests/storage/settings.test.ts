import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_OWN_VIEWS, viewOf } from '../../src/domain/list';
import { withoutTarget, withTarget, withTargetNotes } from '../../src/domain/outreach';
import { noticeAgreementOf } from '../../src/domain/settings';
import * as storage from '../../src/storage';
import { database } from '../../src/storage/database';

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('the agreement (K10)', () => {
  it('is off until given, revocable, and every act stays on record', async () => {
    expect(await storage.mayRead()).toBe(false);
    await storage.recordAgreement(true, '2026-03-02T10:00:00Z');
    expect(await storage.mayRead()).toBe(true);
    await storage.recordAgreement(false, '2026-03-03T10:00:00Z');
    expect(await storage.mayRead()).toBe(false);
    expect((await storage.getSettings()).agreements).toHaveLength(2);
  });

  it('to an older text is asked for again', async () => {
    await storage.changeSettings({ agreements: [{ version: 0, at: '2026-01-01T00:00:00Z', given: true }] });
    expect(await storage.mayRead()).toBe(false);
  });
});

describe('the agreement to "notice when I send" (K2, K10)', () => {
  const mayNotice = async () => noticeAgreementOf(await storage.getSettings()) !== undefined;

  it('is asked for by itself: the one to reading does not bring it', async () => {
    await storage.recordAgreement(true, '2026-03-02T10:00:00Z');
    expect(await mayNotice()).toBe(false);
    await storage.recordNoticeAgreement(true, '2026-03-03T10:00:00Z');
    expect(await mayNotice()).toBe(true);
    expect((await storage.getSettings()).noticeAgreements).toEqual([
      { version: 1, at: '2026-03-03T10:00:00Z', given: true },
    ]);
    await storage.recordNoticeAgreement(false, '2026-03-04T10:00:00Z');
    expect(await mayNotice()).toBe(false);
    expect(await storage.mayRead()).toBe(true);
  });

  it('means nothing without the one to reading, goes with it, and does not come back with it', async () => {
    await storage.recordNoticeAgreement(true, '2026-03-02T10:00:00Z');
    expect(await mayNotice()).toBe(false);
    await storage.recordAgreement(true, '2026-03-03T10:00:00Z');
    expect(await mayNotice()).toBe(true);
    await storage.recordAgreement(false, '2026-03-04T10:00:00Z');
    await storage.recordAgreement(true, '2026-03-05T10:00:00Z');
    expect(await mayNotice()).toBe(false);
    expect((await storage.getSettings()).noticeAgreements.at(-1)).toEqual({
      version: 1,
      at: '2026-03-04T10:00:00Z',
      given: false,
    });
  });

  it('to an older text is asked for again', async () => {
    await storage.recordAgreement(true, '2026-03-02T10:00:00Z');
    await storage.changeSettings({ noticeAgreements: [{ version: 0, at: '2026-01-01T00:00:00Z', given: true }] });
    expect(await mayNotice()).toBe(false);
  });
});

describe('settings', () => {
  it('change one by one and keep the others', async () => {
    await storage.changeSettings({ theme: 'dark' });
    await storage.changeSettings({ premium: true });
    expect(await storage.getSettings()).toMatchObject({ theme: 'dark', premium: true });
  });
});

describe('saving a view', () => {
  const save = (name: string) => storage.addView(viewOf(undefined), name);
  const names = async () => ((await storage.getSettings()).list?.own ?? []).map(({ name }) => name);

  it('is refused where there is no room for one more, and those there are stay', async () => {
    for (let n = 0; n < MOST_OWN_VIEWS; n++) expect(await save(`View ${n}`)).toBeDefined();
    const before = await names();
    expect(await save('One more')).toBeUndefined();
    expect(await names()).toEqual(before);
  });
});

describe('the roles, companies and industries the user wants to find out about (M12)', () => {
  const add = (name: string) =>
    storage.changeMe(({ targetRoles }) => ({ targetRoles: withTarget(targetRoles, { name }) }));
  const names = async () => (await storage.getMe()).targetRoles?.map(({ name }) => name);

  it('two added in a hurry, or on two pages, are both kept; the same one twice is there once', async () => {
    await Promise.all([add('Data engineer'), add('Cartographer'), add('Data engineer')]);
    expect(await names()).toEqual(['Data engineer', 'Cartographer']);
  });

  it('one taken away comes back with its notes where it was, and leaves what was added meanwhile', async () => {
    const targetRoles = [{ name: 'Data engineer', notes: 'Mostly SQL.' }, { name: 'Cartographer' }];
    await storage.changeMe({ targetRoles });
    await storage.changeMe((me) => ({ targetRoles: withoutTarget(me.targetRoles, 'Data engineer') }));
    await add('Editor');
    await storage.changeMe((me) => ({
      targetRoles: withTarget(me.targetRoles, { ...targetRoles[0], name: 'Data engineer' }, 0),
    }));
    expect((await storage.getMe()).targetRoles).toEqual([...targetRoles, { name: 'Editor' }]);
  });

  it('notes written on one page leave what was added on another', async () => {
    await Promise.all([add('Data engineer'), add('Cartographer')]);
    await storage.changeMe((me) => ({ targetRoles: withTargetNotes(me.targetRoles, 'Data engineer', 'Mostly SQL.') }));
    expect((await storage.getMe()).targetRoles).toEqual([
      { name: 'Data engineer', notes: 'Mostly SQL.' },
      { name: 'Cartographer' },
    ]);
  });
});

describe('what is stored of the table', () => {
  it('is as usual where it is damaged, and can be changed again', async () => {
    await storage.changeSettings({ theme: 'dark' });
    await database.own.update('settings', { list: { columns: [null], own: {}, view: 'v' } } as object);
    expect(await storage.getSettings()).toMatchObject({ theme: 'dark', list: { view: 'v', columns: [] } });
    const id = await storage.addView(viewOf(undefined), 'Mine');
    expect((await storage.getSettings()).list).toMatchObject({ view: id, own: [{ id, name: 'Mine' }] });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForActs } from '../../src/platform';

type Listener = (...facts: unknown[]) => void;
const fake = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  menu: [] as string[],
  doubled: [] as string[],
}));
vi.mock('webextension-polyfill', () => {
  const on = (name: string) => ({ addListener: (listener: Listener) => void fake.listeners.set(name, listener) });
  const contextMenus = {
    onClicked: on('clicked'),
    async removeAll() {
      await Promise.resolve();
      fake.menu.length = 0;
    },
    create({ id }: { id: string }) {
      (fake.menu.includes(id) ? fake.doubled : fake.menu).push(id);
    },
  };
  const runtime = { onInstalled: on('installed'), onStartup: on('started') };
  return { default: { runtime, contextMenus, commands: { onCommand: on('command') } } };
});

const acts = { readProfile: vi.fn(), addSelected: vi.fn(), installed: vi.fn(), started: vi.fn() };

describe('the context menu', () => {
  beforeEach(() => listenForActs(acts, () => ({ read: 'Read', add: 'Add' })));

  it('is there once where the browser was updated and starts, which comes together', async () => {
    fake.listeners.get('installed')?.({ reason: 'browser_update' });
    fake.listeners.get('started')?.();
    await vi.waitFor(() => expect(fake.menu).toEqual(['read-profile', 'add-selected']));
    await new Promise((resolve) => setImmediate(resolve));
    expect([fake.menu, fake.doubled]).toEqual([['read-profile', 'add-selected'], []]);
    expect(acts.installed).toHaveBeenCalledWith('other');
    expect(acts.started).toHaveBeenCalledOnce();
  });
});

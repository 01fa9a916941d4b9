import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveForSidebar, takeWaiting } from '../../src/platform';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: object) => Object.entries(items).map(([key, value]) => session.set(key, value)),
        remove: async (key: string) => void session.delete(key),
      },
    },
  },
}));

const text = { kind: 'text', text: 'Jonas Weber' } as const;
const yes = async () => true;

beforeEach(async () => {
  session.clear();
  await leaveForSidebar(10, text);
});

describe('what waits for the sidebar', () => {
  it('is taken once, even where it is asked for twice at a time', async () => {
    expect(await Promise.all([takeWaiting(10, yes), takeWaiting(10, yes), takeWaiting(11, yes)])).toEqual([
      text,
      undefined,
      undefined,
    ]);
  });

  it('goes on waiting where it may not be taken, or cannot be made ready', async () => {
    expect(await takeWaiting(10, async () => false)).toBeUndefined();
    const failing = takeWaiting(10, () => Promise.reject(new Error('no such file')));
    await expect(failing).rejects.toThrow('no such file');
    expect(await takeWaiting(10, yes)).toEqual(text);
  });
});

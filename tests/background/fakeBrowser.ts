import { vi } from 'vitest';
import messages from '../../assets/_locales/en/messages.json';

const sentences: { readonly [key: string]: { readonly message: string } } = messages;

/** In place of webextension-polyfill: as much of a browser as "notice when I send", the badge and reminders need. */
export function fakeBrowser() {
  const session = new Map<string, unknown>();
  const scripts = new Map<string, { readonly id: string }>();
  const badges = new Map<number | undefined, { text?: string | null; title?: string }>();
  const state = {
    allowed: true,
    tabs: [{ id: 7 }] as { id: number }[],
    injected: [] as number[],
    told: [] as (readonly [number, unknown])[],
  };
  const badge = (tabId: number | undefined) => badges.get(tabId) ?? {};
  const alarms = new Map<string, { readonly when?: number; readonly periodInMinutes?: number }>();
  const notifications = new Map<string, { readonly title: string; readonly message: string }>();
  const browser = {
    alarms: {
      create: async (name: string, alarm: { when?: number }) => void alarms.set(name, alarm),
      get: async (name: string) => alarms.get(name),
    },
    notifications: {
      create: async (id: string, shown: { title: string; message: string }) => void notifications.set(id, shown),
      getAll: async () => Object.fromEntries([...notifications.keys()].map((id) => [id, true])),
    },
    i18n: { getMessage: (key: string) => sentences[key]?.message ?? '' },
    runtime: { id: 'parley', getURL: (path: string) => `extension://${path}` },
    permissions: { contains: async () => state.allowed },
    tabs: {
      query: async () => state.tabs,
      sendMessage: async (id: number, message: unknown) => void state.told.push([id, message]),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (added: { id: string }[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      updateContentScripts: async (changed: { id: string }[]) => {
        for (const script of changed) scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => void state.injected.push(target.tabId),
    },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) =>
        void badges.set(tabId, { ...badge(tabId), text }),
      setTitle: async ({ tabId, title }: { tabId?: number; title: string }) =>
        void badges.set(tabId, { ...badge(tabId), title }),
      getTitle: async () => badge(undefined).title ?? 'Parley',
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
    },
  };
  return { browser, state, scripts, session, badge, alarms, notifications };
}

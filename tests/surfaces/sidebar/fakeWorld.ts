import type { OpenTab } from '../../../src/platform';
import type { Outcome } from '../../../src/surfaces/reading/readUntilLoaded';
import type { Waiting, World } from '../../../src/surfaces/sidebar/model';

/** A world in which tests decide who is open, what a page says and what was left for which window. */
export function fakeWorld() {
  const listeners: { tab?: () => void; waiting?: () => void; permission?: () => void } = {};
  const state = {
    front: undefined as OpenTab | undefined,
    allowed: true,
    waiting: new Map<number, Waiting>(),
    /** Until then nothing that waits is ready. */
    ready: Promise.resolve(),
    /** Answers to the next readings, oldest first; none left: the page goes on loading. */
    outcomes: [] as (Outcome | Promise<Outcome>)[],
    readTabs: [] as number[],
    waited: 0,
    /** Instead of an answer at once: the next looks at the tab in front, oldest first. */
    looks: [] as Promise<OpenTab | undefined>[],
  };
  const on = (name: keyof typeof listeners) => (listener: () => void) => {
    listeners[name] = listener;
    return () => {
      delete listeners[name];
    };
  };
  const world: World = {
    frontTab: () => state.looks.shift() ?? Promise.resolve(state.front),
    onTabChange: on('tab'),
    onWaiting: on('waiting'),
    onPermissionChange: on('permission'),
    maySeeLinkedIn: () => Promise.resolve(state.allowed),
    async read(tabId) {
      state.readTabs.push(tabId);
      return state.outcomes.shift() ?? { notRead: 'loading' };
    },
    async takeWaiting(windowId, mayTake) {
      await state.ready;
      if (!mayTake()) return undefined;
      const left = state.waiting.get(windowId);
      state.waiting.delete(windowId);
      return left;
    },
    async wait() {
      state.waited += 1;
    },
  };
  return {
    world,
    state,
    listeners,
    async show(front: OpenTab | undefined) {
      state.front = front;
      listeners.tab?.();
      await settled();
    },
    async leave(windowId: number, waiting: Waiting) {
      state.waiting.set(windowId, waiting);
      listeners.waiting?.();
      await settled();
    },
  };
}

export function profileTab(slug: string, rest: Partial<OpenTab> = {}): OpenTab {
  return { id: 1, windowId: 10, url: `https://www.linkedin.com/in/${slug}/`, loading: false, ...rest };
}

/** A promise and the hand that answers it. */
export function awaited<T>(): { readonly promise: Promise<T>; readonly answer: (value: T) => void } {
  let answer: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

/** Nothing in a fake world takes time: after this every answer that can be there is there. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

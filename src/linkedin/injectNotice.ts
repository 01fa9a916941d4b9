/**
 * "Notice when I send", registered only after its own agreement (K2, K10, decision 15). Unlike the other two files it
 * stays in the page and speaks: one small event for each thing it notices, to its own extension and nobody else.
 */
import type { NoticeEvent } from '../domain/notice';
import { noticeSending } from './notice/notice';

/** As much of the browser as a script in a page needs; under this name in Firefox, too. */
declare const chrome: { readonly runtime: Runtime };

interface Runtime {
  /** Absent once the extension was updated or removed: then this script is an orphan. */
  readonly id?: string;
  sendMessage(message: NoticeEvent): Promise<unknown>;
  readonly onMessage: Record<'addListener' | 'removeListener', (listen: (message: unknown) => void) => void>;
}

// In the extension's own world, which the page cannot see: one of these a page, however often it is injected.
const mark = Symbol.for('parley notice');
const world = globalThis as { [mark]?: { readonly stop: () => void; readonly lives: () => boolean } };

if (!world[mark]?.lives()) {
  world[mark]?.stop();
  world[mark] = start(chrome);
}

function start({ runtime }: typeof chrome) {
  const lives = () => {
    try {
      return runtime.id !== undefined;
    } catch {
      return false;
    }
  };
  const end = noticeSending(document, (event) => {
    if (!lives()) return stop();
    // A worker that is just being replaced does not answer; that is no matter for the page.
    runtime.sendMessage(event).catch(() => undefined);
  });
  const heard = (message: unknown) => {
    if (message === 'stop-noticing') stop();
  };
  const stop = () => {
    end();
    delete world[mark];
    if (lives()) runtime.onMessage.removeListener(heard);
  };
  runtime.onMessage.addListener(heard);
  return { stop, lives };
}

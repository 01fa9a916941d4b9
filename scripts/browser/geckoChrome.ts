import type { Browser, Page } from 'puppeteer-core';

/** Firefox from inside: its own window, where toolbar, popup and sidebar are. */
export interface GeckoChrome {
  /** Runs a function body with `window` being Firefox's window; resolves to what it returns, which must be a string. */
  run(body: string): Promise<string>;
  navigate(page: Page, url: string): Promise<void>;
  /** What a tab shows: `page.url()` does not follow it to moz-extension: addresses. */
  addressOf(page: Page): Promise<string>;
}

interface Bidi {
  send(
    method: 'browsingContext.getTree',
    params: { 'moz:scope': 'chrome' },
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(
    method: 'browsingContext.getTree',
    params: { root: string; maxDepth: 0 },
  ): Promise<{ result: { contexts: { url: string }[] } }>;
  send(
    method: 'browsingContext.navigate',
    params: { context: string; url: string; wait: 'complete' },
  ): Promise<unknown>;
  send(
    method: 'script.evaluate',
    params: { expression: string; target: { context: string }; awaitPromise: true },
  ): Promise<{ result: { type: string; result?: { value?: string }; exceptionDetails?: { text: string } } }>;
}

/**
 * Puppeteer has no words for Firefox's own window nor for the pages of an extension, so both are said in WebDriver BiDi.
 * `connection` and `_id` are not part of its public interface (24.43).
 */
export async function geckoChrome(browser: Browser): Promise<GeckoChrome> {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox does not show its own window');
  return {
    async run(body) {
      const expression = `(async () => { ${body} })()`;
      const { result } = await connection.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox refused the script');
      return result.result?.value ?? '';
    },
    async navigate(page, url) {
      // page.goto waits for an event that never comes for moz-extension: addresses.
      await connection.send('browsingContext.navigate', { context: idOf(page), url, wait: 'complete' });
    },
    async addressOf(page) {
      const { result } = await connection.send('browsingContext.getTree', { root: idOf(page), maxDepth: 0 });
      return result.contexts[0]?.url ?? '';
    },
  };
}

const idOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

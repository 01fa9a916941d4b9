import type { ElementHandle, Page } from 'puppeteer-core';
import type { Stage } from './act';

/** A page that puppeteer drives: pressed with the real mouse, so what is covered by something else cannot be pressed. */
export function pageStage(page: Page): Stage {
  return {
    page,
    evaluate: (expression) => page.evaluate(expression),
    async click(expression) {
      const handle = await page.evaluateHandle(expression);
      const element = handle.asElement() as ElementHandle<Element> | null;
      if (!element) throw new Error('what was to be pressed is gone');
      try {
        await element.click();
      } catch (error) {
        // A press that closes its own page (the popup's "Open sidebar") takes the answer with it.
        if (!page.isClosed() && !/closed|detached/iu.test(String(error))) throw error;
      }
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}

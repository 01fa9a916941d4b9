import type { ElementHandle, Page } from 'puppeteer-core';
import type { Stage } from './act';

/**
 * A page that puppeteer drives: pressed with the real mouse, so what is covered by something else cannot be pressed.
 * @param inTab whether it stands in a tab: one that is behind another is not drawn, and a press on it would wait for ever
 */
export function pageStage(page: Page, { inTab }: { readonly inTab: boolean }): Stage {
  return {
    page,
    evaluate: (expression) => page.evaluate(expression),
    async click(expression) {
      if (inTab) await page.bringToFront();
      const handle = await page.evaluateHandle(expression);
      const element = handle.asElement() as ElementHandle<Element> | null;
      if (!element) return String(await handle.jsonValue());
      try {
        // As a person would: what stands at the edge, under something that floats there, is scrolled to the middle first.
        await element.evaluate((found) => found.scrollIntoView({ block: 'center' }));
        await element.click();
      } catch (error) {
        // Drawn anew between the look and the press.
        if (/not clickable|Node is detached/iu.test(String(error))) return String(error);
        // A press that closes its own page (the popup's "Open sidebar") takes the answer with it.
        if (!page.isClosed() && !/closed|detached/iu.test(String(error))) throw error;
      }
      return undefined;
    },
    async screenshot(path) {
      if (inTab) await page.bringToFront();
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}

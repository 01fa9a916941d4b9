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
        await element.evaluate(comeToRest);
        await element.click();
        if (!(await element.evaluate(wasPressed))) return 'it moved away under the press';
      } catch (error) {
        // Drawn anew between the look and the press.
        if (/not clickable|Node is detached/iu.test(String(error))) return String(error);
        // A press that closes its own page (the popup's "Open sidebar") or leads elsewhere takes the answer with it.
        if (!page.isClosed() && !/closed|detached|context was destroyed|Cannot find context/iu.test(String(error)))
          throw error;
      }
      return undefined;
    },
    async screenshot(path) {
      if (inTab) await page.bringToFront();
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}

// The following run inside the page, so they may use nothing but their parameters.

/**
 * As a person would: what stands at the edge, under something that floats there, is scrolled to the middle first, and what
 * still moves, because a part above it is just coming, is waited for.
 */
async function comeToRest(element: Element): Promise<void> {
  const GLANCE_MS = 20;
  element.scrollIntoView({ block: 'center' });
  for (let before = Number.NaN, looks = 0; looks < 50; looks++) {
    const { top } = element.getBoundingClientRect();
    if (top === before) break;
    before = top;
    await new Promise((looked) => setTimeout(looked, GLANCE_MS));
  }
  element.addEventListener('click', () => element.setAttribute('data-pressed', ''), { capture: true, once: true });
}

function wasPressed(element: Element): boolean {
  const isPressed = !element.isConnected || element.hasAttribute('data-pressed');
  element.removeAttribute('data-pressed');
  return isPressed;
}

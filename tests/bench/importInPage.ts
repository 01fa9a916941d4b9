import type { ElementHandle, Page } from 'puppeteer-core';

/** What the import page is asked to do, and how it fares meanwhile. */

/** From choosing the file to the preview, and from "Bring them in" to the summary: milliseconds, without the user's pauses. */
export async function importByPage(page: Page, file: string): Promise<number> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await page.evaluate(timeUntil('input[type=file]', 'change', '.preview button.primary'));
  await input.uploadFile(file);
  const read = Number(await page.evaluate('window.timed'));
  await page.evaluate(timeUntil('.preview button.primary', 'click', 'a.button[href="#people"]'));
  await page.evaluate("document.querySelector('.preview button.primary').click()");
  return read + Number(await page.evaluate('window.timed'));
}

/** The whole import of that file, by its line below. */
export async function takeBack(page: Page, file: string): Promise<void> {
  for (const words of ['Take it all back', 'Yes, take it back']) {
    const button = `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(`${words} ${file}`)})`;
    await page.waitForFunction(button);
    await page.evaluate(`${button}.click()`);
  }
  const told = `document.body.innerText.includes(${JSON.stringify(`${file} is taken back`)})`;
  await page.waitForFunction(told, { timeout: 120_000 });
}

/**
 * Whatever of the page's own work kept it from answering for 50 ms or more: tasks, and frames with what was drawn for them.
 * What a frame waited for others does not count.
 */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(`window.longFrames = []; new PerformanceObserver((list) => {
    for (const { duration, blockingDuration } of list.getEntries())
      if (blockingDuration !== 0) window.longFrames.push(blockingDuration === undefined ? duration : 50 + blockingDuration);
  }).observe({ entryTypes: ['longtask', 'long-animation-frame'] })`);
}

/** Since it was asked last. 0: none of 50 ms or more. */
export async function longestFrame(page: Page): Promise<number> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))');
  return Number(await page.evaluate('Math.max(0, ...window.longFrames.splice(0))'));
}

/** The time from an event until something stands on the page, taken in the page. */
function timeUntil(selector: string, event: string, there: string): string {
  return `void (window.timed = new Promise((resolve) => {
    document.querySelector(${JSON.stringify(selector)}).addEventListener(${JSON.stringify(event)}, () => {
      const begin = performance.now();
      const observer = new MutationObserver(() => {
        if (!document.querySelector(${JSON.stringify(there)})) return;
        observer.disconnect();
        resolve(performance.now() - begin);
      });
      observer.observe(document.body, { subtree: true, childList: true });
    }, { once: true, capture: true });
  }))`;
}

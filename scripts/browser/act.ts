import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { fillInPage, findInPage, type Wanted } from './inPage';
import { sourceOf } from './source';

/** Where in a surface to look; without it everywhere. */
export interface Where {
  /** Name or heading of a part, or a text in its list item or table row. */
  readonly within?: string;
}

/** What a person can do with one of Parley's pages. Everything waits until it can be done, and says after a while why it could not. */
export interface Surface {
  press(name: string, where?: Where): Promise<void>;
  /** For a select: the words of the option. */
  fill(label: string, value: string, where?: Where): Promise<void>;
  valueOf(label: string, where?: Where): Promise<string>;
  /** What stands in a part of the page, by the part's name or heading. */
  textOf(part: string): Promise<string>;
  text(): Promise<string>;
  /** Waits until the text is there; resolves to the whole text. @param patience milliseconds, for what takes long by itself */
  until(text: string | RegExp, patience?: number): Promise<string>;
  /** Waits until what an act takes away is not there any more. */
  untilGone(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The page itself, where the driver has one: everything but Firefox's real popup and sidebar. */
  readonly page?: Page;
}

/** How the words of the vocabulary reach a page. `expression` may use `document`. */
export interface Stage {
  evaluate(expression: string): Promise<unknown>;
  /** @param expression gives the element, or a sentence why there is none. @returns why it could not be pressed, if it could not. */
  click(expression: string): Promise<string | undefined>;
  screenshot(path: string): Promise<void>;
  readonly page?: Page;
}

const PATIENCE_MS = 20_000;
const GLANCE_MS = 40;

export function surfaceOn(stage: Stage): Surface {
  // Finding and acting are one step: between two, the page could be drawn anew.
  const withFound = <T>(wanted: Wanted, act: string) =>
    patiently(
      async () =>
        (await stage.evaluate(
          `((found) => typeof found === 'string' ? { problem: found } : { done: (${act})(found) })(${finding(wanted)})`,
        )) as { done: T } | { problem: string },
    );
  const text = async () => String(await stage.evaluate('document.body.innerText'));
  return {
    ...(stage.page && { page: stage.page }),
    press: (name, where = {}) =>
      patiently(async () => {
        const problem = await stage.click(finding({ what: 'press', name, ...where }));
        return problem === undefined ? { done: undefined } : { problem };
      }),
    async fill(name, value, where = {}) {
      const act = `(found) => { (${sourceOf(fillInPage)})(found, ${JSON.stringify(value)}); return true; }`;
      await withFound({ what: 'field', name, ...where }, act);
    },
    valueOf: (name, where = {}) => withFound<string>({ what: 'field', name, ...where }, '(found) => found.value'),
    textOf: (name) => withFound<string>({ what: 'region', name }, '(found) => found.innerText'),
    text,
    until: (wanted, patience) =>
      patiently(async () => {
        const now = await text();
        const there = typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now);
        return there ? { done: now } : { problem: `no ${String(wanted)} in: ${now}` };
      }, patience),
    untilGone: (gone) =>
      patiently(async () => ((await text()).includes(gone) ? { problem: `still ${gone}` } : { done: undefined })),
    screenshot: stage.screenshot,
  };
}

/** Asks until it is done; the last problem is the error. */
export async function patiently<T>(
  ask: () => Promise<{ readonly done: T } | { readonly problem: string }>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask().catch(asProblem);
    if ('done' in answer) return answer.done;
    if (Date.now() > end) throw new Error(answer.problem);
    await pause(GLANCE_MS);
  }
}

// A page that is just being opened is swapped under the question: that is asked again.
function asProblem(error: unknown): { readonly problem: string } {
  if (/context was destroyed|Cannot find context|it does not answer/iu.test(String(error)))
    return { problem: String(error) };
  throw error;
}

const finding = (wanted: Wanted) => `(${sourceOf(findInPage)})(document, ${JSON.stringify(wanted)})`;

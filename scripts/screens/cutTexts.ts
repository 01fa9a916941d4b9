import type { Page } from 'puppeteer-core';
import { callOf } from '../browser/source';

/** Texts on the page that are cut, stand out of their frame, or make the page wider than its window: a sentence each. */
export function cutTexts(page: Page, paper = false): Promise<readonly string[]> {
  return page.evaluate(callOf(findInPage, paper)) as Promise<readonly string[]>;
}

// Runs inside the page, so it may use nothing but its parameters.
function findInPage(paper: boolean): readonly string[] {
  // A space at the end of a line may hang out of it.
  const SLACK = 3;
  const found = new Set<string>();
  const root = document.documentElement;
  if (!paper && root.scrollWidth > root.clientWidth)
    found.add(`the page is ${root.scrollWidth - root.clientWidth} wider`);

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (!parent || text.nodeValue?.trim() === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
    // Words for screen readers only, the copy behind a field, what a drawing holds, and what a field holds.
    if (parent.closest('.unseen, .skip:not(:focus), .marks, svg, textarea, select, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) if (line.width > 0) hold(line, parent, text.nodeValue ?? '');
  }
  for (const select of document.querySelectorAll('select')) {
    if (!select.checkVisibility()) continue;
    const copy = select.cloneNode(true) as HTMLSelectElement;
    copy.value = select.value;
    // Only the chosen one: a list that opens is as wide as it likes.
    for (const option of [...copy.options]) if (!option.selected) option.remove();
    copy.style.cssText = 'position:absolute;visibility:hidden;width:max-content;max-width:none;min-width:0';
    select.after(copy);
    if (copy.offsetWidth > select.offsetWidth + SLACK) found.add(`choice cut: ${select.selectedOptions[0]?.text}`);
    copy.remove();
  }
  return [...found];

  /** Goes up from a line of text to whatever frames it. */
  function hold(line: DOMRect, parent: Element, words: string): void {
    const what = words.trim().slice(0, 60);
    for (let box: Element | null = parent; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const frame = box.getBoundingClientRect();
      const scrolls = /auto|scroll/u.test(style.overflowX);
      const hides = /hidden|clip/u.test(style.overflowX);
      // What ends in "…" is meant to be cut, what scrolls is all there.
      if (scrolls || (hides && style.textOverflow === 'ellipsis') || style.webkitLineClamp !== 'none') return;
      if (paper && !hides) continue;
      const beside = Math.max(frame.left - line.left, line.right - frame.right);
      if (beside > SLACK)
        found.add(`${Math.round(beside)} px out of <${box.tagName.toLowerCase()} class="${box.className}">: ${what}`);
      const below = line.bottom - frame.bottom;
      if ((hides || box.tagName === 'BUTTON') && below > SLACK + 2)
        found.add(`${Math.round(below)} px below ${box.tagName}: ${what}`);
      if (beside > SLACK || style.position === 'fixed') return;
    }
  }
}

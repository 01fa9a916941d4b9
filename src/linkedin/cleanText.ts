/**
 * Text of a page made harmless and comparable: one line, no control or direction characters, bounded (decision 8).
 */

/** Longest texts kept, in UTF-16 units. LinkedIn's own limits are lower (headline 220, About 2,600). */
export const LIMITS = { name: 200, headline: 400, line: 200, about: 5000, roles: 100, schools: 50 } as const;

/** Control and direction characters, lone surrogates. Joiners (U+200C, U+200D) stay: Persian words and emoji need them. */
export const UNSEEN =
  /\p{Cc}|[\u00ad\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;

/** The text, or undefined where nothing is left. */
export function cleanText(text: string | null | undefined, limit: number): string | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  const line = text
    .slice(0, limit * 4 + 200)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const cut =
    line.length > limit
      ? line
          .slice(0, limit)
          .replace(/[\ud800-\udbff]$/, '')
          .trimEnd()
      : line;
  return cut === '' ? undefined : cut;
}

/** The element's own text, hidden or not: no layout is asked. */
export function textOf(element: Element | null | undefined, limit: number = LIMITS.line): string | undefined {
  if (!element) return undefined;
  const plain =
    element.firstElementChild === null || element.querySelector('br,button,svg,script,style,template') === null;
  return plain ? cleanText(element.textContent, limit) : proseOf(element, limit);
}

const SILENT = new Set(['BUTTON', 'SCRIPT', 'STYLE', 'TEMPLATE', 'svg']);

/** A text without the buttons and icons that stand in it ("… more"), line breaks as spaces. */
export function proseOf(element: Element, limit: number): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    5 /* elements and texts */,
    (node) => (SILENT.has(node.nodeName) ? 2 /* reject */ : 1) /* accept */,
  );
  let text = '';
  while (walker.nextNode() !== null && text.length < limit * 4) {
    const { nodeType, nodeName, nodeValue } = walker.currentNode;
    text += nodeType === 3 ? nodeValue : nodeName === 'BR' ? ' ' : '';
  }
  return cleanText(text, limit);
}

/** Guest pages of 2026 show asterisks of the original length (github.com/strelov1/freehire/pull/2399). */
export function isMasked(text: string): boolean {
  return text.includes('***') || /^[*\s·.,-]+$/.test(text);
}

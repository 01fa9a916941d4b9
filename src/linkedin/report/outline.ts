import type { Scrub } from './scrub';

/** Attributes that tell structure. All others are left out, names included. */
const KEYS = [
  'id',
  'componentkey',
  'data-component-key',
  'data-testid',
  'data-view-name',
  'data-sdui-screen',
  'data-sdui-component',
  'role',
  'data-section',
  'data-field',
];
const PRESENCE = [
  'data-member-id',
  'data-display-contents',
  'data-generated-suggestion-target',
  'aria-hidden',
  'hidden',
  'alt',
  'aria-label',
];
const SILENT = new Set([
  'script',
  'style',
  'code',
  'template',
  'noscript',
  'g',
  'path',
  'use',
  'input',
  'textarea',
  'select',
]);

const MOST_LINES = 2_500;
const DEEPEST = 60;

/** The shape of a page, one line for each element that says something: tag, structural attributes, length of its text. */
export function outline(root: Element, scrub: Scrub): readonly string[] {
  const lines: string[] = [];
  const waiting: { readonly element: Element; readonly depth: number }[] = [{ element: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined && lines.length < MOST_LINES; next = waiting.pop()) {
    const { element, depth } = next;
    const told = attributesOf(element, scrub) + textOfOwn(element);
    // Bare wrappers, of which there are many, only add depth.
    const bare = told === '' && element.childElementCount === 1;
    if (!bare) lines.push(`${' '.repeat(depth)}${tagOf(element)}${told}`);
    if (depth >= DEEPEST) continue;
    for (const child of [...element.children].reverse()) {
      if (!SILENT.has(child.localName)) waiting.push({ element: child, depth: bare ? depth : depth + 1 });
    }
  }
  return lines.length < MOST_LINES ? lines : [...lines, '…'];
}

/** Names of own elements (other extensions') may be anything. */
function tagOf(element: Element): string {
  return /^[a-z]{1,10}[1-6]?$/.test(element.localName) ? element.localName : `<${element.localName.length}>`;
}

function attributesOf(element: Element, scrub: Scrub): string {
  const told: string[] = [];
  for (const name of KEYS) {
    const value = element.getAttribute(name);
    if (value !== null) told.push(`${name}=${scrub.key(value)}`);
  }
  for (const name of PRESENCE) {
    const value = element.getAttribute(name);
    if (value !== null) told.push(`${name}#${value.length}`);
  }
  const href = element.getAttribute('href');
  if (href !== null) told.push(`href=${scrub.address(href)}`);
  const classes = scrub.classes(element.getAttribute('class') ?? '');
  return (classes === '' ? '' : `.${classes}`) + (told.length === 0 ? '' : `[${told.join(' ')}]`);
}

/** The length of the text that stands in the element itself. */
function textOfOwn(element: Element): string {
  let length = 0;
  for (const child of element.childNodes) if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length;
  return length === 0 ? '' : ` "${length}"`;
}

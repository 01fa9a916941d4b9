import type { Alternative } from './selectors';

/** Interprets the selector data: the first alternative that finds something wins. */
export function firstOf(root: ParentNode, alternatives: readonly Alternative[]): Element | undefined {
  for (const { find } of alternatives) {
    const element = root.querySelector(find);
    if (element !== null) return element;
  }
  return undefined;
}

/** All elements of the first alternative that finds any. */
export function allOf(root: ParentNode, alternatives: readonly Alternative[]): readonly Element[] {
  for (const { find } of alternatives) {
    const elements = root.querySelectorAll(find);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** Elements that do not lie inside another of the list (in document order, as queries give them). */
export function outermost(elements: readonly Element[]): readonly Element[] {
  let last: Element | undefined;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

/** Whether any alternative matches the element or something inside it. */
export function holds(element: Element, alternatives: readonly Alternative[]): boolean {
  return firstOf(element, alternatives) !== undefined;
}

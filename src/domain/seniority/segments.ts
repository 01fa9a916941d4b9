import type { Item } from './items';
import { Gap } from './tokens';

/** A stretch of the title between separators (R1). `opened` is what stands before it. */
export interface Segment {
  readonly items: readonly Item[];
  readonly opened: Gap;
}

/** Splits at • | ; – and at the comma that ends an employer: "Engineer at Acme, Founder of Beta". */
export function segmentsOf(items: readonly Item[]): Segment[] {
  const segments: Segment[] = [];
  let opened: Gap = Gap.bar;
  let start = 0;
  let atEmployer = false;
  items.forEach((item, i) => {
    if (i > start && isBreak(items, i, atEmployer)) {
      segments.push({ items: items.slice(start, i), opened });
      opened = item.gap === Gap.comma ? Gap.bar : item.gap;
      start = i;
      atEmployer = false;
    }
    if (item.kind === 'at') atEmployer = true;
  });
  if (start < items.length) segments.push({ items: items.slice(start), opened });
  return segments;
}

function isBreak(items: readonly Item[], i: number, atEmployer: boolean): boolean {
  const item = items[i];
  const before = items[i - 1];
  if (!item || item.gap < Gap.comma) return false;
  if (item.gap === Gap.comma) return atEmployer && before?.kind !== 'at';
  // "Ex - Acme": the mark needs its word.
  if (item.gap === Gap.dash) return before?.kind !== 'former';
  return true;
}

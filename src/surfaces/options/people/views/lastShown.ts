import type { View } from '../../../../domain/list';

/** What the table showed when it was last looked at. */
export interface Shown {
  readonly view: View;
  readonly query: string;
  /** The filters are others than the view's own. */
  readonly isChanged: boolean;
}

let shown: Shown | undefined;

/** As long as the page is open: searches and filters of a moment are kept nowhere. */
export function rememberShown(now: Shown): void {
  shown = now;
}

export function lastShown(): Shown | undefined {
  return shown;
}

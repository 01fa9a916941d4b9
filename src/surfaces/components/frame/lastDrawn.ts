import { openingTrouble } from './OpeningNotice';

let isDrawn = false;

/** Something of what is kept is on the page, and the user may be typing beside it. */
export function noteDrawn(): void {
  isDrawn = true;
}

/**
 * Whether the page stays as it was last drawn though what is kept cannot be read any more, as when a newer Parley took it
 * over: the notice on top says what to do, and what is typed below it can still be copied. Without that it is a matter for
 * the crash screen, never for an empty list.
 */
export function staysAsDrawn(): boolean {
  return isDrawn && openingTrouble.peek() !== undefined;
}

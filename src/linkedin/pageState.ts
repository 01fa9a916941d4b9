import type { NotAProfileReason } from '../domain/person/reading';
import { cleanText, LIMITS, textOf } from './cleanText';
import { firstOf } from './find';
import { OTHER_PAGES, SDUI } from './selectors';
import type { Whom } from './whom';

/** Pages that stand in place of a profile, by what their head says. Asked before any layout. */
export function refusedByHead(document: Document): NotAProfileReason | undefined {
  const { head } = document;
  if (head !== null && firstOf(head, OTHER_PAGES.wallHead) !== undefined) return 'wall';
  const lost = head !== null && firstOf(head, OTHER_PAGES.notFoundHead) !== undefined;
  return lost || OTHER_PAGES.notFoundTitle.test(cleanText(document.title, LIMITS.name) ?? '') ? 'not-found' : undefined;
}

/** Why a page under a profile's address, in none of the known layouts, is no profile. */
export function whyNotAProfile(document: Document, whom: Whom): NotAProfileReason {
  if (firstOf(document, OTHER_PAGES.wall) !== undefined) return 'wall';
  if (firstOf(document, OTHER_PAGES.notFound) !== undefined) return 'not-found';
  if (whom.beneath) return 'sub-page';
  const screens = [...document.querySelectorAll(SDUI.screen[0].find)].map(
    (screen) => screen.getAttribute('data-sdui-screen') ?? '',
  );
  if (screens.some((screen) => SDUI.profileScreen.test(screen))) return 'loading';
  if (screens.length > 0 || firstOf(document, OTHER_PAGES.elsewhere) !== undefined) return 'stale';
  return textOf(document.querySelector('main') ?? document.body) === undefined ? 'loading' : 'unknown-layout';
}

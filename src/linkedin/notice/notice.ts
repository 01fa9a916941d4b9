import type { NoticeEvent, NoticeKind } from '../../domain/notice';
import type { Identity } from '../../domain/person/samePerson';
import { addresseeOf, invitedBy, profileAt } from './addressee';
import type { Box } from './box';
import { watchFocus } from './watchFocus';
import { watchSending } from './watchSending';

/** Said again while the cursor stays, so that an hour that turned poor is noticed and a warning does not grow old. */
const AGAIN_MS = 60_000;
/** How long after "Connect" was clicked its dialog is taken to be about that person. */
const INVITING_MS = 10 * 60_000;

/**
 * Tells that one writes to a person and that it went out (K2): listens to the page, reads no text, changes nothing.
 * @returns the function that ends it.
 */
export function noticeSending(page: Document, tell: (event: NoticeEvent) => void): () => void {
  let invited: { readonly slug: string; readonly at: number; readonly page: string } | undefined;

  let told: { readonly event: NoticeEvent; readonly at: number } | undefined;

  const to = (box: Box): Identity => {
    if (box.channel === 'message') return addresseeOf(box);
    const { href } = page.location;
    // The dialog stands over the page it was opened on; on a profile without such a link it is about that profile.
    const here = invited?.page === href && Date.now() - invited.at < INVITING_MS;
    return here && invited ? { slug: invited.slug } : profileAt(href);
  };
  const eventOf = (kind: NoticeKind, box: Box): NoticeEvent => ({
    kind,
    channel: box.channel,
    trusted: true,
    ...to(box),
  });
  const click = (event: Event) => {
    const slug = event.isTrusted ? invitedBy(event) : undefined;
    if (slug !== undefined) invited = { slug, at: Date.now(), page: page.location.href };
  };

  const tellFocus = (kind: 'focus' | 'blur', box: Box) => {
    const event = eventOf(kind, box);
    if (told && Date.now() - told.at < AGAIN_MS && isSame(told.event, event)) return;
    told = { event, at: Date.now() };
    tell(event);
  };

  page.addEventListener('click', click, { capture: true, passive: true });
  const ends = [
    watchFocus(page, tellFocus),
    watchSending(page, (box) => {
      const event = eventOf('sent', box);
      return () => tell(event);
    }),
  ];
  return () => {
    page.removeEventListener('click', click, { capture: true });
    for (const end of ends) end();
  };
}

function isSame(one: NoticeEvent, other: NoticeEvent): boolean {
  return (['kind', 'channel', 'memberId', 'slug'] as const).every((name) => one[name] === other[name]);
}

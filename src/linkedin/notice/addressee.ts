import type { Identity } from '../../domain/person/samePerson';
import { canonicalSlug, memberIdOfAddress, profileSlugOf } from '../addresses';
import { NOTICE } from '../selectors';
import { type Box, onPath } from './box';

/** To whom a conversation goes, by its header. Nobody where it names several people: one of them would be a guess. */
export function addresseeOf({ root }: Box): Identity {
  const conversation = closest(root, NOTICE.conversation) ?? root;
  for (const { find } of NOTICE.addressee) {
    const links = [...conversation.querySelectorAll<HTMLAnchorElement>(find)];
    const people = links.filter((link) => closest(link, NOTICE.written) === undefined).map(({ href }) => href);
    const memberIds = distinct(people.map(memberIdOfAddress));
    const slugs = distinct(people.map(profileSlugOf));
    if (memberIds.length > 1 || slugs.length > 1) return {};
    if (memberIds.length + slugs.length > 0) return identity(slugs[0], memberIds[0]);
  }
  return {};
}

/** Whom the link that was clicked would invite. */
export function invitedBy(event: Event): string | undefined {
  const link = onPath(event, NOTICE.invitation) as HTMLAnchorElement | undefined;
  const name = link && URL.canParse(link.href) ? new URL(link.href).searchParams.get('vanityName') : null;
  return name ? canonicalSlug(name) : undefined;
}

/** Whose profile an address is. */
export function profileAt(url: string): Identity {
  return identity(profileSlugOf(url), memberIdOfAddress(url));
}

function identity(slug: string | undefined, memberId: string | undefined): Identity {
  return { ...(memberId !== undefined && { memberId }), ...(slug !== undefined && { slug }) };
}

function closest(element: Element, alternatives: readonly { readonly find: string }[]): Element | undefined {
  for (const { find } of alternatives) {
    const found = element.closest(find);
    if (found) return found;
  }
  return undefined;
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

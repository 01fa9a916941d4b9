import { addressOf, canonicalSlug, memberIdOfAddress, profileSlugOf } from './addresses';

/** Whom the links of a card name: the independent witness beside the address of the tab. */
export interface CardLinks {
  /** Slugs of `/in/<slug>` links, in order. */
  readonly slugs: readonly string[];
  /** The slug of the contact-info link: on every layout, of the card's person only. */
  readonly contact?: string;
  /** Slugs of all overlay links (photo, contact, verification): they too are the card's person's. */
  readonly overlays: readonly string[];
  /** Slugs of "connect" links. */
  readonly invited: readonly string[];
  /** Opaque ids standing in place of a slug (`/in/ACoA…/`): of anybody linked in the card. */
  readonly opaque: readonly string[];
  /** Opaque ids in links that are about the card's person (message, mutual connections, details). */
  readonly memberIds: readonly string[];
  /** Slugs of edit links: only on the viewer's own profile. */
  readonly edited: readonly string[];
}

/** Real ones have up to 900 characters. */
const LONGEST_HREF = 3000;

/** Reads every link of a card once. */
export function linksOf(card: ParentNode): CardLinks {
  const slugs: string[] = [];
  const overlays: string[] = [];
  const invited: string[] = [];
  const memberIds: string[] = [];
  const opaque: string[] = [];
  const edited: string[] = [];
  let contact: string | undefined;
  for (const link of card.querySelectorAll('a[href]')) {
    const href = (link.getAttribute('href') ?? '').slice(0, LONGEST_HREF);
    const address = absolute(href);
    if (address === undefined) continue;
    const slug = profileSlugOf(address);
    if (slug !== undefined) {
      slugs.push(slug);
      if (href.includes('/overlay/')) overlays.push(slug);
      if (href.includes('/contact-info')) contact ??= slug;
      if (href.includes('/edit/')) edited.push(slug);
    }
    const named = href.includes('vanityName=') ? addressOf(address)?.query.get('vanityName') : undefined;
    if (named) invited.push(canonicalSlug(named));
    const inPlaceOfSlug = memberIdOfAddress(address);
    if (inPlaceOfSlug !== undefined) opaque.push(inPlaceOfSlug);
    const memberId = memberIdIn(href);
    if (memberId !== undefined) memberIds.push(memberId);
  }
  return { slugs, overlays, invited, memberIds, opaque, edited, ...(contact === undefined ? {} : { contact }) };
}

/** The one id the links agree on. */
export function agreedMemberId(links: CardLinks): string | undefined {
  return new Set(links.memberIds).size === 1 ? links.memberIds[0] : undefined;
}

/** `recipient=ACoA…`, `connectionOf=["ACoA…"]`, `profileUrn=urn:li:fsd_profile:ACoA…`, plain or escaped. */
export function memberIdIn(href: string): string | undefined {
  return /(?:recipient|[cC]onnectionOf|profileUrn)=(?:%\w\w|[^A-Za-z&%]|urn|li|fsd_profile)*?(ACoA[\w-]{6,80})/.exec(
    href,
  )?.[1];
}

/** The address a link leads to; country hosts and relative links alike. */
export function absolute(href: string): string | undefined {
  return /^(?:https?:)?\/\//i.test(href) ? href : href.startsWith('/') ? `https://www.linkedin.com${href}` : undefined;
}

import type { NotAProfileReason } from '../domain/person/reading';
import { addressOf, isSubPage, memberIdOfAddress, profileSlugOf } from './addresses';
import type { CardLinks } from './cardLinks';

/** Whose page the address says this is. */
export interface Whom {
  readonly slug?: string;
  /** From an opaque address; the slug is then the card's own. */
  readonly memberId?: string;
  /** `/in/me/`: the viewer's own profile. */
  readonly me: boolean;
  /** A page beneath the profile; the profile itself may stand behind it (overlays). */
  readonly beneath: boolean;
}

const OTHER_PLACES: Readonly<Record<string, NotAProfileReason>> = {
  messaging: 'messaging',
  search: 'search',
  authwall: 'wall',
  uas: 'wall',
  login: 'wall',
  signup: 'wall',
  checkpoint: 'wall',
  'checkpoint-challenge': 'wall',
  404: 'not-found',
};

/** Whose profile an address is, or why it is none. */
export function whomOf(url: string): Whom | NotAProfileReason {
  const address = addressOf(url);
  if (address === undefined) return 'not-linkedin';
  const [first = '', second = ''] = address.segments;
  if (first.toLowerCase() !== 'in') return OTHER_PLACES[first.toLowerCase()] ?? 'other-page';
  const beneath = isSubPage(url);
  const slug = profileSlugOf(url);
  if (slug !== undefined) return { slug, me: false, beneath };
  const memberId = memberIdOfAddress(url);
  if (memberId !== undefined) return { memberId, me: false, beneath };
  if (second.toLowerCase() === 'me') return { me: true, beneath };
  return second.toLowerCase() === 'unavailable' ? 'not-found' : 'other-page';
}

/** What the card's links say to the address. Without a slug the card is not this person's, or says too little. */
export interface Identity {
  readonly slug?: string;
  readonly witnesses: readonly string[];
  /** The card names somebody else. */
  readonly contradicted: boolean;
}

/** `cardMemberId`: from the key of the card, where the layout has one. */
export function identify(whom: Whom, links: CardLinks, cardMemberId: string | undefined): Identity {
  const slug =
    whom.slug ??
    (isTheirs(whom, links, cardMemberId)
      ? (links.contact ?? links.edited[0] ?? links.slugs[0] ?? links.invited[0])
      : undefined);
  if (slug === undefined) return { witnesses: [], contradicted: links.slugs.length > 0 };
  const contradicted =
    [...links.overlays, ...links.invited].some((other) => other !== slug) ||
    (cardMemberId !== undefined && links.memberIds.length > 0 && !links.memberIds.includes(cardMemberId));
  const witnesses = [
    links.slugs.includes(slug) && 'own-link',
    links.contact === slug && 'contact-link',
    links.invited.includes(slug) && 'invite-link',
    whom.memberId !== undefined && 'member-id',
  ].filter((witness) => witness !== false);
  const linked = links.slugs.includes(slug) || links.invited.includes(slug);
  if (!linked || contradicted) return { witnesses: [], contradicted: contradicted || links.slugs.length > 0 };
  return { slug, witnesses, contradicted: false };
}

function isTheirs(whom: Whom, links: CardLinks, cardMemberId: string | undefined): boolean {
  if (whom.me) return links.edited.length > 0;
  return (
    whom.memberId !== undefined &&
    (cardMemberId === undefined
      ? [...links.memberIds, ...links.opaque].includes(whom.memberId)
      : cardMemberId === whom.memberId)
  );
}

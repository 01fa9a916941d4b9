import { cleanText, UNSEEN } from './cleanText';

/**
 * What a LinkedIn address says by itself. Pure text work: no page, no browser, nothing thrown for any string.
 */

/** LinkedIn addresses nobody owns: the viewer's own short cut, and where closed accounts end up. */
const NOBODYS_SLUGS = new Set(['me', 'unavailable']);

/** An opaque member id in place of a slug (`/in/ACoAAB…/`): case matters, so it must never be lower-cased. */
const MEMBER_ID = /^ACoA[\w-]{6,80}$/;

/** LinkedIn's longest vanity name has 100 characters; anything far beyond is not one. */
const LONGEST_SLUG = 200;

/** An address as LinkedIn writes most of them, with nothing to decode: a file of connections has tens of thousands. */
const PLAIN_ADDRESS = /^https:\/\/(?:www|[a-z]{2})\.linkedin\.com\/in\/([a-z\d][a-z\d-]*)\/?$/;

/** Any host of LinkedIn, country hosts included (`no.linkedin.com`). */
export function isLinkedInAddress(url: string): boolean {
  return addressOf(url) !== undefined;
}

/**
 * The canonical join key of a profile address: percent-decoded, lower case.
 * `https://no.linkedin.com/in/Mira-Solberg/details/experience/` → `mira-solberg`.
 * Undefined for other pages, for `/in/me/` (whoever is logged in) and for member-id addresses (see memberIdOfAddress).
 */
export function profileSlugOf(url: string): string | undefined {
  const plain = PLAIN_ADDRESS.exec(url)?.[1];
  if (plain !== undefined && plain.length <= LONGEST_SLUG && !NOBODYS_SLUGS.has(plain)) return plain;
  const segment = personSegment(url);
  if (segment === undefined || MEMBER_ID.test(segment)) return undefined;
  const slug = canonicalSlug(segment);
  return slug === '' || slug.length > LONGEST_SLUG || NOBODYS_SLUGS.has(slug) ? undefined : slug;
}

/** The member id of an opaque profile address (`/in/ACoA…/`), its case kept. */
export function memberIdOfAddress(url: string): string | undefined {
  const segment = personSegment(url);
  return segment !== undefined && MEMBER_ID.test(segment) ? segment : undefined;
}

/** Is it a member id, or a slug in the form they are compared in? For what comes from a page in parts. */
export function isMemberId(text: string): boolean {
  return MEMBER_ID.test(text);
}

export function isSlug(text: string): boolean {
  return /^[^\s./\\?#<>"'`:][^\s/\\?#<>"'`:]*$/u.test(text) && profileSlugOf(profileAddress(text)) === text;
}

/** A slug as it stands in a `vanityName=` or a path, made comparable. Malformed escapes stay as they are. */
export function canonicalSlug(slug: string): string {
  return decoded(slug).normalize('NFC').replace(UNSEEN, '').toLowerCase();
}

/** The address to keep and to open: always on www, always with the closing slash. */
export function profileAddress(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug.toWellFormed())}/`;
}

/**
 * Whether the address names a page beneath a profile (`/details/…`, `/recent-activity/…`, `/overlay/…`).
 * A language at the end (`/in/mira-solberg/de`) is the profile itself.
 */
export function isSubPage(url: string): boolean {
  const rest = addressOf(url)?.segments.slice(2) ?? [];
  return (
    personSegment(url) !== undefined && rest.length > 0 && !(rest.length === 1 && /^[a-z]{2}$/i.test(rest[0] ?? ''))
  );
}

/** Path segments, query and host of a LinkedIn address; undefined for any other. */
export function addressOf(
  url: string,
): { readonly segments: readonly string[]; readonly query: URLSearchParams } | undefined {
  const text = url.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  const parsed = URL.canParse(whole) ? new URL(whole) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || !/(^|\.)linkedin\.com$/i.test(parsed.hostname))
    return undefined;
  return { segments: parsed.pathname.split('/').filter((part) => part !== ''), query: parsed.searchParams };
}

function personSegment(url: string): string | undefined {
  const segments = addressOf(url)?.segments;
  return segments?.[0]?.toLowerCase() === 'in' ? segments[1] : undefined;
}

function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/**
 * The person's name in a tab title: "(2) Mira Solberg | LinkedIn" → "Mira Solberg".
 * Undefined for any other form, among them the titles of sub-pages and guest pages.
 */
export function nameFromTitle(title: string): string | undefined {
  const text = cleanText(title, 400) ?? '';
  const name = /^(?:\(\p{Nd}+\+?\) ?)?([^|]+?) ?\| ?LinkedIn$/u.exec(text)?.[1]?.trim();
  return name === undefined || name === '' || / [-–—] /.test(name) ? undefined : name;
}

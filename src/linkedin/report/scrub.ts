import { profileSlugOf } from '../addresses';
import { absolute } from '../cardLinks';
import * as selectors from '../selectors';

/** Makes attribute values safe to hand out: LinkedIn's own words stay, everything of the page's becomes its length. */
export interface Scrub {
  /** A key, id or test id. */
  readonly key: (value: string) => string;
  /** An address: its route, its parameters' names. */
  readonly address: (value: string) => string;
  /** Class names the selectors know; hashes and the rest are left out. */
  readonly classes: (value: string) => string;
}

const LONGEST_VALUE = 160;
/** Enough text for every word of a long profile; the rest of an endless page is not read. */
const MOST_TEXT = 400_000;

/** Words of addresses that are the same for everybody. */
const ROUTES = new Set(
  'in company school details overlay contact-info about-this-profile background-photo experience education skills edit intro forms messaging compose thread preload custom-invite search-custom-invite search results people all recent-activity feed mynetwork jobs authwall uas login checkpoint lg signup media skill-associations-details single-media-viewer'.split(
    ' ',
  ),
);
const PARAMETERS = new Set(
  'profileUrn recipient vanityName network connectionOf facetNetwork facetConnectionOf origin keywords trk screenContext interop type profileId locale'.split(
    ' ',
  ),
);

const KNOWN_WORDS = new Set(
  [
    ...JSON.stringify(selectors, (name, value) => (name === 'why' || name === 'seen' ? undefined : value)).matchAll(
      /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g,
    ),
  ].map(([word]) => word.toLowerCase()),
);
const KNOWN_CLASSES = new Set(
  [...JSON.stringify([selectors.EMBER, selectors.GUEST, selectors.OTHER_PAGES]).matchAll(/\.([a-z][\w-]+)/g)].map(
    (found) => found[1],
  ),
);

export function scrubFor(document: Document, url: string): Scrub {
  const words = wordsOf(document);
  const slugs = slugPattern(slugsOf(document, url));
  const key = (value: string) => {
    const named = slugs === undefined ? value : value.replace(slugs, (slug) => `<s${slug.length}>`);
    return named
      .slice(0, LONGEST_VALUE)
      .replace(/ACoA[\w-]{35}|ACoA[\w-]+/g, (id) => `<id${id.length}>`)
      .replace(/[^\u0021-\u007e]+/g, (foreign) => `<${foreign.length}>`)
      .replace(/[0-9a-f]{8}-[0-9a-f-]{20,}/gi, '<uuid>')
      .replace(/\d+/g, (digits) => (digits.length < 3 ? digits : `<n${digits.length}>`))
      .replace(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g, (word) =>
        !words.has(word.toLowerCase()) || KNOWN_WORDS.has(word.toLowerCase()) ? word : `<${word.length}>`,
      );
  };
  return {
    key,
    address: addressShape,
    classes: (value) =>
      value
        .split(/\s+/)
        .filter((name) => KNOWN_CLASSES.has(name))
        .join('.'),
  };
}

function addressShape(value: string): string {
  const address = absolute(value);
  if (address === undefined || !URL.canParse(address)) return `<${value.length}>`;
  const { pathname, searchParams, hostname } = new URL(address);
  const host = hostname.endsWith('linkedin.com') ? '' : '<host>';
  const path = pathname.split('/').map((part) => (part === '' || ROUTES.has(part) ? part : `<${part.length}>`));
  const names = [...new Set(searchParams.keys())].map((name) => (PARAMETERS.has(name) ? name : `<${name.length}>`));
  return host + path.slice(0, 12).join('/') + (names.length > 0 ? `?${names.slice(0, 12).join('&')}` : '');
}

/** Every word the page shows or says, in lower case. */
function wordsOf(document: Document): ReadonlySet<string> {
  const said = [document.title, document.documentElement.textContent ?? ''];
  for (const element of document.querySelectorAll('[alt],[aria-label],[title],[placeholder]')) {
    for (const name of ['alt', 'aria-label', 'title', 'placeholder']) said.push(element.getAttribute(name) ?? '');
  }
  return new Set(
    [
      ...said
        .join(' ')
        .slice(0, MOST_TEXT)
        .toLowerCase()
        .matchAll(/\p{L}{2,}/gu),
    ].map(([word]) => word),
  );
}

/** Slugs in addresses of the page: keys carry them too (`profileCardsAboveActivity<slug>`). Longest first. */
function slugsOf(document: Document, url: string): readonly string[] {
  const slugs = new Set<string>();
  for (const address of [
    url,
    ...[...document.querySelectorAll('a[href*="/in/"]')].map((link) => absolute(link.getAttribute('href') ?? '') ?? ''),
  ]) {
    const slug = profileSlugOf(address);
    if (slug !== undefined) slugs.add(slug);
  }
  return [...slugs].sort((a, b) => b.length - a.length);
}

/** Cuts slugs out, plain or percent-encoded, in any case. */
function slugPattern(slugs: readonly string[]): RegExp | undefined {
  const forms = slugs
    .flatMap((slug) => [slug, encodeURIComponent(slug)])
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return forms.length === 0 ? undefined : new RegExp(forms.join('|'), 'gi');
}

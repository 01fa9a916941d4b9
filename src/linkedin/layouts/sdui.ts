import type { Field, ProfileReading, Role, School } from '../../domain/person/reading';
import { profileSlugOf } from '../addresses';
import { absolute, agreedMemberId, linksOf } from '../cardLinks';
import { LIMITS, proseOf, textOf } from '../cleanText';
import { currentWork, latestOf, listed, missing, shown } from '../fields';
import { firstOf, holds } from '../find';
import { headingOf } from '../heading';
import { sameName } from '../samePerson';
import { SDUI } from '../selectors';
import { titleAgrees } from '../titleWitness';
import { identify, type Whom } from '../whom';
import { type CardName, type Cards, cardsOf } from './sduiCards';
import { readRoles, readSchools } from './sduiEntries';
import { readTopCard, type Toolbar } from './sduiTopCard';

/** The server-driven layout (profiles since March 2026). Undefined when the document has no such card. */
export function readSdui(document: Document, whom: Whom): ProfileReading | undefined {
  const cards = cardsOf(document);
  if (cards.topCards.length === 0) return undefined;
  const seen = cards.topCards.map((card) => ({ card, links: linksOf(card.element) }));
  const told = seen.map(({ card, links }) => ({ card, links, identity: identify(whom, links, card.memberId) }));
  const theirs = told.find(({ identity }) => identity.slug !== undefined);
  if (theirs?.identity.slug === undefined) {
    return notAProfile(told.some(({ identity }) => identity.contradicted) ? 'stale' : 'loading');
  }
  const { card, links } = theirs;
  const { slug } = theirs.identity;
  const toolbar = toolbarOf(document, slug);
  const { text = toolbar.name, elsewhere } = headingOf(card.element, SDUI.heading, slug);
  if (elsewhere) return notAProfile('stale');
  if (text === undefined) return notAProfile('loading');
  const heading = text;
  const byTitle = titleAgrees(document, heading);
  const byToolbar = toolbar.name === undefined ? undefined : sameName(toolbar.name, heading);
  // An overlay may bring a title of its own; then the sticky header has to vouch for the name.
  if (byToolbar === false || (byTitle === false && !(whom.beneath && byToolbar))) return notAProfile('stale');

  const memberId = card.memberId ?? agreedMemberId(links);
  const top = readTopCard(card.element, heading, toolbar);
  const roles = entriesIn(cards, 'experience', readRoles, memberId, slug);
  const schools = entriesIn(cards, 'education', readSchools, memberId, slug);
  return {
    kind: 'profile',
    layout: 'sdui',
    slug,
    ...(memberId === undefined ? {} : { memberId }),
    fields: {
      name: { value: heading, source: 'top-card', confidence: byTitle || byToolbar ? 'sure' : 'likely' },
      headline: top.headline,
      ...currentWork(roles, top.company),
      location: top.location,
      degree: top.degree,
      about: aboutOf(cards, memberId, slug),
      roles,
      schools,
    },
    ...latestOf(top.company, top.school),
    witnesses: [...theirs.identity.witnesses, ...(byTitle ? ['title'] : []), ...(byToolbar ? ['toolbar'] : [])],
    gaps: gapsOf({ experience: roles, education: schools }),
  };
}

function notAProfile(reason: 'stale' | 'loading'): ProfileReading {
  return { kind: 'not-a-profile', reason };
}

/** The sticky header, when it is this person's: exactly name and headline. */
function toolbarOf(document: Document, slug: string): Toolbar {
  for (const link of document.querySelectorAll(SDUI.toolbarLink[0].find)) {
    if (profileSlugOf(absolute(link.getAttribute('href') ?? '') ?? '') !== slug) continue;
    const [name, headline] = [...link.querySelectorAll('p')].map((line) => textOf(line, LIMITS.headline));
    if (name !== undefined) return { name: name.slice(0, LIMITS.name), headline };
  }
  return {};
}

function entriesIn<T extends Role | School>(
  cards: Cards,
  name: CardName,
  read: (card: ParentNode) => readonly T[],
  memberId: string | undefined,
  slug: string,
): Field<readonly T[]> {
  const card = cards.of(name, memberId, slug)?.element;
  if (card === undefined || card.querySelector('p') === null)
    return missing(cards.arrived(name, slug) ? 'not-shown' : 'not-loaded');
  return listed(read(card), name, holds(card, SDUI.nullState) ? 'not-shown' : 'not-understood');
}

function aboutOf(cards: Cards, memberId: string | undefined, slug: string): Field<string> {
  const card = cards.of('about', memberId, slug)?.element;
  const text = card && (firstOf(card, SDUI.longText) ?? card.querySelector('p'));
  if (!text) return missing(card !== undefined || cards.arrived('about', slug) ? 'not-shown' : 'not-loaded');
  return shown(proseOf(text, LIMITS.about), 'about');
}

function gapsOf(parts: Readonly<Record<string, Field<unknown>>>): readonly string[] {
  return Object.entries(parts).flatMap(([name, field]) =>
    'missing' in field && field.missing !== 'not-shown' ? [`${name}-${field.missing}`] : [],
  );
}

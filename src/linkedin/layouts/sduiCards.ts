import { canonicalSlug } from '../addresses';
import { outermost } from '../find';
import { SDUI, SDUI_CARDS } from '../selectors';

export type CardName = keyof typeof SDUI_CARDS;

/** A card of a profile, found by its key. */
export interface Card {
  readonly element: Element;
  /** From the key; absent where only a mark without an id was found. */
  readonly memberId?: string;
}

export interface Cards {
  readonly topCards: readonly Card[];
  /** The card of the person with this member id and slug. */
  readonly of: (name: CardName, memberId: string | undefined, slug: string) => Card | undefined;
  /** Whether the holder such a card would stand in has been filled: then a missing card is a card the person has not. */
  readonly arrived: (name: CardName, slug: string) => boolean;
}

const KEY = /profile\.card\.ref(ACoA[\w-]*?|.*?)$/;
const HOLDER = 'profileCards';

/** Real pages have about 60 elements with such marks. */
const MOST_CARDS = 500;

/** One query for each spelling of the mark: most pages need the first alone. */
const MARKS = [
  ...SDUI.cardKeys.map(({ find }) => `[${find}*="profile"]`),
  ...SDUI.cardMarks.map(({ find, begins }) => `[${find}^="${begins}"]`),
];

/** Collects the cards of a document; stops at the spelling that has all of them. */
export function cardsOf(document: Document): Cards {
  const found: Found[] = [];
  const holders: Holder[] = [];
  for (const mark of MARKS) {
    for (const element of document.querySelectorAll(mark)) {
      const key = keyOf(element);
      if (key?.startsWith(HOLDER)) holders.push({ key: key.slice(HOLDER.length), element });
      const card = key === undefined ? byMark(element) : byKey(element, key);
      if (card !== undefined && found.length < MOST_CARDS) found.push(card);
    }
    if (NAMES.every((name) => found.some((card) => card.name === name) || isAwaited(name, holders))) break;
  }
  const list = (name: CardName) => {
    const named = found.filter((card) => card.name === name);
    const outer = outermost(named.map((card) => card.element));
    return named.filter((card) => outer.includes(card.element));
  };
  return {
    topCards: list('topCard'),
    of: (name, memberId, slug) => {
      const theirs = list(name).filter(
        (card) =>
          (card.memberId === undefined || memberId === undefined || card.memberId === memberId) &&
          (card.slug === undefined || card.slug === slug),
      );
      return theirs.find(({ element }) => element.querySelector('p') !== null) ?? theirs[0];
    },
    arrived: (name, slug) =>
      heldIn(name, holders).some((holder) => canonicalSlug(holder.key).endsWith(slug) && isFilled(holder)),
  };
}

interface Holder {
  readonly key: string;
  readonly element: Element;
}

function isFilled({ element }: Holder): boolean {
  return element.querySelector(SDUI.arrived[0].find) !== null;
}

/** Its holder stands there and is still empty: no other spelling will find the card. */
function isAwaited(name: CardName, holders: readonly Holder[]): boolean {
  const theirs = heldIn(name, holders);
  return theirs.length > 0 && !theirs.some(isFilled);
}

/** `BelowActivityPart1<slug>` holds Experience, `BelowActivityPart1WithoutExp<slug>` does not (July 2026). */
function heldIn(name: CardName, holders: readonly Holder[]): readonly Holder[] {
  return holders.filter(
    ({ key }) =>
      SDUI_CARDS[name].holders.some((holder) => key.startsWith(holder)) &&
      !SDUI_CARDS[name].notHeldIn.some((holder) => key.startsWith(holder)),
  );
}

interface Found extends Card {
  readonly name: CardName;
  readonly slug?: string;
}

function keyOf(element: Element): string | undefined {
  for (const { find } of SDUI.cardKeys) {
    const key = element.getAttribute(find);
    if (key !== null && (key.startsWith(HOLDER) || KEY.test(key))) return key;
  }
  return undefined;
}

function byKey(element: Element, key: string): Found | undefined {
  const name = NAMES.find((candidate) => endsAs(candidate, key));
  if (name === undefined) return undefined;
  const ending = SDUI_CARDS[name].endings.find((text) => key.endsWith(text)) ?? '';
  const memberId = /ref(ACoA[\w-]{6,80})$/.exec(key.slice(0, -ending.length))?.[1];
  return { name, element, ...(memberId === undefined ? {} : { memberId }) };
}

/** `profile_ExperienceTopLevelSection_<slug>`, or the view names of March 2026. */
function byMark(element: Element): Found | undefined {
  const view = element.getAttribute('data-view-name') ?? '';
  const viewed = NAMES.find((candidate) => SDUI_CARDS[candidate].views.some((text) => text === view));
  if (viewed !== undefined) return { name: viewed, element };
  const [, card, slug] = /^profile_([A-Za-z]+)_(.+)$/.exec(element.getAttribute('data-testid') ?? '') ?? [];
  const name = NAMES.find((candidate) => card !== undefined && endsAs(candidate, card));
  return name === undefined || slug === undefined ? undefined : { name, element, slug: canonicalSlug(slug) };
}

const NAMES = Object.keys(SDUI_CARDS) as readonly CardName[];

function endsAs(name: CardName, key: string): boolean {
  const { endings, not } = SDUI_CARDS[name];
  return endings.some((text) => key.endsWith(text)) && !not.some((text) => key.includes(text));
}

import type { Degree, Field } from '../../domain/person/reading';
import { LIMITS, textOf } from '../cleanText';
import { degreeOf, looksLikeDegree } from '../degree';
import { missing, shown } from '../fields';
import { firstOf, holds } from '../find';
import { sameName } from '../samePerson';
import { SDUI } from '../selectors';

/** The sticky header's own words about the person: name and headline, outside the card. */
export interface Toolbar {
  readonly name?: string | undefined;
  readonly headline?: string | undefined;
}

export interface TopCard {
  readonly headline: Field<string>;
  readonly location: Field<string>;
  readonly degree: Field<Degree>;
  readonly company?: string | undefined;
  readonly school?: string | undefined;
}

interface Line {
  readonly element: Element;
  readonly text: string;
}

/** Facts of the top card by the order of its paragraphs; measured on five real pages (April and May 2026). */
export function readTopCard(card: Element, name: string, toolbar: Toolbar): TopCard {
  const lines: Line[] = [];
  for (const element of card.querySelectorAll('p')) {
    const text = textOf(element, LIMITS.headline);
    if (text !== undefined) lines.push({ element, text });
  }
  const company = chip(card, SDUI.companyChip);
  const school = chip(card, SDUI.schoolChip);
  const contact = contactAt(lines);
  const located = contact === undefined ? undefined : locationBefore(lines, contact);
  const end = contact === undefined ? identityEnd(lines) : located === undefined ? contact : contact - 2;
  const identity = lines.slice(0, end);
  const told = headline(identity, name, toolbar.headline, [company, school]);
  const latest = latestLine(identity, 'value' in told ? told.value : undefined);
  return {
    headline: told,
    location:
      contact === undefined ? missing('not-understood') : shown(located?.text.slice(0, LIMITS.line), 'top-card'),
    degree: degree(identity, toolbar.headline),
    company: company ?? latest[0],
    school: school ?? latest[1],
  };
}

/** The contact paragraph: by its link, else (links with href="#", May 2026) the paragraph after a lone dot. */
function contactAt(lines: readonly Line[]): number | undefined {
  const linked = lines.findIndex((line) => holds(line.element, SDUI.contactLink));
  if (linked >= 0) return linked;
  const only = lines.findIndex(
    (line, at) => isDot(lines[at - 1]) && line.element.querySelector('a,button,[role="button"]') !== null,
  );
  if (only >= 0) return only;
  const dot = lines.findIndex(isDot);
  return dot > 0 ? dot + 1 : undefined;
}

/** Place, dot and contact link share a row; without a place the line before is no part of it. */
function locationBefore(lines: readonly Line[], contact: number): Line | undefined {
  const [place, dot, link] = [lines[contact - 2], lines[contact - 1], lines[contact]];
  if (place === undefined || link === undefined || !isDot(dot)) return undefined;
  let row = link.element.parentElement;
  while (row !== null && !row.contains(dot?.element ?? null)) row = row.parentElement;
  return row?.contains(place.element) ? place : undefined;
}

function isDot(line: Line | undefined): boolean {
  return line !== undefined && /^[·•‧]$/.test(line.text);
}

/** Without a contact link the identity block ends where chips, counts and links to searches begin. */
function identityEnd(lines: readonly Line[]): number {
  const end = lines.findIndex((line) => line.element.closest('[role="button"],ul,a[href*="/search/"]') !== null);
  return end < 0 ? lines.length : end;
}

function headline(
  identity: readonly Line[],
  name: string,
  inToolbar: string | undefined,
  chips: readonly (string | undefined)[],
): Field<string> {
  const facts = identity
    .map((line) => line.text)
    .filter((text) => text === inToolbar || !(isAside(text) || sameName(text, name)));
  if (inToolbar !== undefined) return shown(inToolbar, 'toolbar', facts.includes(inToolbar) ? 'sure' : 'likely');
  const latest = chips.filter((text) => text !== undefined).join(' · ');
  const known = latest === '' || facts.at(-1) === latest;
  if (known && latest !== '') facts.pop();
  // A pronoun in one word ("elle") has no shape of its own; a headline follows it.
  const [first, second] = facts;
  const after = first !== undefined && /^\S{1,12}$/.test(first) && facts.length > (known && latest !== '' ? 1 : 2);
  return shown(after ? second : first, 'top-card', 'likely');
}

/** Degree, pronouns (`She/Her`) and lone dots: no headline. */
function isAside(text: string): boolean {
  return /^[·•‧]$/.test(text) || looksLikeDegree(text) || /^[^\s/]{1,10}( ?\/ ?[^\s/]{1,10}){1,2}$/.test(text);
}

/**
 * The degree is shown once and pre-rendered a second time for after an invitation. The hidden one stands alone in a
 * wrapper of its own (five of five pages). Only where that does not decide is the browser asked what it shows; in a
 * document without layout nothing is.
 */
function degree(identity: readonly Line[], headlineText: string | undefined): Field<Degree> {
  const candidates = identity.filter((line) => line.text !== headlineText && looksLikeDegree(line.text));
  if (candidates.length === 0) return missing('not-shown');
  const bare = onlyDegree(candidates.filter((line) => !isWrapped(line.element)));
  if (bare !== undefined) return { value: bare, source: 'top-card', confidence: 'sure' };
  const visible = onlyDegree(
    candidates.filter(({ element }) => 'checkVisibility' in element && element.checkVisibility()),
  );
  return visible === undefined
    ? missing('not-understood')
    : { value: visible, source: 'top-card', confidence: 'likely' };
}

/** The degree all lines agree on. */
function onlyDegree(lines: readonly Line[]): Degree | undefined {
  const read = new Set(lines.map((line) => degreeOf(line.text)).filter((value) => value !== undefined));
  return read.size === 1 ? [...read][0] : undefined;
}

function isWrapped(line: Element): boolean {
  const parent = line.parentElement;
  return parent?.hasAttribute('data-display-contents') === true && parent.childElementCount === 1;
}

function chip(card: Element, alternatives: typeof SDUI.companyChip | typeof SDUI.schoolChip): string | undefined {
  const holder = firstOf(card, alternatives)?.closest('[role="button"],button,a');
  return textOf(holder?.querySelector('p') ?? undefined);
}

/** "Example Labs · Northern Example University" where the chips are missing; the line after the headline. */
function latestLine(identity: readonly Line[], headlineText: string | undefined): readonly string[] {
  const line = identity.at(-1)?.text;
  const parts = line === undefined || line === headlineText || headlineText === undefined ? [] : line.split(' · ');
  return parts.length === 2 ? parts : [];
}

import type { Item } from './items';
import { isRole, type Kind, type Meaning, meaningOf, type Role } from './kinds';
import { chiefAlone, chiefOfCraft, lowered } from './lowered';
import { roleInContext } from './roleInContext';
import { Gap } from './tokens';

export interface Candidate {
  readonly role: Role;
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
  /** Roles in one clause belong together: "student welder" is one thing, "student and welder" two. */
  readonly clause: number;
}

/** How far the words after a mark belong to it and not to the person. */
export type Mask = 'none' | 'phrase' | 'employer' | 'clause' | 'segment';

const masking: { readonly [K in Kind]?: Mask } = {
  former: 'clause',
  seeking: 'segment',
  slogan: 'segment',
  office: 'segment',
  at: 'employer',
};

const OFFICER_WITHIN = 9;

/** Where the walk through a segment stands. */
export interface Walk {
  readonly items: readonly Item[];
  readonly candidates: Candidate[];
  readonly marks: Map<Kind, Item>;
  mask: Mask;
  clause: number;
  /** An assistant or deputy whose role may follow. */
  lowering: Item | undefined;
  /** A chief whose craft may follow. */
  chief: Item | undefined;
  /** "Analista de dados sênior": the grade stands behind the topic. */
  ofHeadFirst: boolean;
}

/** Takes one item that belongs to the person; returns the index of the last item it used. */
export function take(walk: Walk, kind: Kind, item: Item, i: number): number {
  const { items, marks } = walk;
  const masks = masking[kind];
  if (masks) {
    walk.mask = masks;
    walk.ofHeadFirst = false;
    if (!marks.has(kind)) marks.set(kind, item);
    endAssistant(walk);
    endChief(walk);
    return i;
  }
  switch (kind) {
    case 'and':
      walk.clause += 1;
      if (!opensRole(items[i + 1])) endAssistant(walk);
      return i;
    case 'of':
      takeOf(walk, items[i - 1]);
      return i;
    case 'assistant':
      if (walk.lowering && !item.headFirst) return i;
      endAssistant(walk);
      walk.lowering = item;
      return i;
    case 'deputy':
      walk.lowering ??= item;
      marks.set(kind, item);
      return i;
    case 'chief':
      return takeChief(walk, item, i);
    case 'officer':
      add(walk, 'entry', item.from, item.to);
      return i;
    default:
      if (isRole(kind)) takeRole(walk, item, i);
      else if (!marks.has(kind)) marks.set(kind, item);
      return i;
  }
}

/** What follows "of" is the topic of the role, and the boss of the assistant. */
function takeOf(walk: Walk, before: Item | undefined): void {
  if (walk.lowering?.kind === 'assistant') {
    walk.mask = 'clause';
  } else if (before?.kind && (isRole(before.kind) || before.kind === 'chief' || before.kind === 'principal')) {
    walk.mask = 'phrase';
    walk.ofHeadFirst = before.headFirst;
  }
  endAssistant(walk);
  endChief(walk);
}

function takeChief(walk: Walk, item: Item, i: number): number {
  const officer = officerAfter(walk.items, i);
  const last = walk.items[officer];
  if (!last) {
    walk.chief = item;
    return i;
  }
  add(walk, 'cxo', item.from, last.to);
  return officer;
}

function takeRole(walk: Walk, item: Item, i: number): void {
  const role = roleInContext(walk.items, i);
  if (!role) return;
  const { chief } = walk;
  walk.chief = undefined;
  if (chief && !keepsChief.has(role)) {
    walk.candidates.push({ role: 'expert', meaning: chiefOfCraft, from: chief.from, to: item.to, clause: walk.clause });
  } else {
    add(walk, role, item.from, item.to);
  }
}

function add(walk: Walk, role: Role, from: number, to: number): void {
  const { lowering, clause } = walk;
  const meaning = lowering ? lowered(role, lowering.kind === 'assistant') : meaningOf[role];
  walk.candidates.push({ role, meaning, from: lowering?.from ?? from, to, clause });
  walk.lowering = undefined;
}

export function endChief(walk: Walk): void {
  const { chief, clause } = walk;
  if (chief) walk.candidates.push({ role: 'head', meaning: chiefAlone, from: chief.from, to: chief.to, clause });
  walk.chief = undefined;
}

/** An assistant no role followed is one. */
export function endAssistant(walk: Walk): void {
  const { lowering, clause } = walk;
  if (lowering?.kind === 'assistant') {
    const { from, to } = lowering;
    walk.candidates.push({ role: 'assistant', meaning: meaningOf.assistant, from, to, clause });
  }
  walk.lowering = undefined;
}

const keepsChief: ReadonlySet<Kind> = new Set<Kind>([
  'manager',
  'generalManager',
  'director',
  'cxo',
  'partner',
  'owner',
  'vp',
  'seniorVp',
  'managingDirector',
]);

function officerAfter(items: readonly Item[], chief: number): number {
  for (let i = chief + 1; i <= chief + OFFICER_WITHIN; i++) {
    const item = items[i];
    if (!item || item.gap === Gap.bracket || item.gap > Gap.comma || item.kind === 'at') return -1;
    if (item.kind === 'officer') return i;
  }
  return -1;
}

const plain: ReadonlySet<Kind> = new Set<Kind>(['entry', 'guess', 'side', 'student', 'assistant', 'fellow']);

export function opensRole(item: Item | undefined): boolean {
  if (!item?.kind) return false;
  return (isRole(item.kind) && !plain.has(item.kind)) || item.kind === 'chief' || item.kind === 'deputy';
}

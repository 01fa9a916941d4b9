import { managing } from './compound';
import type { Item } from './items';
import { isRole, type Kind, type Role } from './kinds';
import { Gap } from './tokens';

/** The words beside a role that change what it is. Undefined: it is no role here, only the topic of another. */
export function roleInContext(items: readonly Item[], i: number): Role | undefined {
  const item = items[i];
  if (!item?.kind || !isRole(item.kind)) return undefined;
  const before = beside(items, i, -1);
  const after = beside(items, i, 1);
  if (isTopic(item, after)) return undefined;
  if (item.kind === 'guess') return standsAtEdge(items, i) ? 'guess' : undefined;
  if (!managing.has(item.kind)) return item.kind;
  if (before?.kind === 'unit' && item.kind !== 'manager') return 'teamLead';
  if (item.kind === 'head') return headsTrade(after) ? 'teamLead' : 'head';
  const craft = item.headFirst ? craftAfter(items, i) : craftBefore(items, i);
  return craft ? 'craftManager' : item.kind;
}

function beside(items: readonly Item[], i: number, step: 1 | -1): Item | undefined {
  const other = items[i + step];
  const gap = step === 1 ? other?.gap : items[i]?.gap;
  return other && gap !== undefined && gap <= Gap.joined ? other : undefined;
}

const ofPersons: ReadonlySet<Kind> = new Set<Kind>([
  'owner',
  'partner',
  'cxo',
  'managingDirector',
  'seniorVp',
  'vp',
  'board',
]);

/** "CEO Office", "Founder's Associate", "Director Assistant": someone else's post. */
function isTopic(item: Item, after: Item | undefined): boolean {
  if (!after?.kind || !item.kind) return false;
  if (after.kind === 'about') return ofPersons.has(item.kind);
  if (after.kind === 'assistant')
    return ofPersons.has(item.kind) || item.kind === 'director' || item.kind === 'generalManager';
  return false;
}

/** "Head Nurse", "Head Gardener": first of a trade, not of a department (R8). */
function headsTrade(after: Item | undefined): boolean {
  return after?.gap === Gap.space && !after.headFirst && (after.kind === 'entry' || after.kind === 'guess');
}

/** "Product & Program Manager", "Account/Territory Manager". */
function craftBefore(items: readonly Item[], i: number): boolean {
  const gap = items[i]?.gap ?? Gap.bar;
  return gap <= Gap.joined && items[i - 1]?.kind === 'craft';
}

/** "chef de projet", "gerente de produto", and English order within other languages. */
function craftAfter(items: readonly Item[], i: number): boolean {
  if (craftBefore(items, i)) return true;
  let ahead = i + 1;
  while (items[ahead]?.kind === 'of' || items[ahead]?.kind === 'grade') ahead += 1;
  const item = items[ahead];
  return item?.kind === 'craft' && item.gap <= Gap.joined;
}

/** An ending proves a trade only where the language puts the trade: first or last. */
function standsAtEdge(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const after = items[i + 1];
  const opens =
    i === 0 || (items[i]?.gap ?? 0) >= Gap.slash || (before?.kind !== undefined && leading.has(before.kind));
  const closes =
    !after ||
    after.gap >= Gap.slash ||
    (after.kind === undefined ? after.to - after.from <= LONGEST_GRADE : trailing.has(after.kind));
  return opens || (closes && !items[i]?.headFirst);
}

/** "II", "3" */
const LONGEST_GRADE = 3;

const leading: ReadonlySet<Kind> = new Set<Kind>([
  'and',
  'grade',
  'principal',
  'junior',
  'deputy',
  'assistant',
  'chief',
  'certified',
  'lead',
  'freelance',
]);
const trailing: ReadonlySet<Kind> = new Set<Kind>([
  'at',
  'of',
  'and',
  'grade',
  'junior',
  'principal',
  'former',
  'seeking',
  'student',
  'training',
]);

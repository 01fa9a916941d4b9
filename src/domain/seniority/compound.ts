import type { Kind } from './kinds';
import { type Sense, wordTable } from './wordTable';

/** Joined words of German, Dutch and the Nordic languages, and endings that tell a trade: read once, then remembered. */
const known = new Map<string, Sense | undefined>();
const REMEMBERED = 4000;
const SHORTEST = 3;

export function compoundSense(word: string): Sense | undefined {
  if (word.length < SHORTEST) return undefined;
  if (known.has(word)) return known.get(word);
  if (known.size >= REMEMBERED) known.clear();
  const sense = read(word);
  known.set(word, sense);
  return sense;
}

function read(word: string): Sense | undefined {
  const { beginnings, ends } = wordTable();
  const head = longestEnd(word, ends);
  // An ending that only proves a trade says less than a beginning: Hauptkassierer, hoofdbewaker, chefkonsulent.
  if (head && head.kind !== 'guess') return head;
  for (let cut = word.length - 1; cut > 2; cut--) {
    const sense = beginnings.get(word.slice(0, cut));
    if (sense) return sense;
  }
  return head;
}

/** The longest ending that is listed is the word's head: Vertriebsleiter is a leiter, Projektmanager a manager. */
function longestEnd(word: string, ends: ReadonlyMap<string, Sense>): Sense | undefined {
  for (let cut = 0; cut < word.length - 1; cut++) {
    const sense = ends.get(word.slice(cut));
    if (sense) return { ...sense, kind: headOfCompound(sense.kind, word.slice(0, cut)) };
  }
  return undefined;
}

/** What stands before the head decides as it does in separate words: projekt+leiter, team+leiter (R8, R9). */
function headOfCompound(head: Kind, stem: string): Kind {
  if (!managing.has(head)) return head;
  const before = kindAtEndOf(stem);
  if (before === 'craft') return 'craftManager';
  if (before === 'unit' && head !== 'manager') return 'teamLead';
  return head;
}

export const managing: ReadonlySet<Kind> = new Set<Kind>(['manager', 'unitManager', 'shopManager', 'head', 'lead']);

function kindAtEndOf(stem: string): Kind | undefined {
  const { words } = wordTable();
  const plain = stem.replace(/s$/u, '');
  for (const form of [stem, plain]) {
    for (let cut = 0; cut < form.length - 2; cut++) {
      const kind = words.get(form.slice(cut))?.senses?.find(({ kind }) => kind === 'craft' || kind === 'unit')?.kind;
      if (kind) return kind;
    }
  }
  return undefined;
}

import { compoundSense } from './compound';
import type { Kind } from './kinds';
import { Gap, type Token } from './tokens';
import { type Node, type Sense, wordTable } from './wordTable';

/** A word or phrase of the title with what it is; a word the languages do not list has no kind. */
export interface Item {
  readonly kind: Kind | undefined;
  readonly headFirst: boolean;
  readonly gap: Gap;
  readonly from: number;
  readonly to: number;
}

/** Longest phrase first; where a word means different things in two languages, the rest of the title decides. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const { words } = wordTable();
  const items: Item[] = [];
  let votes: readonly number[] | undefined;
  let i = 0;
  while (i < tokens.length) {
    const first = tokens[i];
    if (!first) break;
    let last = first;
    let senses: readonly Sense[] | undefined;
    let length = 1;
    let node = words.get(first.word);
    for (let ahead = i; node; ) {
      if (node.senses) {
        senses = node.senses;
        length = ahead - i + 1;
        last = tokens[ahead] ?? first;
      }
      const following: Token | undefined = tokens[ahead + 1];
      if (!node.next || !following || following.gap > Gap.joined) break;
      node = node.next.get(following.word);
      ahead += 1;
    }
    let sense: Sense | undefined;
    if (!senses) {
      sense = compoundSense(first.word);
    } else if (senses.length === 1 && !senses[0]?.weak) {
      sense = senses[0];
    } else {
      votes ??= languageVotes(tokens, words);
      sense = mostVoted(senses, votes) ?? (length === 1 ? compoundSense(first.word) : undefined);
    }
    const kind = sense?.kind === 'voice' ? undefined : sense?.kind;
    // "Geschäfts- und Betriebsleitung": that hyphen is no dash.
    const gap = kind === 'and' && first.gap === Gap.dash ? Gap.space : first.gap;
    items.push({ kind, headFirst: sense?.headFirst ?? false, gap, from: first.from, to: last.to });
    i += length;
  }
  return items;
}

/** One vote for every word that only one language lists. */
function languageVotes(tokens: readonly Token[], words: ReadonlyMap<string, Node>): number[] {
  const votes: number[] = [];
  for (const { word } of tokens) {
    const senses = words.get(word)?.senses;
    const language = senses?.[0]?.language;
    if (language === undefined || senses?.some((sense) => sense.language !== language || sense.weak || sense.shared))
      continue;
    votes[language] = (votes[language] ?? 0) + 1;
  }
  return votes;
}

function mostVoted(senses: readonly Sense[], votes: readonly number[]): Sense | undefined {
  let best: Sense | undefined;
  let most = -1;
  for (const weak of [false, true]) {
    // A weak sense needs a vote of its own and the lead, not a tie.
    if (weak) most = Math.max(most, 0);
    for (const sense of senses) {
      const got = votes[sense.language] ?? 0;
      if (sense.weak !== weak || got <= most) continue;
      best = sense;
      most = got;
    }
  }
  return best;
}

import type { MarkdownBlock } from '../../../exchange';

type Facts = Extract<MarkdownBlock, { kind: 'facts' }>['facts'];
type FactEntry = readonly [name: string, text: string | undefined];

/** A part with its heading; nothing where nothing is in it. */
export function section(heading: string, blocks: readonly MarkdownBlock[], level: 2 | 3 | 4 = 2): MarkdownBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text: heading }, ...blocks];
}

/** Those of which there is something to say. */
export function factsOf(entries: readonly FactEntry[]): MarkdownBlock[] {
  return factList(entries.flatMap(([name, text]) => (hasWords(text) ? [{ name, text }] : [])));
}

export function factList(facts: Facts): MarkdownBlock[] {
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

/** Somebody's own words under a small heading. */
export function wordsOf(heading: string, text: string | undefined, level: 3 | 4): MarkdownBlock[] {
  return hasWords(text) ? section(heading, [{ kind: 'words', text }], level) : [];
}

export function hasWords(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

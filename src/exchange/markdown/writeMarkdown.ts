import { escaped, quoted } from './escaped';

/** A part of a readable file. Every text in it is plain: what it looks like is nobody's but ours (decision 8). */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'sentence'; readonly text: string }
  /** Short things by name. A link is an https address. */
  | { readonly kind: 'facts'; readonly facts: readonly MarkdownFact[] }
  /** Words with their line breaks. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'ticks'; readonly items: readonly { readonly text: string; readonly done: boolean }[] }
  /** In their order, each with what belongs below it. */
  | { readonly kind: 'numbered'; readonly items: readonly { readonly text: string; readonly below?: string }[] };

export interface MarkdownFact {
  /** Absent where the text speaks for itself. */
  readonly name?: string;
  readonly text: string;
  readonly isLink?: boolean;
}

/** A readable file: headings, lists and quotes that every Markdown program shows, and that can be read without one. */
export function writeMarkdown(blocks: readonly MarkdownBlock[]): string {
  return `${blocks.map(written).join('\n\n')}\n`;
}

/** The name to save it under: a date first, so that files sort, and what any file system takes. @param day 'YYYY-MM-DD'. */
export function personFileName(name: string, day: string): string {
  const words = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${day}-${[...words].slice(0, 60).join('') || 'parley'}.md`;
}

function written(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'sentence':
      return escaped(block.text);
    case 'facts':
      return block.facts.map((fact) => `- ${factWritten(fact)}`).join('\n');
    case 'words':
      return quoted(block.text);
    case 'ticks':
      return block.items.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${escaped(text)}`).join('\n');
    case 'numbered':
      return block.items.map(numbered).join('\n');
  }
}

function factWritten({ name, text, isLink = false }: MarkdownFact): string {
  const shown = isLink && /^https:\/\/[^\s<>]+$/u.test(text) ? `<${text}>` : escaped(text);
  return name === undefined ? shown : `**${escaped(name)}:** ${shown}`;
}

/** What stands below is indented as far as the words of its line, so that it belongs to it. */
function numbered({ text, below }: { readonly text: string; readonly below?: string }, index: number): string {
  const mark = `${index + 1}. `;
  if (below === undefined) return `${mark}${escaped(text)}`;
  const indent = ' '.repeat(mark.length);
  return `${mark}${escaped(text)}\n\n${quoted(below).replace(/^/gmu, indent)}\n`;
}

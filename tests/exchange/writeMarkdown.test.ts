import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkdownBlock, personFileName, writeMarkdown } from '../../src/exchange';

describe('a file to read', () => {
  it('has headings, facts, links, words with their lines, ticks and questions with their answers', () => {
    expect(
      writeMarkdown([
        { kind: 'heading', level: 1, text: 'Mira Solberg' },
        { kind: 'sentence', text: 'Waiting for an answer.' },
        {
          kind: 'facts',
          facts: [
            { name: 'Company', text: 'Nord_lab' },
            { name: 'Profile', text: 'https://www.linkedin.com/in/mira_s/', isLink: true },
            { text: 'Paused.' },
          ],
        },
        { kind: 'words', text: 'the calm\n\nand the light' },
        {
          kind: 'ticks',
          items: [
            { text: 'The Quiet Desk', done: true },
            { text: 'Small Data', done: false },
          ],
        },
        { kind: 'numbered', items: [{ text: 'What is hard?', below: 'waiting\nand hoping' }, { text: 'And easy?' }] },
      ]),
    ).toBe(
      [
        '# Mira Solberg',
        'Waiting for an answer.',
        '- **Company:** Nord\\_lab\n- **Profile:** <https://www.linkedin.com/in/mira_s/>\n- Paused.',
        '> the calm  \n>  \n> and the light',
        '- [x] The Quiet Desk\n- [ ] Small Data',
        '1. What is hard?\n\n   > waiting  \n   > and hoping\n\n2. And easy?\n',
      ].join('\n\n'),
    );
  });

  it('makes no markup, no block and no link of what somebody typed (decision 8)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const text = `begin ${typed} end`;
        const below = `said ${typed} so`;
        const blocks: MarkdownBlock[] = [
          { kind: 'heading', level: 2, text },
          { kind: 'sentence', text },
          { kind: 'facts', facts: [{ name: text, text, isLink: true }] },
          { kind: 'ticks', items: [{ text, done: false }] },
          { kind: 'numbered', items: [{ text, below }] },
          { kind: 'words', text },
        ];
        const lines = writeMarkdown(blocks).split('\n');
        const ours = lines.filter((line) => line.includes('begin'));
        expect(ours.map((line) => line.slice(0, line.indexOf('begin')))).toEqual([
          '## ',
          '',
          '- **',
          '- [ ] ',
          '1. ',
          '> ',
        ]);
        // Every other line is empty or goes on with a quote.
        expect(lines.filter((line) => !line.includes('begin') && !/^(?: {3})?>|^$/u.test(line))).toEqual([]);
        for (const line of lines)
          expect(line.replace(/^(?: {3})?> ?|^- \[ \] /u, '')).not.toMatch(/(?<!\\)(?:\\\\)*[<>`[\]]/u);
      }),
    );
  });

  it('has a name that begins with the date and holds nothing a file system refuses', () => {
    expect(personFileName('Mira Sølberg / "Labs": 50 %?', '2026-03-10')).toBe('2026-03-10-Mira-Sølberg-Labs-50.md');
    expect(personFileName('…', '2026-03-10')).toBe('2026-03-10-parley.md');
  });
});

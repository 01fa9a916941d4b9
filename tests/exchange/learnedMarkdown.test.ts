import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnedFrom, pointersByKind } from '../../src/domain/learned';
import { type LearnedWords, learnedFileName, learnedMarkdown } from '../../src/exchange';
import { escaped } from '../../src/exchange/markdown/escaped';
import { heldWith, stepOf } from '../domain/learned/records';
import { personOf } from '../domain/person/people';

const words: LearnedWords = {
  title: 'What I learned',
  asOf: 'As of 1 April',
  roles: 'Roles',
  companies: 'Companies',
  industries: 'Industries',
  parts: { liked: 'Liked', disliked: 'Did not like', advice: 'Advice', practice: 'Practice' },
  verdicts: { keep: 'Keep', drop: 'Drop', 'new-interest': 'Newly interesting', 'related-role': 'A related role' },
  missing: { 'does-it': 'Nobody who does it yet', 'hires-for-it': 'Nobody who hires for it yet' },
  kinds: {
    person: 'People',
    book: 'Books',
    article: 'Articles',
    organisation: 'Organisations',
    event: 'Events',
    role: 'Roles to look at',
    other: 'Other',
  },
  pointedAt: 'Named by',
  someone: 'Somebody',
  day: (day) => day,
};

const mira = personOf('mira', { name: 'Mira *Solberg*', position: 'Data Analyst', company: 'Nord_lab' });

function markdown(liked: string) {
  const conversations = [
    heldWith('mira', '2026-03-10T15:00', { liked, verdict: 'related-role', relatedRole: 'Editor' }),
  ];
  const nextSteps = [stepOf('mira', 'The Quiet Desk', { doneOn: '2026-03-20' }), stepOf('mira', 'Small Data')];
  const facts = { people: [mira], conversations, nextSteps, targetRoles: ['Data Analyst'], targetIndustries: [] };
  return learnedMarkdown(learnedFrom(facts), pointersByKind([mira], nextSteps), words);
}

describe('what I learned, as Markdown (M63)', () => {
  it('says verdicts, who is missing, sentences with whose they are and when, and lists with ticks', () => {
    expect(markdown('the calm\n\nand the light')).toBe(
      [
        '# What I learned',
        'As of 1 April',
        '## Roles',
        '### Data Analyst',
        '- **A related role**: Data Analyst · Editor · Mira \\*Solberg\\*, 2026-03-10',
        '- Nobody who hires for it yet',
        '#### Liked',
        '> the calm  \n>  \n> and the light\n>\n> — Mira \\*Solberg\\*, 2026-03-10',
        '### Editor',
        'Named by: Mira \\*Solberg\\*, 2026-03-10',
        '## Companies',
        '### Nord\\_lab',
        '- **A related role**: Data Analyst · Editor · Mira \\*Solberg\\*, 2026-03-10',
        '#### Liked',
        '> the calm  \n>  \n> and the light\n>\n> — Mira \\*Solberg\\*, 2026-03-10',
        '## Books',
        '- [ ] Small Data (Mira \\*Solberg\\*, 2026-03-01)\n- [x] The Quiet Desk (Mira \\*Solberg\\*, 2026-03-20)\n',
      ].join('\n\n'),
    );
  });

  it('is a title alone where nothing was learned yet', () => {
    const nothing = learnedFrom({
      people: [mira],
      conversations: [],
      nextSteps: [],
      targetRoles: [],
      targetIndustries: [],
    });
    expect(learnedMarkdown(nothing, [], words)).toBe('# What I learned\n\nAs of 1 April\n');
    expect(learnedFileName('2026-04-01')).toBe('parley-learned-2026-04-01.md');
  });

  it('makes no markup of what somebody typed (decision 8)', () => {
    const text = markdown(
      '<img src=x onerror=alert(1)> [here](javascript:alert(1))\n# not a title\n- not a list\n1. nor this',
    );
    expect(text).toContain('> \\<img src=x onerror=alert(1)\\> \\[here\\](javascript:alert(1))');
    expect(text).toContain('> \\# not a title');
    expect(text).toContain('> \\- not a list');
    expect(text).toContain('> 1\\. nor this');
  });

  it('keeps every word, and every line of a quote is quoted, whatever is typed', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const line = escaped(typed);
        expect(line).not.toMatch(/[\n\r]|(?<!\\)(?:\\\\)*[<>`[\]]/u);
        expect(line.replace(/\\(.)/gsu, '$1')).toBe(typed.replace(/[\s\p{Cc}]+/gu, ' ').trim());
        const quoted = markdown(`begin ${typed} end`).split('\n');
        const from = quoted.findIndex((one) => one.startsWith('> begin'));
        const to = quoted.findIndex((one, at) => at >= from && one.startsWith('> —'));
        expect(quoted.slice(from, to).filter((one) => !one.startsWith('>'))).toEqual([]);
      }),
    );
  });
});

import type { Sheet } from '../../../src/exchange';

/** A sheet with what people type: formulas, separators, breaks, scripts, signs that XML cannot hold. */
export const difficult: Sheet = {
  name: 'My list: [a/b]?',
  columns: [
    { heading: 'Position', kind: 'text', width: 30 },
    { heading: 'Company', kind: 'text', width: 24 },
    { heading: 'Industry', kind: 'text', width: 24 },
    { heading: 'Name', kind: 'text', width: 24 },
    { heading: 'Last contact', kind: 'day', width: 12 },
    { heading: 'Profile', kind: 'link', width: 30 },
  ],
  rows: [
    [
      'Head of "Data", Nordlab; Oslo',
      'Nord & Söhne <AG>',
      'Software',
      'Mira Solberg',
      '2026-03-06',
      'https://www.linkedin.com/in/mira-solberg/',
    ],
    ['=HYPERLINK("https://x.example","click")', '+47 22', '-1', '@sum', undefined, undefined],
    ['first\nsecond', ' two  blanks ', '007', '山田 太郎', '2028-02-29', 'https://www.linkedin.com/in/%E5%B1%B1/'],
    ['1/2', 'TRUE', '1e5', 'José 🧭', '1970-01-01', undefined],
  ],
};

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/exchange';
import { difficult } from './sheets';

const read = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data;
const oneCell = (cell: string) =>
  writeCsv({ name: 'x', columns: [{ heading: 'Name', kind: 'text', width: 9 }], rows: [[cell]] });

describe('people as CSV', () => {
  it('begin with the mark by which spreadsheet programs know UTF-8, and end their lines as they do', () => {
    const text = writeCsv(difficult);
    expect(text.startsWith('\uFEFFPosition,Company,Industry,Name,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('hold every cell as it is', () => {
    const [headings, first, , third] = read(writeCsv(difficult));
    expect(headings).toEqual(difficult.columns.map(({ heading }) => heading));
    expect(first).toEqual(difficult.rows[0]);
    expect(third).toEqual(difficult.rows[2]);
  });

  it.each(['=1+1', '+47 22', '-1', '@sum', '\t=1', '\r=1', '=HYPERLINK("x","y")', '=1+1\nmore', '@sum\r\nmore'])(
    'hold no formula: %j is text (decision 8)',
    (cell) => {
      expect(read(oneCell(cell))[1]?.[0]).toBe(`'${cell}`);
    },
  );

  it('hold whatever can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (cell) => {
        fc.pre(cell.trim() !== '');
        const back = read(oneCell(cell))[1]?.[0] ?? '';
        expect(back.replace(/^'(?=[=+\-@\t\r])/u, '')).toBe(cell.replace(/^'(?=[=+\-@\t\r])/u, ''));
        expect(back).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });
});

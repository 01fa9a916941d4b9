import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openImportFile, peopleIn, suggestColumns, type Table } from '../../../src/exchange';

interface Sheet {
  readonly rows: readonly (readonly (string | number)[])[];
  /** By cell, what it leads to. */
  readonly links?: { readonly [cell: string]: string };
}

const xml = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationsOf = (all: readonly string[]) =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
  );

/** Numbers are days, as spreadsheets count them. */
function sheetOf({ rows, links = {} }: Sheet): Uint8Array {
  const cell = (value: string | number, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}" s="1"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = rows.map((cells, row) => {
    const all = cells.map((value, at) => (value === '' ? '' : cell(value, `${'ABCDEFGH'[at]}${row + 1}`)));
    return cells.length === 0 ? '' : `<row r="${row + 1}">${all.join('')}</row>`;
  });
  const marks = Object.keys(links).map((ref, at) => `<hyperlink ref="${ref}" r:id="rId${at + 1}"/>`);
  return xml(
    `<worksheet ${main} xmlns:r="${relations}"><sheetData>${lines.join('')}</sheetData>${marks.length > 0 ? `<hyperlinks>${marks.join('')}</hyperlinks>` : ''}</worksheet>`,
  );
}

function workbook(...sheets: readonly Sheet[]): Uint8Array {
  const parts = sheets.flatMap((sheet, at): [string, Uint8Array][] => {
    const targets = Object.values(sheet.links ?? {}).map(
      (target, link) =>
        `<Relationship Id="rId${link + 1}" Type="${relations}/hyperlink" Target="${target}" TargetMode="External"/>`,
    );
    return [
      [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(sheet)],
      [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationsOf(targets)],
    ];
  });
  const names = sheets.map((_, at) => `<sheet name="Sheet ${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const targets = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    'xl/workbook.xml': xml(`<workbook ${main} xmlns:r="${relations}"><sheets>${names.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relationsOf(targets),
    'xl/styles.xml': xml(`<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`),
    ...Object.fromEntries(parts),
  });
}

async function tableOf(bytes: Uint8Array): Promise<Table> {
  const opened = await openImportFile(bytes);
  if (!('kind' in opened) || opened.kind !== 'table') throw new Error(JSON.stringify(opened));
  return opened.table;
}
async function peopleOf(bytes: Uint8Array) {
  const table = await tableOf(bytes);
  return peopleIn(table, suggestColumns(table)).people;
}

const people: Sheet = {
  rows: [
    ['Name', 'Company', 'Connected on'],
    ['Ida Brandt', 'Nordlab', 45_306],
  ],
};
const ida = { row: 1, name: 'Ida Brandt', company: 'Nordlab', connectedOn: '2024-01-15' };

describe('a workbook of several sheets', () => {
  it.each<[string, readonly Sheet[]]>([
    ['alone', [people]],
    ['behind an empty one', [{ rows: [] }, people]],
    ['behind one of notes', [{ rows: [['Read me first'], ['These are my people.']] }, people]],
    [
      'before others',
      [
        people,
        {
          rows: [
            ['Name', 'Company'],
            ['Somebody', 'Else'],
          ],
        },
      ],
    ],
  ])('is read from the first with a header of people: %s', async (_where, sheets) => {
    expect(await peopleOf(workbook(...sheets))).toEqual([ida]);
  });

  it('without such a header is read from the first with anything in it', async () => {
    const { header } = await tableOf(
      workbook(
        { rows: [] },
        {
          rows: [
            ['Wer', 'Was'],
            ['Ida', 'Analyst'],
          ],
        },
      ),
    );
    expect(header).toEqual(['Wer', 'Was']);
  });

  it('of empty sheets is empty', async () => {
    expect(await openImportFile(workbook({ rows: [] }, { rows: [] }))).toEqual({ problem: 'empty' });
  });
});

describe('addresses behind cells', () => {
  const links = { A2: 'https://www.linkedin.com/in/ida-brandt?a=1&amp;b=2', A5: 'https://no.linkedin.com/in/joao/' };
  const rows = [
    ['Name', 'Company'],
    ['Ida Brandt', 'Nordlab'],
    ['Noor Haddad', 'Example Labs'],
    [],
    ['João', 'Nordlab'],
  ];

  it('become a column of their own, each in its own row', async () => {
    const table = await tableOf(workbook({ rows, links }));
    expect(table.header).toEqual(['Name', 'Company', 'LinkedIn profile']);
    const { people: found, lineOf } = peopleIn(table, suggestColumns(table));
    expect(found.map(({ name, slug }) => [name, slug])).toEqual([
      ['Ida Brandt', 'ida-brandt'],
      ['Noor Haddad', undefined],
      ['João', 'joao'],
    ]);
    expect(found.map(({ row }) => lineOf(row))).toEqual([2, 3, 5]);
  });

  it('are taken from the sheet that is read', async () => {
    const other = { rows: [['x']], links: { A1: 'https://www.linkedin.com/in/somebody-else' } };
    const found = await peopleOf(workbook(other, { rows: rows.slice(0, 2), links: { A2: links.A2 } }));
    expect(found).toMatchObject([{ slug: 'ida-brandt' }]);
  });

  it.each<[string, Sheet]>([
    ['another site', { rows: rows.slice(0, 2), links: { A2: 'https://example.com/in/ida' } }],
    ['no person', { rows: rows.slice(0, 2), links: { B2: 'https://www.linkedin.com/company/nordlab/' } }],
    [
      'what the cell says itself',
      {
        rows: [
          ['Name', 'URL'],
          ['Ida', 'https://www.linkedin.com/in/ida'],
        ],
        links: { B2: 'https://www.linkedin.com/in/ida' },
      },
    ],
  ])('that lead to %s add nothing', async (_where, sheet) => {
    expect((await tableOf(workbook(sheet))).header).toEqual(sheet.rows[0]);
  });
});

describe('a workbook that says it is huge', () => {
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>';
  const cell = (at: string) => `<c r="${at}" t="inlineStr"><is><t>x</t></is></c>`;
  const withSheet = (sheetData: string) => {
    const parts = unzipSync(workbook(people));
    const sheet = xml(`<worksheet ${main}><sheetData>${head}${sheetData}</sheetData></worksheet>`);
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
  };

  it.each([
    ['a cell in its last corner', `<row r="1048576">${cell('XFD1048576')}</row>`],
    ['a cell a million rows down', `<row r="1048576">${cell('B1048576')}</row>`],
    ['a cell a million rows down, in a row that does not say so', `<row>${cell('B1048576')}</row>`],
    ['many rows and one cell far to the right', `<row r="30000">${cell('A30000')}${cell('XFD30000')}</row>`],
    ['a row that no spreadsheet has', '<row r="99999999999"/>'],
    ['a row with a number that is none', '<row r="1e9"/>'],
    ['a sign in a value of a tag', `<row spans="a>b" r="1048576">${cell('B1048576')}</row>`],
    ['an endless number of empty rows', '<row/>'.repeat(200_001)],
    ['another prefix', `<x:row r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>`],
  ])('is not unfolded, and not called damaged: %s', async (_what, sheetData) => {
    expect(await openImportFile(withSheet(sheetData))).toEqual({ problem: 'too-many-cells' });
  });

  it('is read where only colours go on to its end', async () => {
    const last = '<row r="1048576"><c r="XFD1048576" s="0"/></row>';
    const file = withSheet(`<row r="2">${cell('A2')}<c r="XFD2" s="0"/></row>${last}`);
    expect((await tableOf(file)).records).toHaveLength(1);
  });
});

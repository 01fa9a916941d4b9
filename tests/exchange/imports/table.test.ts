import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openImportFile, peopleIn, suggestColumns, type Table, type TableColumns } from '../../../src/exchange';
import { csvTable, isHeader } from '../../../src/exchange/table';

async function tableOf(text: string | Uint8Array): Promise<Table> {
  const opened = await openImportFile(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (!('kind' in opened) || opened.kind !== 'table') throw new Error(JSON.stringify(opened));
  return opened.table;
}
const suggested = async (header: string, row = header.replaceAll(/[^,]+/gu, 'x')) =>
  suggestColumns(await tableOf(`${header}\n${row}`));

describe('the columns of a table', () => {
  it.each([
    ['en', 'Name,Company,Job title,Industry,City,LinkedIn,E-mail,Notes,Tags'],
    [
      'de',
      'Vollständiger Name,Unternehmen,Berufsbezeichnung,Branche,Ort,LinkedIn-Profil,E-Mail-Adresse,Notizen,Schlagwörter',
    ],
    ['fr', 'Nom complet,Entreprise,Poste,Secteur,Ville,Profil LinkedIn,Adresse e-mail,Remarques,Étiquettes'],
    ['es', 'Nombre completo,Empresa,Puesto,Sector,Ciudad,Perfil de LinkedIn,Correo electrónico,Notas,Etiquetas'],
    ['pt', 'Nome completo,Empresa,Cargo,Setor,Cidade,Perfil do LinkedIn,Endereço de e-mail,Observações,Marcadores'],
    ['it', 'Nome e cognome,Azienda,Ruolo,Settore,Città,Profilo LinkedIn,Indirizzo email,Appunti,Etichette'],
  ])('are suggested by the words of the header: %s', async (_language, header) => {
    expect(await suggested(header)).toEqual([
      'name',
      'company',
      'position',
      'industry',
      'location',
      'url',
      'email',
      'notes',
      'tags',
    ]);
  });

  it.each([
    ['Vorname,Nachname,Firma', ['givenName', 'familyName', 'company']],
    ['Prénom,Nom,Société', ['givenName', 'familyName', 'company']],
    ['Nome,Cognome,Azienda', ['givenName', 'familyName', 'company']],
    ['Company name,Current position,Name', ['company', 'position', 'name']],
    ['Colour,Shoe size,Full name', [undefined, undefined, 'name']],
  ])('%s', async (header, columns) => {
    expect(await suggested(header)).toEqual(columns);
  });

  it('are suggested by what stands in them where the header says nothing', async () => {
    const row = 'Ida,https://de.linkedin.com/in/ida,ida@nordlab.example';
    expect(await suggested('Name,A,B', row)).toEqual(['name', 'url', 'email']);
  });

  it('each hold one thing: the first that says so has it', async () => {
    expect(await suggested('Name,Company,Firma')).toEqual(['name', 'company', undefined]);
  });
});

describe('the people of a table', () => {
  const all: TableColumns = ['name', 'position', 'url', 'notes', 'tags', 'connectedOn'];
  const people = async (...rows: readonly (readonly string[])[]) =>
    peopleIn(await tableOf(Papa.unparse([['Name', 'Position', 'URL', 'Notes', 'Tags', 'Date'], ...rows])), all).people;

  it('are as it says, and no more', async () => {
    expect(
      await people([
        'Ida Brandt',
        'Analyst',
        'de.linkedin.com/in/Ida-Brandt?x=1',
        'a\r\nb',
        'oslo; data',
        '15 janv. 2024',
      ]),
    ).toEqual([
      {
        row: 1,
        name: 'Ida Brandt',
        position: 'Analyst',
        slug: 'ida-brandt',
        notes: 'a\nb',
        tags: ['oslo', 'data'],
        connectedOn: '2024-01-15',
      },
    ]);
    expect(await people(['Ida Brandt', '', '', '', '', ''])).toEqual([{ row: 1, name: 'Ida Brandt' }]);
  });

  it('have a name out of two columns', async () => {
    const table = await tableOf('Vorname;Nachname\nIda;Brandt\n;Solberg\n;');
    expect(peopleIn(table, suggestColumns(table)).people.map(({ name }) => name)).toEqual(['Ida Brandt', 'Solberg']);
  });

  it('come with the text of a formula, never with an apostrophe that guards one', async () => {
    expect(await people(['Ida', "'=HYPERLINK(1)", '', '', '', ''])).toMatchObject([{ position: '=HYPERLINK(1)' }]);
  });

  it('begin below the header, wherever it stands', async () => {
    const table = await tableOf('My people,\n,\nName,Company\nIda,Nordlab');
    expect(table.header).toEqual(['Name', 'Company']);
    expect(table.records).toHaveLength(1);
    expect(table.lineOf(1)).toBe(4);
  });

  it('never come from a row with more or fewer fields than the header, which is named with its line', async () => {
    const { records, unread, lineOf } = await tableOf('Name,Company\nIda,"Nord\nlab"\nbroken\nJoão,Example,,\nx,y,z');
    expect(records.map(({ row }) => row)).toEqual([1, 3]);
    expect(unread.map(({ row, why }) => [lineOf(row), why])).toEqual([
      [4, { code: 'field-count', fields: 1, expected: 2 }],
      [6, { code: 'field-count', fields: 3, expected: 2 }],
    ]);
  });

  it('are found in a table of thousands of columns, of which only the first 200 are looked at', () => {
    const wide = Array<string>(15_000).fill('words');
    const table = csvTable(
      Array(10)
        .fill(['Name', ...wide, 'Company'].join(','))
        .join('\n'),
    );
    expect(table.header).toHaveLength(200);
    expect(suggestColumns(table).filter((field) => field !== undefined)).toEqual(['name']);
    expect(isHeader([...wide, 'Name', 'Company'])).toBe(false);
  });

  it('whatever stands in the cells, are as many as there are rows with something in them, and bounded', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '=1+1',
        '"',
        ';',
        '\r\n',
        ',',
        '\t',
        'x'.repeat(5_000),
        '\uFEFF',
        '\uD800',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          const header = ['Name', 'Position', 'URL', 'Notes', 'Tags', 'Connected on'];
          const text = Papa.unparse(
            [header, ...rows.map((row) => ['A', ...row])].map((row) => row.slice(0, 6)),
            {
              delimiter,
              newline,
              quotes: true,
            },
          );
          const opened = await openImportFile(new TextEncoder().encode(`\uFEFF${text}`));
          const read = 'table' in opened ? peopleIn(opened.table, all) : 'read' in opened ? opened.read : undefined;
          expect(read?.people).toHaveLength(rows.length);
          expect(read?.unread).toEqual([]);
          for (const person of read?.people ?? []) {
            expect(person.name).toBe('A');
            for (const part of [person.position, person.company, person.slug, ...(person.tags ?? [])])
              expect(part === undefined || (part !== '' && part.length <= 400 && part.isWellFormed())).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);
});

describe('a spreadsheet', () => {
  const sheet = (rows: string) =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      'xl/workbook.xml': strToU8(
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/styles.xml': strToU8(
        '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    });
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

  it('is a table of its first sheet, with dates as dates and empty cells as empty', async () => {
    const table = await tableOf(
      sheet(
        `<row r="1">${text('A1', 'Name')}${text('B1', 'Company')}${text('C1', 'Connected on')}</row>` +
          `<row r="2">${text('A2', 'Ida &amp; Brandt')}<c r="C2" s="1"><v>45306</v></c></row>` +
          `<row r="3">${text('A3', 'João')}${text('B3', 'Nordlab')}</row>`,
      ),
    );
    const { people, unread } = peopleIn(table, suggestColumns(table));
    expect(unread).toEqual([]);
    expect(people).toEqual([
      { row: 1, name: 'Ida & Brandt', connectedOn: '2024-01-15' },
      { row: 2, name: 'João', company: 'Nordlab' },
    ]);
    expect(table.lineOf(2)).toBe(3);
  });

  it('that is damaged is refused', async () => {
    const damaged = zipSync({ 'xl/workbook.xml': strToU8('<nothing') });
    expect(await openImportFile(damaged)).toEqual({ problem: 'damaged' });
  });
});

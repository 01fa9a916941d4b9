import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openImportFile, type ReadFile } from '../../../src/exchange';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const mira = 'Mira,Solberg,https://www.linkedin.com/in/mira-solberg,,Example Labs,Director of Tooling,15 Jan 2024';
const bytes = (text: string) => new TextEncoder().encode(text);

async function connectionsIn(file: Uint8Array): Promise<ReadFile> {
  const opened = await openImportFile(file);
  if (!('kind' in opened) || opened.kind !== 'connections') throw new Error(JSON.stringify(opened));
  return opened.read;
}

function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((letter) => [...letter].map((one) => one.charCodeAt(0)));
  return new Uint8Array(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('a file to import', () => {
  it('is LinkedIn’s own by its header, whatever its name', async () => {
    expect((await connectionsIn(bytes(`Notes:\r\n"Some are missing."\r\n\r\n${header}\r\n${mira}`))).people).toEqual([
      {
        row: 1,
        name: 'Mira Solberg',
        slug: 'mira-solberg',
        company: 'Example Labs',
        position: 'Director of Tooling',
        connectedOn: '2024-01-15',
      },
    ]);
  });

  it.each([
    ['UTF-8 with a mark', bytes(`\uFEFF${header}\r\n${mira.replace('Mira', 'Zoë')}`)],
    ['UTF-16, as Excel saves “Unicode text”', utf16(`${header}\n${mira.replace('Mira', 'Zoë')}`, 'le')],
    ['UTF-16 the other way round', utf16(`${header}\n${mira.replace('Mira', 'Zoë')}`, 'be')],
    ['UTF-16 without a mark', utf16(`${header}\n${mira.replace('Mira', 'Zoë')}`, 'le', false)],
    [
      'Windows’ Western letters',
      Uint8Array.from([...`${header}\n${mira.replace('Mira', 'Zo\xEB')}`].map((c) => c.charCodeAt(0))),
    ],
  ])('may be written in %s', async (_encoding, file) => {
    expect((await connectionsIn(file)).people).toMatchObject([{ name: 'Zoë Solberg', slug: 'mira-solberg' }]);
  });

  it('may have semicolons, country hosts, Windows line ends and no addresses', async () => {
    const rows = [
      'Mira;Solberg;https://no.linkedin.com/in/Mira-Solberg;;Example Labs;Director;15. Jan. 2024',
      'Ida;Brandt;;;Nordlab;Analyst;15 de jan. de 2024',
    ];
    expect((await connectionsIn(bytes([header.replaceAll(',', ';'), ...rows, ''].join('\r\n')))).people).toMatchObject([
      { slug: 'mira-solberg', connectedOn: '2024-01-15' },
      { name: 'Ida Brandt', connectedOn: '2024-01-15' },
    ]);
  });

  it('tells the line of a row that cannot be read, with quoted line breaks and empty lines above it', async () => {
    const rows = ['Ida,"Brandt\nPhD",,,,,', '', 'too,few', mira, 'a,b,c,d,e,f,g,h'];
    const { people, unread, lineOf } = await connectionsIn(bytes(`Notes:\n"x"\n\n${header}\n${rows.join('\n')}`));
    expect(people.map(({ row }) => row)).toEqual([1, 3]);
    expect(unread.map(({ row, why }) => [lineOf(row), why])).toEqual([
      [8, { code: 'field-count', fields: 2, expected: 7 }],
      [10, { code: 'field-count', fields: 8, expected: 7 }],
    ]);
  });

  it.each(['Basic_LinkedInDataExport_11-22-2026', 'Complete_LinkedInDataExport_11-22-2026'])(
    'may be the whole export of an account: %s.zip',
    async (name) => {
      const zip = zipSync({ [`${name}/Connections.csv`]: bytes(`${header}\n${mira}`), 'Profile.csv': bytes('x') });
      expect((await connectionsIn(zip)).people).toHaveLength(1);
    },
  );

  it.each<[string, Uint8Array, string]>([
    ['nothing', bytes(''), 'empty'],
    ['white space', bytes(' \r\n '), 'empty'],
    ['a page', bytes('<!doctype html><p>Hello'), 'unknown'],
    ['a backup of Parley', bytes('{"product":"parley"}'), 'unknown'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0, 7]), 'unknown'],
    ['an archive of something else', zipSync({ 'Messages.csv': bytes('x') }), 'no-connections'],
    ['an archive cut off', zipSync({ 'Connections.csv': bytes(header.repeat(50)) }).slice(0, 60), 'damaged'],
  ])('that is %s is refused', async (_what, file, problem) => {
    expect(await openImportFile(file)).toEqual({ problem });
  });

  it('that says it unpacks to more than a list of people is not unpacked', async () => {
    const zip = zipSync({ 'Connections.csv': bytes(`${header}\n${mira}`) });
    const directory = zip.findLastIndex((_, at) => zip[at] === 0x50 && zip[at + 2] === 1 && zip[at + 3] === 2);
    new DataView(zip.buffer, zip.byteOffset).setUint32(directory + 24, 3_000_000_000, true);
    expect(await openImportFile(zip)).toEqual({ problem: 'too-much' });
  });

  it('that is any other table is one whose columns are to be told', async () => {
    expect(await openImportFile(bytes('Name,Firma\nIda Brandt,Nordlab'))).toMatchObject({
      kind: 'table',
      table: { header: ['Name', 'Firma'], records: [{ row: 1, cells: ['Ida Brandt', 'Nordlab'] }] },
    });
  });

  it('that is an address book has its people', async () => {
    const opened = await openImportFile(bytes('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Brandt\r\nEND:VCARD\r\n'));
    expect(opened).toMatchObject({ kind: 'vcard', read: { people: [{ row: 1, name: 'Ida Brandt' }] } });
  });
});

import { describe, expect, it } from 'vitest';
import { openImportFile, peopleIn, type ReadFile, suggestColumns } from '../../../src/exchange';
import { utf16, windows1252 } from './encodings';

/** As the import page reads it, with the columns as they are suggested. */
async function read(file: string | Uint8Array): Promise<ReadFile> {
  const opened = await openImportFile(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened.kind === 'table' ? peopleIn(opened.table, suggestColumns(opened.table)) : opened.read;
}
const people = async (file: string | Uint8Array) => (await read(file)).people;
const table = (cells: { readonly [header: string]: string }, delimiter = ',') =>
  [Object.keys(cells), Object.values(cells)]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');

const ida = {
  row: 1,
  name: 'Ida Brandt',
  position: 'Analyst',
  company: 'Nordlab',
  location: 'Oslo',
  slug: 'ida-brandt',
  email: 'ida@nordlab.example',
  notes: 'Met in Oslo',
};

describe('files as other programs write them', () => {
  it('Google Contacts, as CSV: no label, prefix or middle name is taken for somebody', async () => {
    const file = table({
      'First Name': 'Ida',
      'Middle Name': 'Maria',
      'Last Name': 'Brandt',
      'Phonetic First Name': '',
      'Name Prefix': 'Dr.',
      'Name Suffix': '',
      Nickname: '',
      'File As': '',
      'Organization Name': 'Nordlab',
      'Organization Title': 'Analyst',
      'Organization Department': 'Research',
      Birthday: '',
      Notes: 'Met in Oslo',
      Photo: 'https://photos.example/x',
      Labels: 'data ::: * myContacts',
      'E-mail 1 - Label': '* Work',
      'E-mail 1 - Value': 'ida@nordlab.example',
      'Phone 1 - Label': 'Work',
      'Phone 1 - Value': '1234',
      'Address 1 - Label': 'Work',
      'Address 1 - Formatted': 'Street 1\nOslo',
      'Address 1 - City': 'Oslo',
      'Address 1 - Country': 'Norway',
      'Website 1 - Label': 'LinkedIn',
      'Website 1 - Value': 'https://www.linkedin.com/in/ida-brandt',
    });
    expect(await people(file)).toEqual([{ ...ida, tags: ['data'] }]);
  });

  it('Google Contacts of earlier years', async () => {
    const file = table({
      Name: 'Ida Brandt',
      'Given Name': 'Ida',
      'Additional Name': 'Maria',
      'Family Name': 'Brandt',
      'Yomi Name': '',
      'Given Name Yomi': '',
      Location: '',
      Occupation: '',
      Notes: 'Met in Oslo',
      'Group Membership': '* myContacts ::: data',
      'E-mail 1 - Type': '* Work',
      'E-mail 1 - Value': 'ida@nordlab.example',
      'Address 1 - City': 'Oslo',
      'Organization 1 - Type': '',
      'Organization 1 - Name': 'Nordlab',
      'Organization 1 - Title': 'Analyst',
      'Website 1 - Type': 'Profile',
      'Website 1 - Value': 'https://www.linkedin.com/in/ida-brandt',
    });
    const [person] = await people(file);
    expect(person).toEqual({ ...ida, position: person?.position, tags: ['data'] });
  });

  it('Outlook, whose “Title” is a form of address and no position', async () => {
    const file = table({
      Title: 'Dr.',
      'First Name': 'Ida',
      'Middle Name': 'Maria',
      'Last Name': 'Brandt',
      Company: 'Nordlab',
      Department: 'Research',
      'Job Title': 'Analyst',
      'Business City': 'Oslo',
      'Business Country/Region': 'Norway',
      Categories: 'data;oslo',
      'E-mail Address': 'ida@nordlab.example',
      'E-mail Type': 'SMTP',
      'E-mail Display Name': 'Ida Brandt (ida@nordlab.example)',
      Location: '',
      "Manager's Name": 'Noor Haddad',
      Notes: 'Met in Oslo',
      'Web Page': 'https://www.linkedin.com/in/ida-brandt',
    });
    expect(await people(file)).toEqual([{ ...ida, tags: ['data', 'oslo'] }]);
  });

  it('Outlook in German', async () => {
    const file = table({
      Anrede: '',
      Vorname: 'Ida',
      'Weitere Vornamen': 'Maria',
      Nachname: 'Brandt',
      Firma: 'Nordlab',
      Abteilung: 'Forschung',
      Position: 'Analyst',
      'Ort geschäftlich': 'Oslo',
      'E-Mail-Adresse': 'ida@nordlab.example',
      'E-Mail-Typ': 'SMTP',
      'E-Mail: Angezeigter Name': 'Ida Brandt (ida@nordlab.example)',
      Notizen: 'Met in Oslo',
      Webseite: 'https://de.linkedin.com/in/ida-brandt',
    });
    expect(await people(file)).toEqual([ida]);
  });

  it('a table in which “Title” and “Location” are all there is', async () => {
    expect(await people(table({ Name: 'Ida Brandt', Title: 'Analyst', Location: 'Oslo' }))).toEqual([
      { row: 1, name: 'Ida Brandt', position: 'Analyst', location: 'Oslo' },
    ]);
  });

  it.each<[string, (text: string) => Uint8Array | string]>([
    ['as it is', (text) => text],
    ['with the separator told above', (text) => `sep=;\r\n${text}`],
    ['as Windows’ Western letters', windows1252],
    ['in UTF-16', (text) => utf16(text, 'le')],
  ])('Excel’s CSV with semicolons, %s', async (_how, encode) => {
    const text = table({ Name: 'Zoë Brandt', Firma: 'Müller & Söhne; Nord', Position: 'Ärztin' }, ';');
    expect(await people(encode(text))).toEqual([
      { row: 1, name: 'Zoë Brandt', company: 'Müller & Söhne; Nord', position: 'Ärztin' },
    ]);
  });

  it('Excel’s “Unicode text”: UTF-16 with tabs', async () => {
    const text = table({ Name: 'Zoë Brandt', Company: 'Łódź', Position: '分析' }, '\t');
    expect(await people(utf16(text, 'le'))).toEqual([
      { row: 1, name: 'Zoë Brandt', company: 'Łódź', position: '分析' },
    ]);
  });
});

describe('LinkedIn’s own file as it comes', () => {
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const rows = (...all: readonly string[]) => [header, ...all, ''].join('\r\n');

  it.each(['www', 'de', 'uk', 'no', 'br', 'zh'])('with addresses of %s.linkedin.com', async (host) => {
    const file = rows(`Ida,Brandt,https://${host}.linkedin.com/in/ida-brandt,,,,15 Jan 2024`);
    expect(await people(file)).toMatchObject([{ slug: 'ida-brandt', connectedOn: '2024-01-15' }]);
  });

  it.each([
    ['jo%C3%A3o-pereira', 'joão-pereira'],
    ['%E5%B1%B1%E7%94%B0', '山田'],
    ['%D8%B9%D9%84%D9%8A', 'علي'],
    ['50%-off', '50%-off'],
  ])('with an address in other letters: %s', async (written, slug) => {
    expect(await people(rows(`A,B,https://www.linkedin.com/in/${written},,,,`))).toMatchObject([{ slug }]);
  });

  it('with members who left: nobody without a name, each row of them listed', async () => {
    const { people: found, unread } = await read(
      rows(',,,,,,15 Jan 2024', 'Ida,Brandt,https://www.linkedin.com/in/ida-brandt,,,,', ',,,,,,', ' , ,,,Nordlab,,'),
    );
    expect(found.map(({ row, name }) => [row, name])).toEqual([
      [1, undefined],
      [2, 'Ida Brandt'],
      [3, undefined],
      [4, undefined],
    ]);
    expect(unread).toEqual([]);
  });

  it('names a row whose address stood further up, with its line, also as the last one', async () => {
    const same = 'Ida,"Bra\r\nndt",https://www.linkedin.com/in/ida-brandt,,,,';
    const { people: found, unread, lineOf } = await read(rows(same, 'João,Pereira,,,,,', same));
    expect(found).toHaveLength(2);
    expect(unread.map(({ row, why }) => [lineOf(row), why])).toEqual([[5, { code: 'twice' }]]);
  });
});

describe('address books', () => {
  const quoted = (text: string) =>
    [...new TextEncoder().encode(text)].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');

  it('vCard 2.1 in quoted-printable, with soft line breaks, bare types and old letters', async () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=42=72=61=6E=64=74;=49=64=61;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=49=64=61=20=42=72=61=6E=\r\n=64=74',
      'ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller',
      `TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:${quoted('Ärztin; Leitung')}`,
      'EMAIL;INTERNET;HOME:old@x.example',
      'EMAIL;INTERNET;PREF:ida@nordlab.example',
      'URL;WORK:http://uk.linkedin.com/in/ida-brandt',
      'END:VCARD',
    ].join('\r\n');
    expect(await people(card)).toEqual([
      {
        row: 1,
        name: 'Ida Brandt',
        company: 'Müller',
        position: 'Ärztin; Leitung',
        email: 'ida@nordlab.example',
        slug: 'ida-brandt',
      },
    ]);
  });

  it('many cards of version 3 and 4 in one file, a BOM before them, each with its line', async () => {
    const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');
    const file = `\uFEFF${[
      card(
        'VERSION:3.0',
        'N:Brandt;Ida;;;',
        'FN:Ida Brandt',
        'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ida-brandt',
      ),
      card('VERSION:4.0', 'FN:João', ' Pereira', 'EMAIL;PREF=1:joao@x.example', 'ORG;SORT-AS="X":Example Labs'),
      'BEGIN:VCARD\r\nFN:Cut off',
    ].join('\r\n')}`;
    const { people: found, unread, lineOf } = await read(file);
    expect(found).toMatchObject([
      { name: 'Ida Brandt', slug: 'ida-brandt' },
      { name: 'JoãoPereira', email: 'joao@x.example', company: 'Example Labs' },
    ]);
    expect(unread.map(({ row }) => lineOf(row))).toEqual([14]);
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readConnections } from '../../src/exchange';
import { dateFrom } from '../../src/exchange/connections/connectedOn';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const notes =
  'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing.\r\nYou will only see those of people who allow it."\r\n\r\n';
const mira = 'Mira,Solberg,https://www.linkedin.com/in/mira-solberg,,Example Labs,Director of Tooling,15 Jan 2024';

const read = (...rows: readonly string[]) => readConnections([header, ...rows].join('\r\n'));

describe('LinkedIn’s Connections.csv', () => {
  it('has notes above the header', () => {
    expect(readConnections(`\uFEFF${notes}${header}\r\n${mira}\r\n`)).toEqual({
      people: [
        {
          slug: 'mira-solberg',
          givenName: 'Mira',
          familyName: 'Solberg',
          company: 'Example Labs',
          position: 'Director of Tooling',
          connectedOn: '2024-01-15',
          record: 1,
        },
      ],
      duplicates: 0,
      skipped: [],
    });
  });

  it('may have notes with a quotation mark that nobody closed', () => {
    expect(readConnections(`Notes:\n"Some are "missing\n\n${header}\n${mira}`).people).toHaveLength(1);
  });

  it('has fields with commas, quotes and line breaks in them', () => {
    const [person] = read(
      'Ida,"Brandt, PhD",https://www.linkedin.com/in/ida,,"Nordlab ""North""\r\nSouth","Analyst, data",1 Feb 2025',
    ).people;
    expect(person).toMatchObject({
      familyName: 'Brandt, PhD',
      company: 'Nordlab "North" South',
      position: 'Analyst, data',
    });
  });

  it('may come with Unix or old Mac line ends, semicolons or tabs, columns in another order, or fewer of them', () => {
    for (const end of ['\n', '\r', '\r\n'])
      expect(readConnections(`${notes}${header}${end}${mira}${end}`).people, JSON.stringify(end)).toHaveLength(1);
    for (const mark of [';', '\t'])
      expect(readConnections(`${header}\n${mira}`.replaceAll(',', mark)).people).toHaveLength(1);
    expect(readConnections('Last Name,First Name\nSolberg,Mira').people).toEqual([
      { givenName: 'Mira', familyName: 'Solberg', record: 1 },
    ]);
    expect(readConnections('"Vorname","Nachname","Firma"\n"Mira","Solberg","Nordlab"').people[0]?.company).toBe(
      'Nordlab',
    );
  });

  it('has one person a profile address, however it is written; the first row wins', () => {
    const { people, duplicates } = read(
      mira,
      'Mira,S.,https://no.linkedin.com/in/Mira-Solberg/,,Other,,16 Jan 2024',
      'João,Reis,https://www.linkedin.com/in/jo%C3%A3o-reis,,,,',
      'João,Reis,http://linkedin.com/in/joão-reis?trk=x,,,,',
    );
    expect(people.map(({ slug }) => slug)).toEqual(['mira-solberg', 'joão-reis']);
    expect(people[0]?.company).toBe('Example Labs');
    expect(duplicates).toBe(2);
  });

  it('keeps the case of a member id', () => {
    const { people, duplicates } = read(
      'A,B,https://www.linkedin.com/in/ACoAAB1234567,,,,',
      'A,B,https://www.linkedin.com/in/ACoAAB1234567/,,,,',
      'A,C,https://www.linkedin.com/in/ACoAAb1234567/,,,,',
    );
    expect(people.map(({ memberId }) => memberId)).toEqual(['ACoAAB1234567', 'ACoAAb1234567']);
    expect(duplicates).toBe(1);
  });

  it('keeps everybody without an address on their own, nameless ones too, after the others', () => {
    const { people, duplicates } = read(
      ',,,,,,',
      'Ida,Brandt,,,Nordlab,,',
      'Ida,Brandt,https://example.com/in/ida,,Nordlab,,',
      mira,
    );
    expect(people.map(({ record }) => record)).toEqual([4, 1, 2, 3]);
    expect(people[1]).toEqual({ givenName: '', familyName: '', record: 1 });
    expect(duplicates).toBe(0);
  });

  it('names the rows it leaves out: another number of fields than the header', () => {
    const { people, skipped } = read('Only,Two', mira, '', `${mira},more`);
    expect(people).toHaveLength(1);
    expect(skipped).toEqual([
      { record: 1, why: { code: 'field-count', fields: 2, expected: 7 } },
      { record: 3, why: { code: 'field-count', fields: 8, expected: 7 } },
    ]);
  });

  it('keeps an e-mail address that stands there; whether it is saved is asked later', () => {
    expect(read('Ida,Brandt,,ida@example.com,,,').people[0]?.email).toBe('ida@example.com');
  });

  it('has nobody in it when it is something else', () => {
    for (const text of ['', '\uFEFF', 'hello', '{"people":[]}', 'a,b,c\n1,2,3', notes])
      expect(readConnections(text)).toEqual({ people: [], duplicates: 0, skipped: [] });
  });

  it('bounds what it takes and drops what cannot be seen', () => {
    const [person] = read(`\u202EIda\u0000,${'x'.repeat(5_000)},,,,,`).people;
    expect(person?.givenName).toBe('Ida');
    expect(person?.familyName).toHaveLength(400);
  });

  it('comes back as it was written, whatever stands in it', () => {
    const word = fc.stringMatching(/^[\p{L}\d ,;"'\n\t=+@-]{0,20}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word, word), { minLength: 1, maxLength: 20 }), (rows) => {
        const text = Papa.unparse({
          fields: header.split(','),
          data: rows.map(([given, family, company, position], i) => [
            given,
            family,
            `https://www.linkedin.com/in/p-${i}`,
            '',
            company,
            position,
            '15 Jan 2024',
          ]),
        });
        const { people, skipped, duplicates } = readConnections(notes + text);
        expect(people).toHaveLength(rows.length);
        expect([skipped.length, duplicates]).toEqual([0, 0]);
        people.forEach((person, i) => {
          expect(person.slug).toBe(`p-${i}`);
          expect(person.givenName).toBe((rows[i]?.[0] ?? '').replace(/\s+/gu, ' ').trim());
        });
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readConnections(`${header}\n${text}`).duplicates).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the day two people connected', () => {
  it.each([
    ['15 Jan 2024', '2024-01-15'],
    ['5 Sept 2023', '2023-09-05'],
    ['Jan 15, 2024', '2024-01-15'],
    ['15. Jan. 2024', '2024-01-15'],
    ['3. März 2022', '2022-03-03'],
    ['15 janv. 2024', '2024-01-15'],
    ['1 août 2021', '2021-08-01'],
    ['15 de ene de 2024', '2024-01-15'],
    ['9 de dezembro de 2020', '2020-12-09'],
    ['2 mag 2019', '2019-05-02'],
    ['12 okt. 2018', '2018-10-12'],
    ['3 мая 2024', '2024-05-03'],
    ['15 paź 2017', '2017-10-15'],
    ['2024年1月15日', '2024-01-15'],
    ['2024년 1월 15일', '2024-01-15'],
    ['2024-01-15', '2024-01-15'],
    ['2024-01-15 08:30', '2024-01-15'],
    ['29 Feb 2024', '2024-02-29'],
    ['13/4/2024', '2024-04-13'],
    ['4/13/2024', '2024-04-13'],
    ['4/4/2024', '2024-04-04'],
  ])('%s is %s', (text, date) => {
    expect(dateFrom(text)).toBe(date);
  });

  it.each(['', 'yesterday', '3/4/2024', '29 Feb 2023', '31 Apr 2024', '15 Jan', 'Jan 2024', '2024-13-01', '0/1/2024'])(
    '“%s” is left open rather than guessed',
    (text) => {
      expect(dateFrom(text)).toBeUndefined();
    },
  );
});

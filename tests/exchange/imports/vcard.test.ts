import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVcards } from '../../../src/exchange/vcard';

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const one = (...lines: readonly string[]) => readVcards(card(...lines)).people[0];

describe('a card of an address book', () => {
  it('of version 3', () => {
    expect(
      one(
        'VERSION:3.0',
        'N:Brandt;Ida;Maria;Dr.;PhD',
        'FN:Dr. Ida Brandt',
        'ORG:Nordlab\\, Oslo;Research',
        'TITLE:Analyst\\; data',
        'EMAIL;TYPE=INTERNET:old@x.example',
        'EMAIL;TYPE=INTERNET,PREF:ida@nordlab.example',
        'ADR;TYPE=WORK:;;Street 1;Oslo;;0150;Norway',
        'item1.URL:https\\://www.linkedin.com/in/Ida-Brandt/',
        'NOTE:First line\\nsecond',
        'CATEGORIES:oslo,data',
        'PHOTO;ENCODING=b:AAAA',
        ' AAAA:AAAA',
      ),
    ).toEqual({
      row: 1,
      name: 'Dr. Ida Brandt',
      position: 'Analyst; data',
      company: 'Nordlab, Oslo',
      location: 'Oslo, Norway',
      email: 'ida@nordlab.example',
      slug: 'ida-brandt',
      notes: 'First line\nsecond',
      tags: ['oslo', 'data'],
    });
  });

  it('of version 4, with folded lines and a quoted parameter', () => {
    expect(
      one(
        'VERSION:4.0',
        'FN;LANGUAGE="en:x":Mira',
        '  Solberg',
        'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/mira',
      ),
    ).toEqual({ row: 1, name: 'Mira Solberg', slug: 'mira' });
  });

  it('of an old telephone, in quoted-printable', () => {
    expect(
      one(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pereira;Jo=C3=A3o',
        'ORG;ENCODING=QUOTED-PRINTABLE:Nord=',
        'lab',
      ),
    ).toEqual({
      row: 1,
      name: 'João Pereira',
      company: 'Nordlab',
    });
  });

  it('without FN has its name from its parts; without any it has none', () => {
    expect(one('N:Brandt;Ida;;;')?.name).toBe('Ida Brandt');
    expect(one('ORG:Nordlab')).toEqual({ row: 1, company: 'Nordlab' });
  });

  it('of a group is nobody', () => {
    expect(readVcards(card('FN:My team', 'X-ADDRESSBOOKSERVER-KIND:group')).people).toEqual([]);
  });

  it('that has no end is named with its line', () => {
    const { people, unread, lineOf } = readVcards(`BEGIN:VCARD\nFN:Lost\n${card('FN:Ida')}BEGIN:VCARD\nFN:Cut off`);
    expect(people.map(({ name }) => name)).toEqual(['Ida']);
    expect(unread.map(({ row, why }) => [lineOf(row), why.code])).toEqual([
      [1, 'not-closed'],
      [6, 'not-closed'],
    ]);
  });

  it('goes on over any number of lines, of which each is looked at once', () => {
    const goesOn = (first: string, line: string) =>
      one('FN:Ida', `${first}\r\n${line.repeat(300_000)}end`)?.notes?.slice(0, 4);
    expect(goesOn('NOTE;ENCODING=QUOTED-PRINTABLE:x=', 'a=\r\n')).toBe('xaaa');
    expect(goesOn('NOTE:x', ' a\r\n')).toBe('xaaa');
  });

  it('never throws and stays bounded, whatever stands in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'BEGIN:VCARD\n',
        'END:VCARD\n',
        'FN:',
        'N;ENCODING=QUOTED-PRINTABLE:',
        '=C3',
        '=\n',
        '\\',
        ';',
        '\n ',
        '"',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const person of readVcards(pieces.join('')).people)
          expect(
            [person.name, person.company, person.location].every((text) => text === undefined || text.length <= 400),
          ).toBe(true);
      }),
    );
  });
});

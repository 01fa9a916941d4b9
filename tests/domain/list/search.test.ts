import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople, findPeopleByName, foldText } from '../../../src/domain/list';
import type { Person } from '../../../src/domain/person';
import { personOf } from '../person/people';

const finds = (person: Partial<Person>, query: string) => findPeople([personOf('a', person)], query).length === 1;

describe('searching the list', () => {
  it.each<[string, Partial<Person>, string]>([
    ['a part of the name', { name: 'Mira Solberg' }, 'olber'],
    ['the company', { company: 'Example Labs' }, 'labs'],
    ['the position', { position: 'Director of Tooling' }, 'tooling'],
    ['the industry', { industry: 'Biotechnology' }, 'biotech'],
    ['the place', { location: 'Oslo, Norway' }, 'oslo'],
    ['the notes', { notes: 'Met at the spring fair.\nLikes maps.' }, 'spring fair'],
    ['a tag', { tags: ['alumni', 'data'] }, 'alumni'],
    ['the target role', { plan: { targetRole: 'Data engineer' } }, 'data eng'],
  ])('finds %s', (_what, person, query) => {
    expect(finds(person, query)).toBe(true);
  });

  it.each([
    ['case', 'MIRA SOLBERG', 'mira solberg'],
    ['accents', 'José Muñoz', 'jose munoz'],
    ['accents in what is sought', 'Jose Munoz', 'José Muñoz'],
    ['ß and ss', 'Anna Großmann', 'grossmann'],
    ['letters of other alphabets that look alike', 'Łukasz Øster', 'lukasz oster'],
    ['umlauts written as two letters', 'Jörg Müller', 'joerg mueller'],
    ['umlauts sought in names written with two letters', 'Joerg Mueller', 'Jörg Müller'],
    ['the dotted İ', 'İbrahim Yılmaz', 'ibrahim yilmaz'],
    ['apostrophes', 'Sinéad O’Brien', "o'brien"],
    ['apostrophes left out', "Sinéad O'Brien", 'obrien'],
    ['full-width letters', 'ＡＢＣ Lab', 'abc lab'],
    ['Arabic vowel points', 'مُحَمَّد', 'محمد'],
    ['Greek accents', 'Ελένη Παπαδοπούλου', 'ελενη παπαδοπουλου'],
    ['Russian ё', 'Семён Орлов', 'семен орлов'],
  ])('does not mind %s', (_what, name, query) => {
    expect(finds({ name }, query)).toBe(true);
  });

  it.each([
    ['a Japanese name without the space', '山田 太郎', '山田太郎'],
    ['a Japanese name with the space', '山田太郎', '山田 太郎'],
    ['one word in a Chinese company', '北京示例科技有限公司', '科技'],
    ['a Korean name without the space', '김 민서', '김민서'],
    ['a Korean syllable that is still being typed', '김민서', '기'],
    ['a Thai word within a line', 'วิศวกรข้อมูลอาวุโส', 'ข้อมูล'],
  ])('finds %s', (_what, name, query) => {
    expect(finds({ name }, query)).toBe(true);
  });

  it('wants every word, wherever it stands and in whatever order', () => {
    const person = { name: 'Mira Solberg', company: 'Example Labs', tags: ['fair'] };
    expect(finds(person, 'labs mira fair')).toBe(true);
    expect(finds(person, 'labs mira nordlab')).toBe(false);
  });

  it('never finds a word that would begin in one field and end in the next', () => {
    expect(finds({ name: 'Mira', position: 'Tooling' }, 'miratooling')).toBe(false);
    expect(finds({ name: '山田', position: '技師' }, '田技')).toBe(false);
  });

  it('keeps signs that make a word another word', () => {
    expect(finds({ position: 'C++ developer' }, 'c++')).toBe(true);
    expect(finds({ position: 'C developer' }, 'c++')).toBe(false);
    expect(finds({ position: 'R&D lead engineer' }, 'r&d')).toBe(true);
  });

  it('finds everybody while nothing is sought', () => {
    expect(finds({}, '')).toBe(true);
    expect(finds({}, '  … ')).toBe(true);
  });

  it('puts first whose name begins so, then whose family name does', () => {
    const people = [
      personOf('c', { name: 'Ida Brandt', company: 'Martin & Co' }),
      personOf('b', { name: 'Ana Martin' }),
      personOf('a', { name: 'Martin Weber' }),
    ];
    expect(findPeopleByName(people, 'Mart').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('searching, whatever is typed', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });

  it('finds a name by itself, by its words in any order, in any case and any form of its letters', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const name = parts.join(' ');
        expect(finds({ name }, name)).toBe(true);
        expect(finds({ name }, parts.toReversed().join(' '))).toBe(true);
        expect(finds({ name }, name.normalize('NFD'))).toBe(true);
        expect(finds({ name: name.normalize('NFD') }, name.normalize('NFC'))).toBe(true);
      }),
    );
  });

  it('finds nobody more when a word is added', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), words, (names, sought) => {
        const people = names.map((parts, index) => personOf(`${index}`, { name: parts.join(' ') }));
        const wide = findPeople(people, sought.slice(1).join(' '));
        expect(wide).toEqual(expect.arrayContaining([...findPeople(people, sought.join(' '))]));
      }),
    );
  });

  it('a folded text stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

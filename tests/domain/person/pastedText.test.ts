import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsFromText } from '../../../src/domain/person';

describe('a pasted block of text', () => {
  it('gives name, headline, position, company and location (K6)', () => {
    const text =
      'Mira Solberg\nShe/Her\n · 2nd\nDirector of Tooling at Example Labs\nOslo, Norway\n500+ connections\nMessage';
    expect(detailsFromText(text)).toEqual({
      name: 'Mira Solberg',
      headline: 'Director of Tooling at Example Labs',
      position: 'Director of Tooling',
      company: 'Example Labs',
      location: 'Oslo, Norway',
    });
  });

  it('works in other languages', () => {
    expect(detailsFromText('Jonas Weber\nDatenanalyst bei Beispielwerk\nMünchen, Bayern, Deutschland')).toMatchObject({
      name: 'Jonas Weber',
      position: 'Datenanalyst',
      company: 'Beispielwerk',
      location: 'München, Bayern, Deutschland',
    });
  });

  it('takes a business card, too', () => {
    expect(detailsFromText('Ida Brandt, PhD\r\nHead of Research\r\nNordlab GmbH\r\nBerlin')).toMatchObject({
      name: 'Ida Brandt',
      headline: 'Head of Research',
      position: 'Head of Research',
      location: 'Berlin',
    });
  });

  it('leaves out what it does not find', () => {
    expect(detailsFromText('Mira Solberg')).toEqual({ name: 'Mira Solberg' });
    expect(detailsFromText(' \n ')).toEqual({});
  });

  it('never throws and stays bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        for (const value of Object.values(detailsFromText(text))) expect(value.length).toBeLessThanOrEqual(400);
      }),
    );
    expect(detailsFromText('xy '.repeat(100_000)).name?.length).toBeLessThanOrEqual(80);
  });
});

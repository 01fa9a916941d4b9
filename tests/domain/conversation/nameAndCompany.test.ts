import { describe, expect, it } from 'vitest';
import { nameAndCompany } from '../../../src/domain/conversation';

describe('how people note somebody down', () => {
  it.each([
    ['Ida Brandt', 'Ida Brandt', undefined],
    ['Ida Brandt, Lanternworks', 'Ida Brandt', 'Lanternworks'],
    ['Ida Brandt (Lanternworks)', 'Ida Brandt', 'Lanternworks'],
    ['Ida Brandt – Lanternworks AG, Bern', 'Ida Brandt', 'Lanternworks AG, Bern'],
    ['Anne-Marie Sand - Nordlab', 'Anne-Marie Sand', 'Nordlab'],
    ['Anne-Marie Sand', 'Anne-Marie Sand', undefined],
    [' Ida Brandt , ', 'Ida Brandt ,', undefined],
  ])('“%s” is %s of %s', (text, name, company) => {
    expect(nameAndCompany(text)).toEqual(company === undefined ? { name } : { name, company });
  });
});

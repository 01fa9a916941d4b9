import { describe, expect, it } from 'vitest';
import { seniorityOf } from '../../../src/domain/seniority';

const levelOf = (title: string) => seniorityOf(title).level;

describe('several roles in one text (R1, R2)', () => {
  it('takes the higher of two roles in one segment', () => {
    expect(levelOf('Vineyard Director & Co-Owner')).toBe('owner');
    expect(levelOf('Plant Supervisor and Safety Director')).toBe('director');
  });

  it('takes the first employment across segments', () => {
    expect(levelOf('Glass Chemist at Orrin | Founder at Kiln Club')).toBe('entry');
    expect(levelOf('Senior Botanist • Director of a choir')).toBe('senior');
  });

  it('lets no side role lead', () => {
    expect(levelOf('Mentor | Keynote Speaker | Head of Lighting at Orrin')).toBe('director');
    expect(levelOf('Payroll Clerk | Board Member at a choir')).toBe('entry');
  });

  it('takes a seat on a board where nothing else is said (R5)', () => {
    expect(seniorityOf('Board Member, Orrin Trust')).toMatchObject({ level: 'cxo', alternatives: ['director'] });
  });

  it('reads no posts out of the name of an employer', () => {
    expect(levelOf('Typist at Chief & Partner Ltd')).toBe('entry');
    expect(levelOf('Ingenieurin bei Direktor Nord GmbH')).toBe('entry');
    expect(levelOf('Typist at Orrin, Head of Archives')).toBe('entry');
  });

  it('reads no posts out of what a role is about', () => {
    expect(levelOf('Director of Partner Relations')).toBe('director');
    expect(levelOf('Helping CEOs sleep better')).toBe('unknown');
    expect(levelOf('CEO Office Analyst')).toBe('entry');
    expect(levelOf("President's Office Clerk")).toBe('entry');
  });

  it('passes over what is past (R12)', () => {
    expect(levelOf('Pottery Teacher, former Chief Financial Officer')).toBe('entry');
    expect(levelOf('ex-Director, now Pottery Teacher')).toBe('entry');
    expect(levelOf('Chairman emeritus, Orrin Trust')).toBe('unknown');
  });

  it('gives a student with a job the level of the job, and an aspiring one none (R11)', () => {
    expect(levelOf('Pharmacy Student | Barista at Orrin')).toBe('entry');
    expect(levelOf('Aspiring Controller | Accounting Specialist')).toBe('unpaid');
    expect(levelOf('Ceramics student and volunteer firefighter')).toBe('unpaid');
  });

  it('finds no words inside of words', () => {
    expect(levelOf('Negócios e inovação')).toBe('unknown');
    expect(levelOf('Internal Communications')).toBe('unknown');
    expect(levelOf('Leadership, Ownership, Partnerships')).toBe('unknown');
  });
});

describe('a language is found by the words around (R8)', () => {
  it('reads chef as cook, head or part of a phrase', () => {
    expect(levelOf('Chef at Orrin')).toBe('entry');
    expect(levelOf('Chef för inköp')).toBe('manager');
    expect(levelOf('Chef de projet web')).toBe('senior');
  });

  it('reads professor as a grade in English and a teacher in Portuguese (R9, R10)', () => {
    expect(levelOf('Professor of Botany')).toBe('senior');
    expect(levelOf('Professor de botânica')).toBe('entry');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIndustries, industries, suggestIndustry } from '../../../src/domain/industries';
import { industryWords } from '../../../src/domain/wording/industries';

describe('the list', () => {
  it('starts with the 20 top categories', () => {
    expect(industries.slice(0, 20).every(({ parent }) => parent === undefined)).toBe(true);
    expect(industries.filter(({ parent }) => parent === undefined)).toHaveLength(20);
  });
  it('has 434 industries, each once, each below one that stands before it', () => {
    expect(industries).toHaveLength(434);
    const seen = new Set<string>();
    for (const { id, parent } of industries) {
      expect(seen.has(id)).toBe(false);
      if (parent) expect(seen, id).toContain(parent);
      seen.add(id);
    }
    expect(new Set(industries.map(({ name }) => name)).size).toBe(434);
  });
});

describe('type-ahead', () => {
  const names = (query: string, limit?: number) => findIndustries(query, limit).map(({ name }) => name);

  it('gives the top categories when nothing is typed', () => {
    expect(names('', 50)).toEqual(industries.slice(0, 20).map(({ name }) => name));
    expect(names('  ')).toHaveLength(10);
  });
  it.each([
    ['bank', 'Banking'],
    ['soft', 'Software Development'],
    ['software dev', 'Software Development'],
    ['dev soft', 'Software Development'],
    ['BANKING', 'Banking'],
    ['educ', 'Education'],
    ['hosp', 'Hospitality'],
    ['hospitals', 'Hospitals'],
    ['it cons', 'IT Services and IT Consulting'],
    ['higher', 'Higher Education'],
    ['oil and', 'Oil and Gas'],
    ['women’s', "Women's Handbag Manufacturing"],
  ])('"%s" finds %s first', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });
  it('every word typed has to begin a word', () => {
    expect(names('bank zebra')).toEqual([]);
    expect(names('anking')).toEqual([]);
  });
  it('finds each industry by its own name, and never more than asked for', () => {
    for (const { name } of industries) expect(names(name)[0]).toBe(name);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 20 }), (query, limit) => {
        expect(findIndustries(query, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('suggested where the employer or the headline says it plainly, with the evidence', () => {
  it.each([
    ['Deutsche Bank', 'Banking', 'Bank'],
    ['Commerzbank AG', 'Banking', 'Commerzbank'],
    ['Crédit Agricole CIB', 'Banking', 'Crédit Agricole'],
    ['Banco Santander', 'Banking', 'Banco'],
    ['University of Oxford', 'Higher Education', 'University'],
    ['London School of Economics', 'Higher Education', 'School of'],
    ['Harvard Business School', 'Higher Education', 'Business School'],
    ['Universität Wien', 'Higher Education', 'Universität'],
    ['Boston College', 'Higher Education', 'College'],
    ['Lincoln High School', 'Primary and Secondary Education', 'High School'],
    ['University Hospital Zurich', 'Hospitals', 'University Hospital'],
    ['Universitätsklinikum Heidelberg', 'Hospitals', 'Universitätsklinikum'],
    ['St. Mary’s Hospital', 'Hospitals', 'Hospital'],
    ['Boston Consulting Group', 'Business Consulting and Services', 'Consulting Group'],
    ['Miller Law Firm LLP', 'Law Practice', 'Law Firm'],
    ['Zurich Insurance', 'Insurance', 'Insurance'],
    ['Kancelaria Prawna Nowak', 'Law Practice', 'Kancelaria Prawna'],
    ['Studio Legale Rossi', 'Law Practice', 'Studio Legale'],
    ['Türkiye İş Bankası', 'Banking', 'Bankası'],
    ['Ministère de la Culture', 'Government Administration', 'Ministère'],
  ])('%s → %s', (company, name, evidence) => {
    expect(suggestIndustry({ company })).toMatchObject({ industry: { name }, evidence, in: 'company' });
  });

  it('the headline is asked where the company says nothing', () => {
    expect(suggestIndustry({ company: 'Acme', headline: 'Nurse at City Hospital | Runner' })).toMatchObject({
      industry: { name: 'Hospitals' },
      evidence: 'Hospital',
      in: 'headline',
    });
    expect(suggestIndustry({ headline: 'Investment banking analyst' })?.industry.name).toBe('Investment Banking');
  });
  it.each([
    [{}],
    [{ company: 'Google' }],
    [{ company: 'Food Bank of Ohio' }],
    [{ company: 'Datenbank Service GmbH' }],
    [{ company: 'The World Bank' }],
    [{ company: 'Hospitality Partners' }],
    [{ company: 'Bank & Insurance Holding' }],
    [{ headline: 'Banking & Finance Lawyer at Clifford Chance' }],
    [{ headline: 'Engineer | ex-Deutsche Bank' }],
    [{ headline: 'Student at a business bank' }],
    [{ headline: 'MBA, Oxford University' }],
    [{ position: 'Bank teller' }],
  ])('%o says nothing plainly', (about) => {
    expect(suggestIndustry(about)).toBeUndefined();
  });
  it('never throws, and the evidence stands in the text it came from', () => {
    const words = fc.constantFrom('Bank', 'university', ' at ', 'Hospital', '@', '|', 'é', ' ', 'ex-', 'Schule');
    fc.assert(
      fc.property(fc.array(words), fc.string({ unit: 'binary' }), (list, noise) => {
        const headline = list.join('');
        const found = suggestIndustry({ headline, company: noise });
        if (found) expect(found.in === 'headline' ? headline : noise).toContain(found.evidence);
      }),
    );
  });
});

it('every industry that the words speak of exists', () => {
  const names = new Set(industries.map(({ name }) => name));
  for (const language of industryWords) {
    for (const line of `${language.anywhere}\n${language.employer}`.split('\n').filter(Boolean)) {
      const name = line.split(': ')[0] ?? '';
      if (name !== '-') expect(names).toContain(name);
    }
  }
});

it('one phrase speaks of one industry in all languages together', () => {
  const speaksOf = new Map<string, string>();
  for (const language of industryWords) {
    for (const line of `${language.anywhere}\n${language.employer}`.split('\n').filter(Boolean)) {
      const [name = '', phrases = ''] = line.split(': ');
      for (const phrase of phrases
        .split('|')
        .map((text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))) {
        expect(speaksOf.get(phrase) ?? name, phrase).toBe(name);
        speaksOf.set(phrase, name);
      }
    }
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsInOrder, seniorityOf } from '../../../src/domain/seniority';

describe('the result', () => {
  it('shows the words it came from as a span of the title', () => {
    const title = '✨ Kitchen lover | Senior Vice President, Glass';
    const { evidence } = seniorityOf(title);
    expect(evidence).toEqual({ text: 'Senior Vice President', from: 18, to: 39 });
    expect(title.slice(18, 39)).toBe('Senior Vice President');
  });

  it('spans grade and trade together', () => {
    expect(seniorityOf('Senior glass chemist').evidence?.text).toBe('Senior glass chemist');
  });

  it('has no evidence where nothing speaks of a role', () => {
    expect(seniorityOf('Glass, light and water')).toEqual({
      level: 'unknown',
      outreach: 'unknown',
      confidence: 0.5,
      evidence: null,
      alternatives: [],
    });
  });

  it('lists what else the words can mean, never the level itself', () => {
    expect(seniorityOf('Managing Director, Orrin').alternatives).toEqual(['director', 'vp']);
    expect(seniorityOf('Chief of Staff, Orrin').alternatives).toEqual(['senior', 'manager']);
    expect(seniorityOf('Glass Director').alternatives).toEqual([]);
  });

  it('is surer of a plain title than of an ambiguous one', () => {
    expect(seniorityOf('CEO of Orrin').confidence).toBeGreaterThan(seniorityOf('Chief of Staff, Orrin').confidence);
  });
});

describe('a vice president at a bank is a middle grade (R6)', () => {
  const below = { level: 'vp', outreach: 'manager-or-below' };
  it('by the name in the title', () => {
    expect(seniorityOf('Vice President at Orrin Bank')).toMatchObject(below);
    expect(seniorityOf('AVP Claims, Orrin Insurance')).toMatchObject(below);
  });
  it('by the employer', () => {
    expect(seniorityOf('Vice President', 'Banca di Orrin')).toMatchObject(below);
    expect(seniorityOf('Vice President', 'Orrin Glass')).toMatchObject({ level: 'vp', outreach: 'director-plus' });
  });
  it('but not the grades above', () => {
    expect(seniorityOf('SVP at Orrin Bank').outreach).toBe('director-plus');
    expect(seniorityOf('Vice President and CFO', 'Orrin Bank')).toMatchObject({
      level: 'cxo',
      outreach: 'director-plus',
    });
  });
});

describe('writing that people use', () => {
  it.each([
    ['Leiter:in Glasbau', 'director'],
    ['Leiter/-in Glasbau', 'director'],
    ['LeiterIn Glasbau', 'director'],
    ['Leiter*in Glasbau (m/w/d)', 'director'],
    ['Directeur·rice de la verrerie', 'director'],
    ['Diretor(a) da vidraria', 'director'],
    ['GESCHAEFTSFUEHRER', 'cxo'],
    ['geschäftsführer', 'cxo'],
    ['C.F.O.', 'cxo'],
    ['Sr. Dir., Glass', 'director'],
    ['𝗦𝗲𝗻𝗶𝗼𝗿 𝗖𝗵𝗲𝗺𝗶𝘀𝘁', 'senior'],
    ['🔥Glass Supervisor🔥', 'manager'],
    ['GENEL MÜDÜR', 'cxo'],
    ['İŞLETME MÜDÜRÜ', 'manager'],
    ['Head — Glassworks', 'director'],
  ])('%s is %s', (title, level) => {
    expect(seniorityOf(title).level).toBe(level);
  });
});

describe('untrusted text (design decision 8)', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'CEO',
          'Leiter',
          'ex',
          '-',
          'of',
          '|',
          '\uD83D',
          'chef',
          '(',
          ',',
          'assistant',
          ' ',
          '🏽',
          "'s",
          '&',
        ),
      )
      .map((parts) => parts.join(' ')),
  );

  it('never throws, and its evidence is a part of the title', () => {
    fc.assert(
      fc.property(anything, fc.option(anything, { nil: undefined }), (title, employer) => {
        const { level, evidence, confidence, alternatives } = seniorityOf(title, employer);
        expect(levelsInOrder).toContain(level);
        expect(alternatives).not.toContain(level);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (evidence) expect(title.slice(evidence.from, evidence.to)).toBe(evidence.text);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(anything, (title) => {
        expect(seniorityOf(title)).toEqual(seniorityOf(title));
      }),
    );
  });

  it('reads the beginning of a text of any length', () => {
    expect(seniorityOf(`Glass Supervisor ${'and so on '.repeat(10_000)}`).level).toBe('manager');
    expect(seniorityOf('x'.repeat(100_000)).level).toBe('unknown');
  });

  it('survives lone surrogates', () => {
    expect(seniorityOf('Glass Supervisor \uD83D').level).toBe('manager');
    expect(seniorityOf('\uDE80 Glass Supervisor').level).toBe('manager');
  });
});

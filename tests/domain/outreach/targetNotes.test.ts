import { describe, expect, it } from 'vitest';
import { targetNotesFor } from '../../../src/domain/outreach';

const me = {
  targetRoles: [
    { name: 'Data Analyst', notes: 'Much SQL, less statistics than I thought.' },
    { name: 'Editor', notes: 'Few places.' },
    { name: 'Director of Tooling' },
  ],
  targetIndustries: [{ name: 'Research Services', notes: 'Mostly public money.' }],
} as const;

describe('what the user found out already about a role and an industry (M12)', () => {
  it('is at hand for whoever stands for them, however it is written', () => {
    expect(targetNotesFor(me, { position: 'data analyst', industry: 'Research services' })).toEqual([
      { name: 'Data Analyst', notes: 'Much SQL, less statistics than I thought.' },
      { name: 'Research Services', notes: 'Mostly public money.' },
    ]);
  });

  it('is that of the role they are asked about, too', () => {
    expect(targetNotesFor(me, { position: 'Publisher', plan: { targetRole: 'Editor' } })).toEqual([
      { name: 'Editor', notes: 'Few places.' },
    ]);
  });

  it('is nothing where nothing was written, and for nobody else', () => {
    expect(targetNotesFor(me, { position: 'Director of Tooling' })).toEqual([]);
    expect(targetNotesFor({}, { position: 'Editor' })).toEqual([]);
    expect(targetNotesFor(me, {})).toEqual([]);
  });
});

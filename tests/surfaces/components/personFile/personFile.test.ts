import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../../src/domain/settings';
import { database } from '../../../../src/storage/database';
import { personFile } from '../../../../src/surfaces/components/personFile/personFile';
import { sheetOfPeople } from '../../../../src/surfaces/options/export/sheetOfPeople';
import { personOf } from '../../../domain/person/people';

vi.mock('webextension-polyfill', async () => {
  const { sentencesIn } = await import('../../../platform/locales');
  const sentences = sentencesIn('he');
  return { default: { i18n: { getMessage: (key: string) => sentences[key] ?? '' } } };
});

const mira = personOf('mira', {
  formerSlugs: ['mira-s', 'mira-berg'],
  tags: ['Fair', 'Tools'],
  degree: 2,
  location: 'Oslo, Norway',
  place: { by: 'location', certainty: 'sure', country: 'NO', zone: 'Europe/Oslo' },
  roles: [{ title: 'Director', company: 'Northwind', current: true }],
  listedAt: '2026-03-01T10:00:00Z',
});

/** The marks of decision 21: U+2068 and U+2069. */
const marks = /[\u2068\u2069]/u;

describe('files in Hebrew with Latin names in them', () => {
  it('have no marks that nobody sees: whoever searches or copies from them finds what stands there', async () => {
    await database.people.put(mira);
    const text = await personFile(mira, { ...defaultSettings, zone: 'Europe/Oslo' });
    expect(text).toContain('https://www.linkedin.com/in/mira-berg');
    expect(text).toContain('Director');
    expect(text).not.toMatch(marks);
  });

  it('nor have spreadsheets, whatever a cell says', () => {
    const due = '2026-03-05T09:00';
    const step = { personId: 'mira', key: 'one', due, zone: 'Europe/Oslo', priority: 2 } as const;
    const noted = { ...step, code: 'next-step', nextStepId: 'one', kind: 'event', addedOn: '2026-03-01' } as const;
    const overviews = new Map([['mira', { stage: 'waiting', step: { ...noted, text: 'Northwind fair' } } as never]]);
    const { rows } = sheetOfPeople([mira], overviews, { withNotes: true });
    expect(rows[0]?.join(' ')).toContain('Northwind fair');
    expect(rows[0]?.join(' ')).not.toMatch(marks);
  });
});

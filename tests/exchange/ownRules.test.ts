import { describe, expect, it } from 'vitest';
import { defaultSendRules, type SendRules } from '../../src/domain/calendar';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { readBackup, writeBackup } from '../../src/exchange';

const now = '2026-03-06T15:00:00Z';

function throughAFile(settings: object) {
  const empty = { people: [], messages: [], apart: [], merges: [], drafts: [], templates: [] };
  const later = { conversations: [], nextSteps: [], introductions: [], answers: [], reminders: [], postponed: [] };
  const last = { questions: [], imports: [], importChanges: [] };
  const own = { settings: { ...defaultSettings, ...settings } as Settings, me: { goals: [] } };
  return readBackup(writeBackup({ ...empty, ...later, ...last, ...own }, now));
}

const usual = JSON.parse(JSON.stringify(defaultSendRules));

describe('the user’s own rules and away days in a backup', () => {
  it('come back as they were', () => {
    const sendRules: SendRules = {
      ...defaultSendRules,
      hours: { ...defaultSendRules.hours, acceptable: { from: '06:30', to: '24:00' } },
      channels: { ...defaultSendRules.channels, note: { atMost: 'fine', week: { weekend: { grade: 'best' } } } },
      exempt: [],
    };
    const awayDays = [{ from: '2026-07-01', to: '2026-07-01' }];
    const read = throughAFile({ sendRules, awayDays });
    expect('snapshot' in read && read.snapshot.settings).toMatchObject({ sendRules, awayDays });
  });

  it.each([
    ['a time that is none', { sendRules: { ...usual, sendAt: '9:00' } }, 'settings.sendRules.sendAt'],
    ['a grade that is none', { sendRules: { ...usual, week: { ...usual.week, weekend: { grade: 'bad' } } } }, 'grade'],
    ['a week without days', { sendRules: { ...usual, week: { ...usual.week, workdays: [] } } }, 'week.workdays'],
    ['a channel left out', { sendRules: { ...usual, channels: {} } }, 'channels.email'],
    ['away days that end before they begin', { awayDays: [{ from: '2026-07-02', to: '2026-07-01' }] }, 'awayDays'],
  ])('%s is refused, with where it stands', (_what, settings, where) => {
    const read = throughAFile(settings);
    expect('problem' in read && read).toMatchObject({ problem: 'damaged', where: expect.stringContaining(where) });
  });
});

import { describe, expect, it } from 'vitest';
import { type SentMessage, standingMessages, verdictOnSent } from '../../../src/domain/outreach';

const sent = (id: string, sentAt: string, rest: Partial<SentMessage> = {}): SentMessage => ({
  id,
  personId: 'p1',
  channel: 'message',
  purpose: 'ask',
  sentAt,
  recordedAt: sentAt,
  ...rest,
});

describe('standing messages', () => {
  it('are those no later record supersedes and nobody deleted, newest first', () => {
    const all = [
      sent('1', '2026-03-02T10:00:00Z'),
      sent('2', '2026-03-04T10:00:00Z', { supersedes: '1' }),
      sent('3', '2026-03-05T10:00:00Z'),
      sent('4', '2026-03-06T10:00:00Z', { deletedAt: '2026-03-07T10:00:00Z' }),
    ];
    expect(standingMessages(all).map(({ id }) => id)).toEqual(['3', '2']);
  });
});

describe('the verdict on a sent message (T5)', () => {
  const friday = sent('1', '2026-03-06T15:00:00Z');
  const oslo = { place: { zone: 'Europe/Oslo', country: 'NO', by: 'location', certainty: 'sure' } } as const;

  it('flags a Friday with the reason and the better time', () => {
    const verdict = verdictOnSent(friday, oslo, { zone: 'America/New_York' });
    expect(verdict).toMatchObject({
      flagged: true,
      day: 'mild',
      clock: 'theirs',
      zone: 'Europe/Oslo',
      why: { code: 'last-workday' },
    });
    expect(verdict.better?.toZonedDateTimeISO('Europe/Oslo').toString()).toContain('2026-03-10T09:00');
  });

  it('is strong by e-mail and never more than mild on LinkedIn (T4)', () => {
    expect(verdictOnSent({ ...friday, channel: 'email' }, oslo, { zone: 'UTC' }).day).toBe('strong');
    expect(verdictOnSent(friday, oslo, { zone: 'UTC' }).day).toBe('mild');
  });

  it('goes by the user’s own clock where the other’s is unknown, and says so (T2)', () => {
    expect(verdictOnSent(friday, undefined, { zone: 'Pacific/Auckland' })).toMatchObject({
      clock: 'own',
      zone: 'Pacific/Auckland',
    });
  });

  it('goes by the place kept with the message before that of the person', () => {
    const verdict = verdictOnSent({ ...friday, place: { zone: 'Asia/Riyadh', country: 'SA' } }, oslo, { zone: 'UTC' });
    expect(verdict).toMatchObject({ zone: 'Asia/Riyadh', why: { code: 'weekend' } });
  });

  it('knows public holidays of the country', () => {
    const newYear = sent('1', '2026-01-01T08:00:00Z', { channel: 'email' });
    expect(verdictOnSent(newYear, oslo, { zone: 'UTC' }).why.code).toBe('day-off');
  });
});

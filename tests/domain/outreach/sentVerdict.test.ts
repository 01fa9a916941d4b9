import { describe, expect, it } from 'vitest';
import { defaultSendRules, type SendRules } from '../../../src/domain/calendar';
import { nextSteps } from '../../../src/domain/journey';
import { verdictOnSent } from '../../../src/domain/outreach';
import { personOf } from '../person/people';

const place = { zone: 'Europe/Oslo', country: 'NO', by: 'location', certainty: 'sure' } as const;
const mail = (sentAt: string) => ({ sentAt, purpose: 'ask', channel: 'email' }) as const;
const berlin = { zone: 'Europe/Berlin' };

describe('days they are away (T1)', () => {
  const away = { from: '2026-03-03', to: '2026-03-10' };

  it('are days off, until the last one', () => {
    const verdict = verdictOnSent(mail('2026-03-10T09:00:00Z'), { place, away }, berlin);
    expect(verdict).toMatchObject({ day: 'strong', flagged: true, awayUntil: '2026-03-10', why: { code: 'day-off' } });
    expect(String(verdict.better)).toBe('2026-03-11T08:00:00Z');
    expect(verdictOnSent(mail('2026-03-11T09:00:00Z'), { place, away }, berlin).day).toBe('best');
  });

  it('are told from public holidays', () => {
    const newYear = verdictOnSent(mail('2026-01-01T09:00:00Z'), { place, away }, berlin);
    expect(newYear.why.code).toBe('day-off');
    expect(newYear.awayUntil).toBeUndefined();
  });
});

describe('the weekend the user gave a person (T3)', () => {
  const weekend = [5, 6];

  it('goes before that of the country', () => {
    const verdict = verdictOnSent(mail('2026-03-05T09:00:00Z'), { place: { ...place, weekend } }, berlin);
    expect(verdict.why.code).toBe('last-workday');
  });
  it('counts where the zone is not known, too', () => {
    const known = { place: { by: 'user', certainty: 'unknown', weekend } } as const;
    expect(verdictOnSent(mail('2026-03-06T09:00:00Z'), known, berlin)).toMatchObject({
      clock: 'own',
      why: { code: 'weekend' },
    });
  });
  it('says nothing of a message that went to where they worked before', () => {
    const before = { ...mail('2026-03-06T09:00:00Z'), place: { zone: 'Europe/Paris', country: 'FR' } };
    expect(verdictOnSent(before, { place: { ...place, weekend } }, berlin).why.code).toBe('last-workday');
  });
});

describe('public holidays', () => {
  const holidays = (sentAt: string, country?: string) =>
    verdictOnSent(
      mail(sentAt),
      { place: { zone: 'Europe/Oslo', by: 'user', certainty: 'sure', ...(country && { country }) } },
      berlin,
    ).holidays;

  it('are said to be unknown where the country is, or the years are not among those known', () => {
    expect(holidays('2026-03-03T09:00:00Z', 'NO')).toBe('known');
    expect(holidays('2026-03-03T09:00:00Z')).toBe('no-country');
    expect(holidays('2026-03-03T09:00:00Z', 'XX')).toBe('no-data');
    expect(holidays('2025-03-04T09:00:00Z', 'NO')).toBe('not-those-years');
    expect(holidays('2035-03-06T09:00:00Z', 'NO')).toBe('not-those-years');
  });
  it('of the turn of the year are known from both of its sides', () => {
    const late = verdictOnSent(mail('2026-12-31T09:00:00Z'), { place }, berlin);
    expect(String(late.better)).toBe('2027-01-05T08:00:00Z');
  });
});

describe('the user’s own rules', () => {
  const sendRules: SendRules = {
    ...defaultSendRules,
    week: { ...defaultSendRules.week, lastWorkday: { grade: 'best' } },
    sendAt: '10:30',
  };
  const friday = '2026-03-06T09:00:00Z';

  it('judge what was sent and say the better time', () => {
    const verdict = verdictOnSent(mail(friday), { place }, { ...berlin, sendRules });
    expect(verdict).toMatchObject({ day: 'best', flagged: false });
    expect(String(verdict.better)).toBe('2026-03-06T09:30:00Z');
  });
  it('say when to write first', () => {
    const people = [personOf('p1', { place })];
    const [step] = nextSteps({ people, messages: [] }, Temporal.Instant.from(friday), { ...berlin, sendRules });
    expect(step).toMatchObject({ code: 'write-first', goodTime: 'now' });
  });
});

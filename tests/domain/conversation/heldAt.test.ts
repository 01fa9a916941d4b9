import { describe, expect, it } from 'vitest';
import { heldAt } from '../../../src/domain/conversation';

const agreed = { start: '2026-03-10T15:00', zone: 'Europe/Oslo' } as const;
const at = (time: string) => Temporal.Instant.from(time);

describe('when a conversation took place', () => {
  it('is as agreed, where that time has come', () => {
    expect(heldAt(agreed, at('2026-03-10T14:30:00Z'))).toBe('2026-03-10T15:00');
    expect(heldAt(agreed, at('2026-03-12T08:00:00Z'))).toBe('2026-03-10T15:00');
  });

  it('is now, where the agreed time is still to come: nobody has talked tomorrow', () => {
    expect(heldAt(agreed, at('2026-03-09T09:15:30Z'))).toBe('2026-03-09T10:15');
  });

  it('is when the timer was started, where the agreed time is still to come', () => {
    expect(heldAt({ ...agreed, startedAt: '2026-03-09T09:00:00.000Z' }, at('2026-03-09T09:20:00Z'))).toBe(
      '2026-03-09T10:00',
    );
  });

  it('is when the timer was started, where that was on a later day', () => {
    expect(heldAt({ ...agreed, startedAt: '2026-03-12T08:00:00.000Z' }, at('2026-03-12T08:20:00Z'))).toBe(
      '2026-03-12T09:00',
    );
  });

  it('stays as agreed, where the timer was started a little late or tried out days before', () => {
    const now = at('2026-03-10T14:30:00Z');
    expect(heldAt({ ...agreed, startedAt: '2026-03-10T14:07:00.000Z' }, now)).toBe('2026-03-10T15:00');
    expect(heldAt({ ...agreed, startedAt: '2026-03-05T14:07:00.000Z' }, now)).toBe('2026-03-10T15:00');
  });

  it('is told on the clock it was agreed on', () => {
    const tokyo = { start: '2026-03-10T09:00', zone: 'Asia/Tokyo' };
    expect(heldAt(tokyo, at('2026-03-09T16:00:00Z'))).toBe('2026-03-10T01:00');
  });
});

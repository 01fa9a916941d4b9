import { describe, expect, it } from 'vitest';
import { readTimer } from '../../../src/domain/conversation';

const startedAt = '2026-03-10T14:00:00.000Z';
const at = (time: string) => Temporal.Instant.from(`2026-03-10T${time}Z`);
const read = (time: string, minutes = 20) => readTimer({ startedAt, minutes }, at(time));

describe('the timer of a conversation (M48)', () => {
  it('shows nothing before it was started', () => {
    expect(readTimer({ minutes: 20 }, at('14:00:00'))).toBeUndefined();
  });

  it('counts whole seconds', () => {
    expect(read('14:00:00')).toEqual({ elapsed: 0, left: 1200, phase: 'running' });
    expect(read('14:07:30.900')).toEqual({ elapsed: 450, left: 750, phase: 'running' });
  });

  it('says five minutes before the end that it is time for the one ask (M53)', () => {
    expect(read('14:14:59')?.phase).toBe('running');
    expect(read('14:15:00')?.phase).toBe('last-minutes');
    expect(read('14:10:00', 15)?.phase).toBe('last-minutes');
  });

  it('says when the time that was asked for is over, and goes on counting', () => {
    expect(read('14:19:59')?.phase).toBe('last-minutes');
    expect(read('14:20:00')).toEqual({ elapsed: 1200, left: 0, phase: 'over' });
    expect(read('14:22:00')?.left).toBe(-120);
  });

  it('stands still once it was ended', () => {
    const ended = { startedAt, endedAt: '2026-03-10T14:18:00.000Z', minutes: 20 };
    expect(readTimer(ended, at('18:00:00'))).toEqual({ elapsed: 1080, left: 120, phase: 'last-minutes' });
  });

  it('does not run backwards when the clock was set back', () => {
    expect(read('13:59:00')).toEqual({ elapsed: 0, left: 1200, phase: 'running' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimer, type TimerTimes, timerResumed, timerStarted, timerStopped } from '../../../src/domain/conversation';

const startedAt = '2026-03-10T14:00:00.000Z';
const at = (time: string) => Temporal.Instant.from(`2026-03-10T${time}Z`);
const instant = (time: string) => at(time).toString();
const read = (time: string, minutes = 20) => readTimer({ startedAt, minutes }, at(time));

describe('the timer of a conversation (M48)', () => {
  it('shows nothing before it was started', () => {
    expect(readTimer({ minutes: 20 }, at('14:00:00'))).toBeUndefined();
  });

  it('counts whole seconds', () => {
    expect(read('14:00:00')).toEqual({ elapsed: 0, left: 1200, phase: 'running', stopped: false });
    expect(read('14:07:30.900')).toEqual({ elapsed: 450, left: 750, phase: 'running', stopped: false });
  });

  it('says five minutes before the end that it is time for the one ask (M53)', () => {
    expect(read('14:14:59')?.phase).toBe('running');
    expect(read('14:15:00')?.phase).toBe('last-minutes');
    expect(read('14:10:00', 15)?.phase).toBe('last-minutes');
  });

  it('says when the time that was asked for is over, and goes on counting', () => {
    expect(read('14:19:59')?.phase).toBe('last-minutes');
    expect(read('14:20:00')).toEqual({ elapsed: 1200, left: 0, phase: 'over', stopped: false });
    expect(read('14:22:00')?.left).toBe(-120);
  });

  it('stands still once it was ended', () => {
    const ended = { startedAt, endedAt: '2026-03-10T14:18:00.000Z', minutes: 20 };
    expect(readTimer(ended, at('18:00:00'))).toEqual({
      elapsed: 1080,
      left: 120,
      phase: 'last-minutes',
      stopped: true,
    });
  });

  it('does not run backwards when the clock was set back', () => {
    expect(read('13:59:00')).toEqual({ elapsed: 0, left: 1200, phase: 'running', stopped: false });
  });

  it('shows nothing where it ran on for hours: it was forgotten', () => {
    expect(read('18:00:00')?.elapsed).toBe(4 * 3600);
    expect(read('18:00:01')).toBeUndefined();
    expect(readTimer({ startedAt, endedAt: '2026-03-11T14:00:00Z', minutes: 20 }, at('14:00:00'))).toBeUndefined();
  });

  it('stopped and gone on: the time that was used counts, the time between does not', () => {
    const stopped = timerStopped(timerStarted(instant('14:00:00')), instant('14:08:00'));
    const again = timerResumed(stopped, instant('15:00:00'));
    expect(readTimer({ ...again, minutes: 20 }, at('15:00:00'))).toMatchObject({ elapsed: 480, stopped: false });
    const twice = timerResumed(timerStopped(again, instant('15:01:30')), instant('16:00:00'));
    expect(readTimer({ ...twice, minutes: 20 }, at('16:00:10'))).toMatchObject({ elapsed: 580, left: 620 });
  });

  it('stays done: what was stopped is not stopped later, and what runs does not go on twice', () => {
    const stopped = timerStopped(timerStarted(instant('14:00:00')), instant('14:18:00'));
    expect(timerStopped(stopped, instant('17:00:00'))).toEqual(stopped);
    const running = timerStarted(instant('14:00:00'));
    expect(timerResumed(running, instant('14:05:00'))).toEqual(running);
    expect(timerStopped({}, instant('14:00:00'))).toEqual({});
  });

  it('started over, has its full time', () => {
    expect(readTimer({ ...timerStarted(instant('15:00:00')), minutes: 20 }, at('15:00:00'))?.left).toBe(1200);
  });

  it('counts exactly the seconds it ran, however often it was stopped', () => {
    const seconds = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(seconds, seconds), { maxLength: 12 }), seconds, (spells, last) => {
        let clock = Temporal.Instant.from(startedAt);
        let times: TimerTimes = timerStarted(clock.toString());
        for (const [runs, stands] of spells) {
          clock = clock.add({ seconds: runs });
          times = timerStopped(times, clock.toString());
          clock = clock.add({ seconds: stands });
          times = timerResumed(times, clock.toString());
        }
        const ran = spells.reduce((sum, [runs]) => sum + runs, last);
        expect(readTimer({ ...times, minutes: 20 }, clock.add({ seconds: last }))?.elapsed).toBe(ran);
      }),
    );
  });
});

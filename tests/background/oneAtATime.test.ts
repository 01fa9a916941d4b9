import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../src/background/oneAtATime';

describe('one at a time', () => {
  it('runs once more for all that asked while it ran, and never twice at once', async () => {
    const log: string[] = [];
    const ends: (() => void)[] = [];
    const run = oneAtATime(async () => {
      log.push('begin');
      await new Promise<void>((end) => ends.push(end));
      log.push('end');
    });
    const all = [run(), run(), run()];
    ends.shift()?.();
    await expect.poll(() => log).toEqual(['begin', 'end', 'begin']);
    ends.shift()?.();
    await Promise.all(all);
    expect(log).toEqual(['begin', 'end', 'begin', 'end']);
  });

  it('can run again after it failed', async () => {
    let fails = true;
    const run = oneAtATime(async () => {
      if (fails) throw new Error('no');
    });
    await expect(run()).rejects.toThrow('no');
    fails = false;
    await expect(run()).resolves.toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { type NotRead, type Outcome, readUntilLoaded } from '../../../src/surfaces/reading/readUntilLoaded';
import { readingOf } from '../../domain/person/readings';

/** Reads pages that answer one after the other; the last one answers for ever. */
async function reading(answers: readonly Outcome[], goesOn: (waits: number) => boolean = () => true) {
  const tally = { reads: 0, waitedMs: 0, waits: 0 };
  const outcome = await readUntilLoaded(
    async () => {
      const answer = answers[Math.min(tally.reads, answers.length - 1)];
      tally.reads += 1;
      if (!answer) throw new Error('no answer');
      return answer;
    },
    {
      wait: async (milliseconds) => {
        tally.waitedMs += milliseconds;
      },
      goesOn: () => goesOn(tally.waits),
      onWait: () => {
        tally.waits += 1;
      },
    },
  );
  return { outcome, ...tally };
}

const read: Outcome = { reading: readingOf() };
const loading: Outcome = { notRead: 'loading' };
const stale: Outcome = { notRead: 'stale' };

describe('a page that is read', () => {
  it('at once is read once', async () => {
    expect(await reading([read])).toEqual({ outcome: read, reads: 1, waitedMs: 0, waits: 0 });
  });

  it('while it loads, or still shows whoever was open before, is looked at again', async () => {
    expect(await reading([loading, stale, read])).toMatchObject({ outcome: read, reads: 3, waits: 2 });
  });

  it.each([loading, stale])('in vain for ten seconds is given up: %j', async (answer) => {
    const { outcome, waitedMs } = await reading([answer]);
    expect(outcome).toEqual(answer);
    expect(waitedMs).toBeGreaterThan(9_000);
    expect(waitedMs).toBeLessThanOrEqual(10_000);
  });

  it('is left alone once the user has turned to something else', async () => {
    expect(await reading([loading], (waits) => waits < 2)).toMatchObject({ outcome: loading, reads: 3 });
  });

  it.each<NotRead>(['wall', 'not-found', 'unknown-layout', 'no-permission', 'no-page', 'not-agreed', 'no-name'])(
    'and is no profile to wait for (%s) is read once',
    async (notRead) => {
      expect(await reading([{ notRead }, read])).toMatchObject({ outcome: { notRead }, reads: 1 });
    },
  );
});

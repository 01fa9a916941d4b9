// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { openingTrouble } from '../../../../src/surfaces/components/frame/OpeningNotice';
import { useLive } from '../../../../src/surfaces/components/frame/useLive';
import { drawHook } from '../../options/hook';

const queries = vi.hoisted(() => [] as { onValue: (value: string) => void; onError: (error: unknown) => void }[]);
vi.mock('webextension-polyfill', () => import('../../../platform/englishBrowser'));
vi.mock('../../../../src/storage', () => ({
  watch: (_query: unknown, onValue: (value: string) => void, onError: (error: unknown) => void) => {
    queries.push({ onValue, onError });
    return () => undefined;
  },
}));

const failed = new DOMException('of a newer version', 'VersionError');

async function live() {
  const drawn = drawHook(() => useLive(async () => ''), undefined);
  const query = queries.at(-1);
  if (!query) throw new Error('nothing was asked');
  return {
    ...drawn,
    answer: (value: string) => drawn.act(() => query.onValue(value)),
    fail: async () => drawn.act(() => query.onError(failed)),
  };
}

describe('what a page shows of what is kept', () => {
  it('is a matter for the crash screen where it cannot be read from the beginning', async () => {
    openingTrouble.value = 'newer';
    const page = await live();
    await expect(page.fail()).rejects.toBe(failed);
    openingTrouble.value = undefined;
  });

  it('stays as it was where a newer Parley took it over: what is typed beside it can still be copied', async () => {
    const page = await live();
    await page.answer('Mira Solberg');
    openingTrouble.value = 'replaced';
    await page.fail();
    expect(page.given()).toBe('Mira Solberg');
    openingTrouble.value = undefined;
    await page.end();
  });

  it('is a matter for the crash screen where it fails though nothing stands between', async () => {
    const page = await live();
    await page.answer('Mira Solberg');
    await expect(page.fail()).rejects.toBe(failed);
  });
});

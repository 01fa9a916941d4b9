import type { Page } from 'puppeteer-core';
import { callOf } from '../../scripts/browser/source';
import { type Frames, noteFrames } from './listInPage';
import { median } from './median';

/** So many turns of the wheel, or presses of a key, whatever the length of the list. */
const TURNS = 150;
const LONG_MS = 50;

export interface Scrolled {
  /** Milliseconds of a frame: the middle one, and the longest. */
  readonly frame: number;
  readonly longest: number;
  /** Of a hundred frames, how many took more than 50 ms. */
  readonly long: number;
  /** Processor time of the page's own thread, a frame: what others do on the machine is not in it. */
  readonly work: number;
}

/** From the beginning to the end by the wheel, or page by page and then to the end and back by keys. */
export async function scrollThrough(page: Page, scroller: string, by: 'wheel' | 'keys'): Promise<Scrolled> {
  await page.bringToFront();
  const protocol = await page.createCDPSession();
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const place = await page.$eval(scroller, (element) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left + 60, y: top + 200, height: element.scrollHeight };
  });
  await page.mouse.move(place.x, place.y);
  const before = await worked();
  await page.evaluate(callOf(noteFrames));
  for (let turn = 0; turn < TURNS; turn++)
    if (by === 'wheel') await page.mouse.wheel({ deltaY: Math.ceil(place.height / TURNS) });
    else await page.keyboard.press('PageDown');
  if (by === 'keys') {
    await page.keyboard.down('Control');
    for (const key of ['End', 'Home', 'End', 'Home'] as const) await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
  const lengths = await page.evaluate(() => {
    const { frameLengths: frames } = window as { frameLengths?: Frames };
    frames?.stop();
    return frames?.lengths ?? [];
  });
  const work = (await worked()) - before;
  await protocol.detach();
  const long = lengths.filter((length) => length > LONG_MS).length;
  return {
    frame: median(lengths),
    longest: Math.max(...lengths),
    long: (100 * long) / lengths.length,
    work: work / lengths.length,
  };
}

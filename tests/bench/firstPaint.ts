import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchToMeasure } from '../../scripts/browser/launchToMeasure';
import { restAfterStart } from '../../scripts/restAfterStart';
import { median } from './median';

const ROUNDS = 15;
const surfaces = ['sidebar', 'popup', 'options'] as const;

export interface PaintFigure {
  readonly page: string;
  /** Milliseconds from navigation to the first text on the screen, median. */
  readonly milliseconds: number;
  /** To that of an empty extension page with one word, in the same run. */
  readonly ratio: number;
}

/** First paint of Parley's pages beside that of an empty extension page, in one Chromium, turn by turn. */
export async function measureFirstPaint(): Promise<readonly PaintFigure[]> {
  const empty = await emptyExtension();
  const browser = await launchToMeasure();
  try {
    const parley = await browser.installExtension(resolve(import.meta.dirname, '../../dist/chrome'));
    const other = await browser.installExtension(empty);
    // The welcome page opens by itself and comes to the front, where a page behind it would never be painted.
    await restAfterStart();
    const addresses = new Map([
      ['empty', `chrome-extension://${other}/empty.html`],
      ...surfaces.map((name) => [name, `chrome-extension://${parley}/src/surfaces/${name}/index.html`] as const),
    ]);
    const times = new Map<string, number[]>([...addresses.keys()].map((name) => [name, []]));
    const turns = [...addresses];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [name, address] of turns) {
        const time = await paintTime(browser, address);
        // The first round warms up.
        if (round > 0) times.get(name)?.push(time);
      }
      // Another begins the next round: whoever is first pays for the pause before.
      turns.push(...turns.splice(0, 1));
    }
    const base = median(times.get('empty') ?? []);
    return [...times].map(([page, all]) => ({ page, milliseconds: median(all), ratio: median(all) / base }));
  } finally {
    await browser.close();
    await rm(empty, { recursive: true, force: true });
  }
}

export async function paintTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}

/** An extension of nothing but one page with one word. @returns its folder. */
export async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-empty-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1' }));
  await writeFile(join(folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>');
  return folder;
}

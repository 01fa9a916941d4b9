// `npm start`: Parley in a real browser, beside a stand-in for linkedin.com on this machine. With a display it is opened
// for you; without one, or with --headless, it is driven through its main job, and what it showed is printed.
import { readFileSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { addressOfPerson, person, profilePage, TOMAS } from '../tests/fixtures/pages';
import { launchChromium } from './browser/chromium';
import { walkMainJob } from './browser/mainJob';
import { type StandIn, startStandIn } from './site/standIn';

const dist = resolve(import.meta.dirname, '../dist/chrome');
const folder = resolve(import.meta.dirname, '../out/screenshots');

const pathOf = (shown: Parameters<typeof addressOfPerson>[0]) => new URL(addressOfPerson(shown)).pathname;
const mira = pathOf(person());

/** A Friday afternoon in Oslo, where the person on the stand-in profile works. */
const friday = '2026-11-20T14:30:00Z';

async function show(site: StandIn): Promise<void> {
  const browser = await launchChromium(dist, { proxyPort: site.proxyPort, headless: false });
  const page = await browser.visit(mira);
  console.log(`Parley is open beside a stand-in profile: ${page.url()} (another one: ${addressOfPerson(TOMAS)}).`);
  console.log('Its button is in the toolbar, behind the puzzle piece at first. Close the browser to end.');
  await browser.openPopup().catch(() => console.log('Press Parley’s button in the toolbar to begin.'));
  await browser.closed();
}

async function drive(site: StandIn): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wishes = { proxyPort: site.proxyPort, headless: true, timeZone: 'Europe/Berlin', locale: 'en-US', now: friday };
  const browser = await launchChromium(dist, wishes);
  try {
    const { person: read, chosen, draft, verdict, screenshots } = await walkMainJob(browser, mira, folder);
    if (!verdict.includes('Friday')) throw new Error(`a message sent on a Friday was judged: ${verdict}`);
    console.log('\nThe person read from the open profile');
    for (const { field, value } of read) console.log(`  ${field.padEnd(9)} ${value}`);
    console.log(`\nThe first message: ${chosen}\n  ${draft.replaceAll('\n', '\n  ')}`);
    console.log(`\nMarked as sent on Friday, 20 November 2026, 15:30 in Oslo\n  ${verdict}`);
    console.log('\nScreenshots');
    for (const path of screenshots) console.log(`  ${relative('.', path)} (${(await stat(path)).size} bytes)`);
  } finally {
    await browser.close();
  }
  if (site.refused.length > 0) throw new Error(`the browser asked for other hosts: ${site.refused.join(', ')}`);
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || process.argv.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

const sheet = readFileSync(new URL('site/standIn.css', import.meta.url), 'utf8');
const styled = (page: string) => page.replace('</head>', '<link rel="stylesheet" href="/stand-in.css"></head>');

const site = await startStandIn({
  [mira]: () => styled(profilePage()),
  [pathOf(TOMAS)]: () => styled(profilePage({ person: TOMAS })),
  '/stand-in.css': () => ({ status: 200, type: 'text/css', body: sheet }),
});
try {
  await (hasDisplay() ? show(site) : drive(site));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await site.close();
}

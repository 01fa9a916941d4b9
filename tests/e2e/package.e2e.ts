import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import type { Surface } from '../../scripts/browser/act';
import { packageOf } from '../../scripts/package/packages';
import { type Kind, kinds, MIRA, type Parley, saveMira, settleIn, startParley } from './parley';

const root = resolve(import.meta.dirname, '../..');
const nameOf = (kind: Kind) => (kind === 'chromium' ? 'chrome' : 'firefox');

const OLDER = '0.0.1';

function versionIn({ page }: Surface): Promise<unknown> {
  if (!page) throw new Error('this surface cannot be asked');
  return page.evaluate('(globalThis.browser ?? chrome).runtime.getManifest().version');
}

/** The same package under an older version. */
function olderThan(zip: Uint8Array): Uint8Array {
  const files = unzipSync(zip);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify({ ...manifest, version: OLDER })) });
}

async function unpack(zip: Uint8Array, folder: string): Promise<void> {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

describe.each(kinds)('the package for %s', (kind) => {
  let parley: Parley;
  let folder: string;
  /** Where a version is put to be installed: Firefox takes the zip as it is. */
  const put = async (zip: Uint8Array) => {
    const place = kind === 'firefox' ? join(folder, 'parley.xpi') : join(folder, 'parley');
    if (kind === 'firefox') await writeFile(place, zip);
    else await unpack(zip, place);
    return place;
  };
  let zip: Uint8Array;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-package-'));
    zip = await packageOf(nameOf(kind), root);
    parley = await startParley(kind, { built: await put(olderThan(zip)) });
  });
  afterAll(async () => {
    await parley?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('installed anew, begins with the welcome and saves somebody', async () => {
    await parley.welcome.until('Welcome');
    await settleIn(parley);
    expect(await versionIn(await parley.browser.openInTab('options', 'me'))).toBe(OLDER);
    await saveMira(parley);
  });

  it('in the place of the version before, has everything and asks for no agreement again', async () => {
    await parley.browser.update(await put(zip));
    await parley.browser.visit(MIRA);
    const sidebar = await parley.browser.openSidebar();
    await sidebar.until('Asks how');
    const me = await parley.browser.openInTab('options', 'me');
    expect(await versionIn(me)).toBe(manifest.version);
    expect(await me.valueOf('My name')).toBe('Robin Ashdown');
    const welcome = await parley.browser.openInTab('options', 'welcome');
    await welcome.until('You agreed on');
  });
});

describe('the package for Firefox', () => {
  it('passes its store’s own check; what it warns of is Preact’s code alone', async () => {
    const lint = ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'];
    const { stdout } = await promisify(execFile)('npx', lint, { cwd: root });
    const { errors, warnings } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    const codes = warnings.map(({ code }: { readonly code: string }) => code);
    expect(codes.length).toBeLessThanOrEqual(2);
    expect(codes.filter((code: string) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  });
});

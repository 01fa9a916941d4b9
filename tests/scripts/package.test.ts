import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { sourcesIn } from '../../scripts/package/files';
import { zipOf } from '../../scripts/package/zip';

const root = resolve(import.meta.dirname, '../..');
const folders: string[] = [];

async function folderWith(files: readonly (readonly [string, string])[], at: Date): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-zip-'));
  folders.push(folder);
  for (const [path, text] of files) {
    await writeFile(join(folder, path), text);
    await utimes(join(folder, path), at, at);
  }
  return folder;
}

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('a package', () => {
  it('is the same bytes for the same files, whenever and in whatever order they were written', async () => {
    const files = [
      ['b.js', 'export const b = 1;'],
      ['a.js', 'export const a = 1;'],
      ['é.txt', 'ö'],
    ] as const;
    const one = await folderWith(files, new Date('2020-05-05T05:05:05Z'));
    const other = await folderWith([...files].reverse(), new Date('2031-11-11T23:23:23Z'));
    const first = await zipOf(one, ['b.js', 'a.js', 'é.txt']);
    expect(await zipOf(other, ['é.txt', 'a.js', 'b.js'])).toEqual(first);
    expect(Object.keys(unzipSync(first))).toEqual(['a.js', 'b.js', 'é.txt']);
  });

  it('of the sources has what builds them, and nothing that was built', async () => {
    const paths = await sourcesIn(root);
    for (const needed of ['package.json', 'package-lock.json', 'manifest.json', 'vite.config.ts', 'README.md'])
      expect(paths).toContain(needed);
    expect(paths.some((path) => /^(?:node_modules|dist|out|\.git|\.ci)\//u.test(path))).toBe(false);
  });
});

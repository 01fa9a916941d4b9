import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zips keep local time without a zone: the same everywhere. It is the earliest that they can keep. */
const SAME_TIME = new Date(1980, 0, 1);

/** The same bytes for the same files, whenever and wherever it is made. @param paths with `/`, relative to the folder. */
export async function zipOf(folder: string, paths: readonly string[]): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const path of [...paths].sort(byCode)) files[path] = new Uint8Array(await readFile(join(folder, path)));
  return zipSync(files, { level: 9, mtime: SAME_TIME });
}

/** No language's order, which differs between machines. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

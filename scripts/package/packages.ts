import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };
import { filesIn, sourcesIn } from './files';
import { zipOf } from './zip';

/** What a release consists of: one zip for Chrome and Edge, one for Firefox, and the sources for who reviews them. */
export const packageNames = ['chrome', 'firefox', 'source'] as const;
export type PackageName = (typeof packageNames)[number];

/** Makes one from what stands in `dist`, or from the sources. Nothing is built here. */
export async function packageOf(name: PackageName, root: string): Promise<Uint8Array> {
  if (name === 'source') return zipOf(root, await sourcesIn(root));
  const built = join(root, 'dist', name);
  return zipOf(built, await filesIn(built));
}

export function fileNameOf(name: PackageName): string {
  return `parley-${manifest.version}-${name}.zip`;
}

/** @returns the path of what was written. */
export async function writePackage(name: PackageName, root: string): Promise<string> {
  const folder = join(root, 'out');
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileNameOf(name));
  await writeFile(path, await packageOf(name, root));
  return path;
}

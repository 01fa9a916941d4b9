/**
 * The packages of a release, in `out`, from what stands in `dist`: `npm run package`, which builds first. The same sources
 * give the same bytes: the sums that are printed can be compared.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { packageNames, writePackage } from './package/packages';

const root = resolve(import.meta.dirname, '..');

for (const name of packageNames) {
  const path = await writePackage(name, root);
  const bytes = await readFile(path);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${relative(root, path)}  ${Math.round(bytes.length / 1_000)} kB`);
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What is made from the sources, or brought in for them. */
const made = new Set(['node_modules', 'dist', 'out', '.git']);

/** Every file of a folder, relative to it, with `/`. */
export function filesIn(folder: string): Promise<readonly string[]> {
  return walk(folder, folder, new Set());
}

/** Every file that the packages are made from; where the sources came without their history, all that was not made. */
export async function sourcesIn(folder: string): Promise<readonly string[]> {
  const all = existsSync(join(folder, '.git')) ? committed(folder) : await walk(folder, folder, made);
  return all.filter((path) => !path.startsWith('.ci/'));
}

function committed(folder: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(folder, path)));
}

async function walk(root: string, folder: string, without: ReadonlySet<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const whole = join(folder, entry.name);
    const path = relative(root, whole).split(sep).join('/');
    if (without.has(path)) continue;
    if (entry.isDirectory()) found.push(...(await walk(root, whole, without)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

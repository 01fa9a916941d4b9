import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Bytes by gzip: of script, until the first name is on the screen. */
const HEAVIEST = 90_000;

describe.each(['chrome', 'firefox'])('the package for %s', (target) => {
  const dist = resolve(import.meta.dirname, '../../dist', target);
  const page = (surface: string) => readFileSync(resolve(dist, `src/surfaces/${surface}/index.html`), 'utf8');
  const scriptsOf = (surface: string) =>
    [...page(surface).matchAll(/src="\/([^"]+\.js)"/gu)].map(([, file]) => file ?? '');
  const codeOf = (file: string) => readFileSync(resolve(dist, file), 'utf8');

  /** These files and all they import at once. What is imported when it is used stands in a call, and is left out. */
  const withImports = (files: readonly string[]) => {
    const all = new Set<string>();
    const add = (file: string) => {
      if (all.has(file)) return;
      all.add(file);
      for (const [, name] of codeOf(file).matchAll(/(?:^|[;}\n])(?:import|export)[^"'();]*["']\.\/([^"']+\.js)["']/gu))
        add(`assets/${name}`);
    };
    files.forEach(add);
    return [...all];
  };
  const weight = (files: readonly string[]) =>
    withImports(files).reduce((sum, file) => sum + gzipSync(codeOf(file), { level: 9 }).length, 0);
  /** The file a part of the page comes in. */
  const partOf = (files: readonly string[], name: string) => {
    const found = files.flatMap((file) => codeOf(file).match(new RegExp(`\\./(${name}-[\\w-]+\\.js)`, 'u'))?.[1] ?? []);
    if (found[0] === undefined) throw new Error(`no part called ${name}`);
    return `assets/${found[0]}`;
  };

  it('loads at most 90 kB until the popup says who is first', () => {
    const files = scriptsOf('popup');
    expect(withImports(files).length).toBeGreaterThan(3);
    expect(weight(files)).toBeGreaterThan(50_000);
    expect(weight(files)).toBeLessThanOrEqual(HEAVIEST);
  });

  it('loads at most 90 kB until the sidebar says whom there are pages of', () => {
    expect(weight(scriptsOf('sidebar'))).toBeGreaterThan(50_000);
    expect(weight(scriptsOf('sidebar'))).toBeLessThanOrEqual(HEAVIEST);
  });

  it('loads at most 90 kB until the sidebar says whose page it shows', () => {
    const files = scriptsOf('sidebar');
    expect(weight([...files, partOf(files, 'PersonPage')])).toBeLessThanOrEqual(HEAVIEST);
  });
});

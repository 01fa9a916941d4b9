import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** Who may import whom: the table of docs/decisions/0007-folders.md. A folder may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  linkedin: ['domain', 'valibot'],
  storage: ['domain', 'dexie', 'valibot'],
  exchange: ['domain', 'linkedin/addresses', 'valibot', 'papaparse', 'read-excel-file', 'fflate', 'age-encryption'],
  platform: ['webextension-polyfill', 'linkedin', '../assets/_locales/en/messages.json'],
  background: ['domain', 'storage', 'platform', 'linkedin/addresses'],
  'surfaces/components': [
    'domain',
    'storage',
    'exchange',
    'platform',
    'linkedin/addresses',
    'preact',
    '@preact/signals',
  ],
};
mayImport['surfaces/reading'] = [...(mayImport['surfaces/components'] ?? []), 'linkedin (types)'];
for (const surface of ['sidebar', 'popup', 'options', 'conversation'])
  mayImport[`surfaces/${surface}`] = [
    ...(mayImport['surfaces/components'] ?? []),
    'surfaces/components',
    'surfaces/reading',
    'linkedin (types)',
  ];
mayImport['surfaces/options'] = [...(mayImport['surfaces/options'] ?? []), 'd3-force'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

describe('the import table', () => {
  const files = filesBelow(src).filter((file) => ['.ts', '.tsx'].includes(extname(file)));
  const imports = files.flatMap((file) => importsOf(relative(src, file), readFileSync(file, 'utf8')));

  it('is kept by every file of src', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each([
    ['domain/journey/stage.ts', '../../storage'],
    ['domain/journey/stage.ts', 'dexie'],
    ['storage/people.ts', '../platform'],
    ['storage/people.ts', 'preact'],
    ['linkedin/readProfile.ts', '../storage'],
    ['exchange/backup.ts', '../linkedin/readProfile'],
    ['background/index.ts', '../surfaces/sidebar/model'],
    ['surfaces/popup/Popup.tsx', '../sidebar/model'],
    ['surfaces/components/frame/Toast.tsx', '../../popup/Popup'],
    ['surfaces/sidebar/Sidebar.tsx', '../../linkedin/readProfile'],
    ['surfaces/sidebar/Sidebar.tsx', 'webextension-polyfill'],
  ])('refuses %s importing %s', (from, to) => {
    const [turned] = importsOf(from, `import { x } from '${to}';`);
    expect(turned && isAllowed(turned)).toBe(false);
  });

  it('lets only src/platform name the browser API', () => {
    const naming = files.filter((file) =>
      /\b(?:chrome|browser)\.[a-z]/u.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(naming.map((file) => relative(src, file)).filter((file) => !file.startsWith('platform/'))).toEqual([]);
  });

  it('hands the browser to one script in the page, which is all that ever speaks from there (decision 15)', () => {
    const naming = files.filter((file) =>
      /\b(?:chrome|browser)\b(?!\/)/u.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    const linkedin = naming.map((file) => relative(src, file)).filter((file) => file.startsWith('linkedin/'));
    expect(linkedin).toEqual(['linkedin/injectNotice.ts']);
  });

  it('keeps the domain free of clocks, chance and browser objects', () => {
    const forbidden =
      /\bTemporal\.Now\b|\bDate\.now\b|new Date\(|Math\.random|crypto\.|\bdocument\b\.|\bwindow\b\.|\blocalStorage\b/u;
    const offending = files
      .filter((file) => relative(src, file).startsWith('domain/'))
      .filter((file) => forbidden.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(offending.map((file) => relative(src, file))).toEqual([]);
  });
});

describe('what a page does not use, it does not load (vite.config.ts)', () => {
  const files = filesBelow(src)
    .filter((file) => ['.ts', '.tsx'].includes(extname(file)) && !/\/data\//u.test(file))
    .map((file) => ({ file: relative(src, file), text: withoutComments(readFileSync(file, 'utf8')) }))
    .filter(({ file }) =>
      /^(?:domain|exchange|linkedin|platform|storage|surfaces\/(?:components|reading))\//u.test(file),
    );
  const wherever = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  it('so nothing but a style is imported for what it does by being imported', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(wherever(/^import\s+['"][^'"]+(?<!\.css)['"]/mu)).toEqual([]);
  });

  it('and nothing does anything by being imported but the database, and what the browser runs by itself', () => {
    expect(wherever(/^(?:[\w$.]+(?:\(|\s*=[^=>])|(?:if|for|while|void|await|new)\b)/mu)).toEqual([
      'linkedin/injectNotice.ts',
      'storage/database.ts',
    ]);
  });
});

describe('the shape of src', () => {
  const lengths = filesBelow(src)
    .filter((file) => ['.ts', '.tsx'].includes(extname(file)) && !/\/(?:data|wording)\//u.test(file))
    .map((file) => ({ file: relative(src, file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);

  it('has no file over 300 lines (data and wording excepted)', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('has a median of at most 90 lines', () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(90);
  });

  it('has no folder or file named for what it is not about', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|shared|common|misc)(?:\/|\.)|manager\./iu;
    expect(
      filesBelow(src)
        .map((file) => relative(src, file))
        .filter((file) => vague.test(file)),
    ).toEqual([]);
  });
});

function isAllowed({ from, to, typesOnly }: Import): boolean {
  const folder = folderOf(from);
  const allowed = mayImport[folder] ?? [];
  if (to.endsWith('.css') || to === folder || to.startsWith(`${folder}/`)) return true;
  return allowed.some((target) => {
    if (target === 'linkedin (types)') return typesOnly && to === 'linkedin';
    // From platform only types may come: the reader runs in the page, not here.
    if (target === 'linkedin') return typesOnly && to.startsWith('linkedin');
    return to === target || to.startsWith(`${target}/`);
  });
}

function folderOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'surfaces' ? `surfaces/${second}` : first;
}

function importsOf(from: string, text: string): readonly Import[] {
  const statements = withoutComments(text).matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^;'"]*?from\s*['"]([^'"]+)['"]/gu,
  );
  const bare = withoutComments(text).matchAll(/(?:^|\n)\s*import\s+()['"]([^'"]+)['"]/gu);
  const dynamic = withoutComments(text).matchAll(/\bimport\(()\s*['"]([^'"]+)['"]/gu);
  return [...statements, ...bare, ...dynamic].map(([, typesOnly, target = '']) => ({
    from,
    to: target.startsWith('.') ? relative(src, resolve(src, dirname(from), target)) : target,
    typesOnly: Boolean(typesOnly),
  }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

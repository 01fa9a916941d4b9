import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** The oldest Chromium with `Temporal` (design decision 5). Firefox's is `strict_min_version` in the manifest. */
const MINIMUM_CHROME = '144';

/** One manifest.json, two packages: each browser gets its own half of the differing keys. */
function manifestFor(target: Target): ManifestV3Export {
  const { browser_specific_settings, sidebar_action, side_panel, background, permissions, ...same } = manifest;
  const { service_worker, scripts, type } = background;
  const forTarget =
    target === 'chrome'
      ? { side_panel, permissions, background: { service_worker, type }, minimum_chrome_version: MINIMUM_CHROME }
      : {
          sidebar_action,
          browser_specific_settings,
          permissions: permissions.filter((name) => name !== 'sidePanel'),
          background: { scripts, type },
        };
  return { ...same, ...forTarget } as ManifestV3Export;
}

/**
 * The files that are injected into a page, each self-contained (design decision 2). The completion value of the script
 * is what `executeScript` returns, so the name of the result stands once more at the very end.
 */
function injected(outDir: string): Plugin {
  const entries = { reader: 'src/linkedin/inject.ts', report: 'src/linkedin/injectReport.ts' };
  // Stays in the page while "notice when I send" is on; it has no value to return (decision 15).
  const notice = 'src/linkedin/injectNotice.ts';
  return {
    name: 'parley-injected',
    apply: 'build',
    async closeBundle() {
      for (const [file, entry] of Object.entries(entries)) await buildInjected(outDir, file, entry, [completionValue]);
      await buildInjected(outDir, 'notice', notice, []);
    },
  };
}

const resultName = 'parleyReading';

const completionValue: Plugin = {
  name: 'completion-value',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code += `\n${resultName};\n`;
    },
  },
};

function buildInjected(outDir: string, file: string, entry: string, plugins: Plugin[]) {
  return build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: resultName, fileName: () => `${file}.js` },
    },
  });
}

/**
 * The review's vocabularies are shipped without the spaces between their phrases, and, as it compares words without
 * accents (`foldWord`), without these: a twentieth less to load. German keeps its umlauts, which are read in two spellings.
 */
const vocabulariesMadeSmall: Plugin = {
  name: 'parley-vocabularies-made-small',
  apply: 'build',
  transform(code, id) {
    const [, language] = /[\\/]wording[\\/]review[\\/](de|en|es|fr|it|pt)\.ts$/u.exec(id) ?? [];
    if (!language) return;
    const close = code.replaceAll(', ', ',');
    return { code: language === 'de' ? close : close.normalize('NFD').replace(/\p{M}/gu, ''), map: null };
  },
};

/**
 * Nothing of these does anything by being imported, so nobody imports one for that: tests/architecture.test.ts sees to it.
 * All of `storage/database.ts` belongs to the `database` it gives, and comes with that.
 */
const withoutEffects =
  /[\\/]src[\\/](?:domain|exchange|linkedin|platform|storage|surfaces[\\/](?:components|reading))[\\/][^?]*\.tsx?$/u;

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = `dist/${target}`;
  return {
    publicDir: 'assets',
    plugins: [crx({ manifest: manifestFor(target), browser: target }), injected(outDir), vocabulariesMadeSmall],
    // What reads spreadsheets and archives is loaded in the worker only when such a file comes.
    worker: { format: 'es' },
    // The same code as a module for browsers of today: nothing is wrapped for older ones.
    resolve: { alias: [{ find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      outDir,
      target: 'es2023',
      modulePreload: false,
      // crxjs does not follow `sidebar_action`, and nothing names the conversation's pages: they stand here for both browsers.
      rollupOptions: {
        // What a page does not use, it does not load.
        treeshake: { moduleSideEffects: (id) => !withoutEffects.test(id) },
        input: {
          sidebar: 'src/surfaces/sidebar/index.html',
          conversation: 'src/surfaces/conversation/index.html',
        },
      },
    },
  };
});

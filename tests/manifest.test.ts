import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import source from '../manifest.json' with { type: 'json' };
import { permissions as explained } from '../src/surfaces/options/privacy/permissions';

const root = resolve(import.meta.dirname, '..');
const permissions = ['scripting', 'activeTab', 'alarms', 'contextMenus', 'storage', 'unlimitedStorage'];

interface BuiltManifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly optional_permissions: string[];
  readonly incognito: string;
  readonly icons: Record<string, string>;
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string };
  readonly content_security_policy: { readonly extension_pages: string };
}

describe('every permission', () => {
  const hosts = source.host_permissions.map((pattern) => new URL(pattern.replace('*', '')).hostname);
  const asked = [...source.permissions, ...source.optional_permissions, ...hosts];

  it('is explained on the privacy page, and nothing that is not asked for', () => {
    expect(explained.flatMap(([names]) => names.split(', ')).sort()).toEqual([...asked].sort());
  });

  it('stands in PRIVACY.md', () => {
    const policy = readFileSync(resolve(root, 'PRIVACY.md'), 'utf8');
    for (const name of asked) expect(policy).toContain(`\`${name}\``);
  });
});

describe.each(['chrome', 'firefox'] as const)('the built manifest for %s', (target) => {
  const folder = resolve(root, 'dist', target);
  const manifest = JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8')) as BuiltManifest;

  it('asks for the permissions of decision 11 and no others', () => {
    const expected = target === 'chrome' ? [...permissions, 'sidePanel'] : permissions;
    expect([...manifest.permissions].sort()).toEqual([...expected].sort());
    expect(manifest.host_permissions).toEqual(['https://www.linkedin.com/*']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.incognito).toBe('not_allowed');
  });

  it.each(['web_accessible_resources', 'content_scripts', 'externally_connectable'])('has no %s (K5)', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('lets its pages connect nowhere and run nothing but their own files (K3)', () => {
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("connect-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).not.toMatch(/unsafe|https?:|\*/u);
    expect(csp).toContain("require-trusted-types-for 'script'; trusted-types parley");
  });

  it('names a sidebar, icons and injected files that are in the package', () => {
    const sidebar = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel ?? '';
    for (const file of [sidebar, 'reader.js', 'report.js', 'notice.js', ...Object.values(manifest.icons)])
      expect(existsSync(resolve(folder, file)), file).toBe(true);
  });

  it('ships no source map and no HTML with inline script', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect(readFileSync(resolve(folder, file), 'utf8')).not.toMatch(/<script(?![^>]*\bsrc=)/u);
  });
});

describe('manifest.json', () => {
  it('carries no name of somebody else’s product (K9)', () => {
    expect(JSON.stringify({ ...source, host_permissions: [] })).not.toMatch(/linkedin/iu);
  });
});

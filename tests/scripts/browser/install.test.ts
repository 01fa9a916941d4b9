import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { oldest } from '../../../scripts/browser/find';
import { ensureBrowser, packagesOf, readDistribution } from '../../../scripts/browser/install';

const debian = 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nNAME="Debian GNU/Linux"\nVERSION_ID="13"\nID=debian\n';
const ubuntu = 'PRETTY_NAME="Ubuntu 24.04.1 LTS"\nNAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n';
const mint = 'NAME="Linux Mint"\nVERSION="22 (Wilma)"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';
const lmde = 'NAME="LMDE"\nID=linuxmint\nID_LIKE=debian\n';
const fedora = 'NAME="Fedora Linux"\nVERSION="41 (Workstation Edition)"\nID=fedora\nVERSION_ID=41\n';
const alma = 'NAME="AlmaLinux"\nID="almalinux"\nID_LIKE="rhel centos fedora"\n';

describe('how a system brings a browser', () => {
  it.each([
    ['Debian', debian, 'debs'],
    ['Ubuntu, whose packages are stubs for snaps', ubuntu, 'snaps'],
    ['Mint, made from Ubuntu', mint, 'snaps'],
    ['Mint made from Debian', lmde, 'debs'],
    ['Fedora', fedora, 'other'],
    ['AlmaLinux', alma, 'other'],
    ['a system that says nothing of itself', '', 'other'],
  ] as const)('%s', (_name, osRelease, packages) => {
    expect(packagesOf(readDistribution(osRelease))).toBe(packages);
  });

  it('is read with and without quotation marks, and from ID alone, not from VERSION_ID', () => {
    expect(readDistribution(mint)).toEqual({ id: 'linuxmint', like: ['ubuntu', 'debian'] });
    expect(readDistribution('VERSION_ID="12"\nID="debian"')).toEqual({ id: 'debian', like: [] });
  });
});

describe('a browser that is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-install-'));
  const program = join(folder, 'firefox.exe');
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('and too old is refused in one sentence that says what to do', () => {
    // Asked for its version on Linux and macOS, read from the file beside it on Windows.
    writeFileSync(program, '#!/bin/sh\necho Mozilla Firefox 91.0\n', { mode: 0o755 });
    writeFileSync(join(folder, 'application.ini'), '[App]\nVersion=91.0\n');
    vi.stubEnv('PARLEY_FIREFOX', program);
    expect(() => ensureBrowser('firefox')).toThrow(
      `The browser at ${program} has version 91: Parley needs Firefox (${oldest.firefox} or newer); update it or name another in PARLEY_FIREFOX.`,
    );
  });

  it('and not there is said, and nothing is installed instead', () => {
    vi.stubEnv('PARLEY_FIREFOX', join(folder, 'nothing'));
    expect(() => ensureBrowser('firefox')).toThrow(
      /^PARLEY_FIREFOX names .*, where there is no browser that starts\.$/u,
    );
  });
});

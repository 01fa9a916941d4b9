import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser, type Installed, oldest } from './find';

const names: Readonly<Record<BrowserKind, string>> = {
  chromium: `Chrome, Chromium or Edge (${oldest.chromium} or newer)`,
  firefox: `Firefox (${oldest.firefox} or newer)`,
};

const variables: Readonly<Record<BrowserKind, string>> = { chromium: 'PARLEY_CHROME', firefox: 'PARLEY_FIREFOX' };

// fonts-liberation: without recommended packages a bare Debian has no font, and every text would be drawn as boxes.
const debianPackages: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/** The browser to use, installed where that can be done without asking. Throws one sentence saying what to do otherwise. */
export function ensureBrowser(kind: BrowserKind): Installed {
  const found = findBrowser(kind) ?? installOn(distribution(), kind);
  if (found.version < oldest[kind]) {
    throw new Error(
      `The browser at ${found.path} has version ${found.version}: Parley needs ${names[kind]}; update it or name another in ${variables[kind]}.`,
    );
  }
  return found;
}

export interface Distribution {
  readonly id: string;
  readonly like: readonly string[];
}

/** undefined where there is no /etc/os-release (macOS, Windows). */
function distribution(): Distribution | undefined {
  try {
    return readDistribution(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return undefined;
  }
}

export function readDistribution(osRelease: string): Distribution {
  const value = (key: string) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  return { id: value('ID'), like: value('ID_LIKE').split(' ').filter(Boolean) };
}

/** How the system's own packages bring a browser: as it is, as a stub that wants a snap (Ubuntu and what is made from it), or not by apt-get. */
export function packagesOf({ id, like }: Distribution): 'debs' | 'snaps' | 'other' {
  if (id === 'ubuntu' || like.includes('ubuntu')) return 'snaps';
  return id === 'debian' || like.includes('debian') ? 'debs' : 'other';
}

function installOn(system: Distribution | undefined, kind: BrowserKind): Installed {
  const advice = `or name the program in ${variables[kind]}.`;
  const packages = debianPackages[kind];
  const brought = system ? packagesOf(system) : 'other';
  if (brought === 'snaps') {
    const instead = kind === 'chromium' ? "Google Chrome or Edge from its maker's .deb" : "Firefox from Mozilla's .deb";
    throw new Error(
      `No ${names[kind]} found: the system's own package is a stub for a snap, so install ${instead}, ${advice}`,
    );
  }
  if (brought === 'other') throw new Error(`No ${names[kind]} found: install one, ${advice}`);
  if (process.getuid?.() !== 0) {
    throw new Error(`No ${names[kind]} found: run "sudo apt-get install ${packages[0]}", ${advice}`);
  }
  console.log(`Installing ${packages[0]} with apt-get …`);
  const complaint = aptInstall(packages) && aptInstall(packages);
  const found = findBrowser(kind);
  if (!found)
    throw new Error(`apt-get did not bring ${packages[0]} (${complaint ?? 'without a reason'}): install it, ${advice}`);
  return found;
}

/** The last line apt-get had to say when it failed. */
function aptInstall(packages: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const quiet = ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends'];
  try {
    apt('update', '-qq');
    apt('install', ...quiet, ...packages);
    return undefined;
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return stderr.trim().split('\n').at(-1) ?? 'unknown';
  }
}

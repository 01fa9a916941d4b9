import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface Installed {
  readonly path: string;
  /** Major version. */
  readonly version: number;
}

/** What the search may ask of a machine; a parameter, so that the search can be tried for machines that are not here. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** undefined: no browser there (no file, or a stub such as Ubuntu's, which only tells to install a snap). */
  versionAt(path: string): number | undefined;
}

/** The first versions with everything Parley rests on (Temporal, among others). */
export const oldest: Readonly<Record<BrowserKind, number>> = { chromium: 144, firefox: 142 };

const variables: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['PARLEY_CHROME', 'CHROME_PATH'],
  firefox: ['PARLEY_FIREFOX'],
};

const commands: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const linuxFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge', '/snap/bin'];

const macApps: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The first browser of the kind that is new enough, else the newest of those that are not, else none. Throws one sentence when a variable names none. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine()): Installed | undefined {
  for (const name of variables[kind]) {
    const path = machine.env[name];
    if (!path) continue;
    const version = machine.versionAt(path);
    if (version === undefined) throw new Error(`${name} names ${path}, where there is no browser that starts.`);
    return { path, version };
  }
  let tooOld: Installed | undefined;
  for (const path of usualPlaces(kind, machine)) {
    const version = machine.versionAt(path);
    if (version === undefined) continue;
    if (version >= oldest[kind]) return { path, version };
    if (version > (tooOld?.version ?? 0)) tooOld = { path, version };
  }
  return tooOld;
}

export function usualPlaces(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPrograms[kind].flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  if (platform === 'darwin') {
    return macApps[kind].flatMap((app) =>
      ['/Applications', join(home, 'Applications')].map((folder) => {
        const binary = kind === 'firefox' ? 'firefox' : app;
        return `${folder}/${app}.app/Contents/MacOS/${binary}`;
      }),
    );
  }
  const folders = new Set([...(env.PATH ?? '').split(delimiter).filter(Boolean), ...linuxFolders]);
  const names = kind === 'chromium' ? [...commands.chromium, 'chrome', 'msedge'] : commands.firefox;
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

function thisMachine(): Machine {
  const { platform, env } = process;
  return { platform, env, home: homedir(), versionAt: platform === 'win32' ? versionBesideProgram : versionSaid };
}

function versionSaid(path: string): number | undefined {
  try {
    accessSync(path, constants.X_OK);
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return firstNumber(/ (\d+)\./.exec(said));
  } catch {
    return undefined;
  }
}

// A Windows browser asked for its version opens a window instead, so it is read from the files beside it.
function versionBesideProgram(path: string): number | undefined {
  try {
    if (path.toLowerCase().endsWith('firefox.exe')) {
      return firstNumber(/^Version=(\d+)\./m.exec(readFileSync(join(dirname(path), 'application.ini'), 'utf8')));
    }
    const versions = readdirSync(dirname(path)).flatMap(
      (name) => firstNumber(/^(\d+)\.\d+\.\d+\.\d+$/.exec(name)) ?? [],
    );
    return versions.length > 0 ? Math.max(...versions) : undefined;
  } catch {
    return undefined;
  }
}

const firstNumber = (match: RegExpExecArray | null): number | undefined => (match?.[1] ? Number(match[1]) : undefined);

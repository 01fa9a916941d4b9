import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, oldest, usualPlaces } from '../../../scripts/browser/find';

/** A machine with these browsers, by path. */
function machine(rest: Partial<Machine>, browsers: Readonly<Record<string, number>> = {}): Machine {
  return { platform: 'linux', env: {}, home: '/home/robin', versionAt: (path) => browsers[path], ...rest };
}

describe('where browsers usually are', () => {
  it('on Linux: along the PATH first, then in the usual folders, no folder twice', () => {
    const places = usualPlaces('firefox', machine({ env: { PATH: '/opt/own:/usr/bin' } }));
    expect(places.slice(0, 3)).toEqual(['/opt/own/firefox-esr', '/usr/bin/firefox-esr', '/usr/local/bin/firefox-esr']);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('/snap/bin/firefox');
  });

  it('on Linux: Chromium, Chrome and Edge, without a PATH too', () => {
    expect(usualPlaces('chromium', machine({}))).toEqual(
      expect.arrayContaining([
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
      ]),
    );
  });

  it('on a Mac: for everybody, then for this user', () => {
    const mac = machine({ platform: 'darwin', home: '/Users/robin' });
    expect(usualPlaces('chromium', mac).slice(0, 2)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/robin/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
    expect(usualPlaces('firefox', mac)).toContain('/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox');
  });

  it('on Windows: below each folder of programs there is', () => {
    const windows = machine({
      platform: 'win32',
      env: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\robin\\AppData\\Local' },
    });
    expect(usualPlaces('chromium', windows)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\robin\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\robin\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\robin\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
    expect(usualPlaces('firefox', machine({ platform: 'win32' }))).toEqual([]);
  });
});

describe('the browser that is used', () => {
  const enough = oldest.chromium;

  it('is the first one that is new enough', () => {
    const browsers = {
      '/usr/bin/chromium': enough - 1,
      '/usr/bin/google-chrome': enough + 1,
      '/usr/bin/microsoft-edge': enough + 2,
    };
    expect(findBrowser('chromium', machine({}, browsers))).toEqual({
      path: '/usr/bin/google-chrome',
      version: enough + 1,
    });
  });

  it('is the newest of those too old, so that it can be said what it is', () => {
    const browsers = {
      '/usr/bin/chromium': enough - 9,
      '/usr/bin/google-chrome': enough - 2,
      '/usr/bin/microsoft-edge': enough - 5,
    };
    expect(findBrowser('chromium', machine({}, browsers))).toEqual({
      path: '/usr/bin/google-chrome',
      version: enough - 2,
    });
  });

  it('is none where there is none', () => {
    expect(findBrowser('firefox', machine({}))).toBeUndefined();
  });

  it.each(['PARLEY_CHROME', 'CHROME_PATH'])('is the one that %s names, whatever else there is', (name) => {
    const browsers = { '/usr/bin/chromium': enough, '/own/chrome': enough - 3 };
    expect(findBrowser('chromium', machine({ env: { [name]: '/own/chrome' } }, browsers))).toEqual({
      path: '/own/chrome',
      version: enough - 3,
    });
  });

  it('is never another than the one named: a wrong name is said', () => {
    const named = machine({ env: { PARLEY_FIREFOX: '/own/firefox' } }, { '/usr/bin/firefox': oldest.firefox });
    expect(() => findBrowser('firefox', named)).toThrow(
      'PARLEY_FIREFOX names /own/firefox, where there is no browser that starts.',
    );
  });

  it('is looked for where the name is empty', () => {
    const unnamed = machine({ env: { PARLEY_FIREFOX: '' } }, { '/usr/bin/firefox': oldest.firefox });
    expect(findBrowser('firefox', unnamed)?.path).toBe('/usr/bin/firefox');
  });
});

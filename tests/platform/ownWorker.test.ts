import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./englishBrowser'));

const OWN = 'chrome-extension://parley/assets/importWorker.js';
const started: unknown[] = [];
class FakeWorker {
  constructor(...parameters: unknown[]) {
    started.push(parameters);
  }
}

beforeEach(() => {
  started.length = 0;
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', new URL('chrome-extension://parley/src/surfaces/options/index.html'));
});
afterEach(() => vi.unstubAllGlobals());

const startOwnWorker = async (address: string) => (await import('../../src/platform')).startOwnWorker(address);

/** As in Chrome: what comes out of a policy is no text any more. */
function trustedTypes() {
  const made: string[] = [];
  const createPolicy = (name: string, rules: { createScriptURL(address: string): string }) => {
    made.push(name);
    return { createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }) };
  };
  vi.stubGlobal('trustedTypes', { createPolicy });
  return made;
}

describe('a worker (decision 8)', () => {
  it('is started from a file of Parley’s own, by the one policy there is', async () => {
    const made = trustedTypes();
    await startOwnWorker('/assets/importWorker.js');
    await startOwnWorker(OWN);
    expect(made).toEqual(['parley']);
    expect(started).toEqual([
      [{ trusted: OWN }, { type: 'module' }],
      [{ trusted: OWN }, { type: 'module' }],
    ]);
  });

  it('is started the same way in a browser without Trusted Types', async () => {
    await startOwnWorker('/assets/importWorker.js');
    expect(started).toEqual([[OWN, { type: 'module' }]]);
  });

  it.each([
    'https://example.com/assets/importWorker.js',
    '//example.com/assets/importWorker.js',
    'chrome-extension://another/assets/importWorker.js',
    'https://chrome-extension//parley/importWorker.js',
  ])('is refused from %s, with Trusted Types and without', async (address) => {
    await expect(startOwnWorker(address)).rejects.toThrow(TypeError);
    vi.resetModules();
    trustedTypes();
    await expect(startOwnWorker(address)).rejects.toThrow('not a file of this extension');
    expect(started).toEqual([]);
  });

  it.each(['data:text/javascript,1', 'blob:chrome-extension://parley/1'])('is refused from %s', async (address) => {
    await expect(startOwnWorker(address)).rejects.toThrow(TypeError);
    expect(started).toEqual([]);
  });
});

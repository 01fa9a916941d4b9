import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/readerInChromium';
import { readProfile } from '../../src/linkedin';
import { addressOfPerson, profilePage } from '../fixtures/pages';

let code = '';
beforeAll(async () => {
  code = await bundle('src/linkedin/inject.ts', 'parleyReading');
}, 60_000);

function openTab() {
  const { window } = new JSDOM(profilePage(), { url: addressOfPerson(), runScripts: 'outside-only' });
  return { window, inject: () => JSON.parse(String(window.eval(`${code};JSON.stringify(parleyReading)`))) as unknown };
}

describe('the injected file (decision 2)', () => {
  it('its value is the reading, as plain JSON', () => {
    const { window, inject } = openTab();
    expect(inject()).toEqual(readProfile(window.document, addressOfPerson()));
  });

  it('injected twice into one page it reads anew', () => {
    const { window, inject } = openTab();
    inject();
    window.document.querySelector('h2')?.replaceChildren('Mira Solberg Lund');
    expect(inject()).toMatchObject({ fields: { name: { value: 'Mira Solberg Lund' } } });
  });

  it('has at most 12 kB (gzip)', () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(12_000);
  });

  it('names no extension address and no host to contact (K3, K5)', () => {
    expect(code).not.toMatch(
      /chrome-extension|moz-extension|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|innerHTML|innerText/,
    );
  });
});

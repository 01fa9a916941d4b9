import { describe, expect, it } from 'vitest';
import { isLocked, lockBackup, unlockBackup } from '../../src/exchange';

describe('a backup with a passphrase', () => {
  // Four derivations of a key, each made to take a second of a whole processor.
  it('is opened by it alone, byte for byte, whichever keyboard it was typed on', { timeout: 120_000 }, async () => {
    const text = '{"product":"parley","name":"José 🧭"}';
    const locked = await lockBackup(text, 'café under the map');
    expect(isLocked(locked)).toBe(true);
    expect(new TextDecoder().decode(locked)).not.toContain('parley');
    expect(await unlockBackup(locked, 'cafe\u0301 under the map')).toEqual({ text });
    expect(await unlockBackup(locked, 'cafe under the map')).toEqual({ problem: 'wrong-passphrase' });
    const changed = Uint8Array.from(locked);
    changed.set([(changed.at(-1) ?? 0) ^ 1], changed.length - 1);
    expect(await unlockBackup(changed, 'café under the map')).toEqual({ problem: 'locked-damaged' });
  });

  it('that was cut off or is for somebody else is no backup', async () => {
    const cut = new TextEncoder().encode('age-encryption.org/v1\n-> scrypt ');
    expect(isLocked(cut)).toBe(true);
    expect(await unlockBackup(cut, 'x')).toEqual({ problem: 'locked-damaged' });
    expect(isLocked(new TextEncoder().encode('{"product":"parley"}'))).toBe(false);
    expect(isLocked(new Uint8Array())).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { createLastChosen } from '../../../src/surfaces/options/settings/backup/lastChosen';

/** A file that comes to its bytes when the test lets it. */
function slowFile(byte: number) {
  let letGo: () => void = () => undefined;
  const come = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const file: Pick<Blob, 'arrayBuffer'> = { arrayBuffer: () => come.then(() => new Uint8Array([byte]).buffer) };
  return { file, letGo: () => letGo() };
}

describe('of the files chosen one after the other', () => {
  it('the only one is read', async () => {
    const { file, letGo } = slowFile(1);
    const bytes = createLastChosen().read(file);
    letGo();
    expect(await bytes).toEqual(new Uint8Array([1]));
  });

  it.each([
    ['first', [0, 1]],
    ['last', [1, 0]],
  ] as const)('only the last counts, whether it comes %s or not', async (_which, order) => {
    const lastChosen = createLastChosen();
    const files = [slowFile(1), slowFile(2)];
    const bytes = files.map(({ file }) => lastChosen.read(file));
    for (const at of order) {
      files[at]?.letGo();
      await bytes[at];
    }
    expect(await Promise.all(bytes)).toEqual([undefined, new Uint8Array([2])]);
  });

  it('none counts any more once it was left', async () => {
    const lastChosen = createLastChosen();
    const { file, letGo } = slowFile(1);
    const bytes = lastChosen.read(file);
    lastChosen.leave();
    letGo();
    expect(await bytes).toBeUndefined();
  });
});

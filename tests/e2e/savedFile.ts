import type { Surface } from '../../scripts/browser/act';

/** Does what saves a file, and catches the file on its way to the downloads. @param act until the page says it is done. */
export async function fileSavedBy(surface: Surface, act: () => Promise<unknown>): Promise<Uint8Array<ArrayBuffer>> {
  await surface.page?.evaluate(() => {
    const kept = window as unknown as { create?: typeof URL.createObjectURL; saved?: Promise<ArrayBuffer> };
    kept.create ??= URL.createObjectURL;
    const { create } = kept;
    delete kept.saved;
    URL.createObjectURL = (blob: Blob) => {
      kept.saved = blob.arrayBuffer();
      return create(blob);
    };
  });
  await act();
  await surface.page?.waitForFunction('window.saved !== undefined');
  const bytes = await surface.page?.evaluate('window.saved.then((buffer) => [...new Uint8Array(buffer)])');
  return Uint8Array.from(bytes as number[]);
}

export async function textSavedBy(surface: Surface, act: () => Promise<unknown>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileSavedBy(surface, act));
}

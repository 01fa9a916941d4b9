/** A large file takes a while to be read: by then another may have been chosen, or none be wanted any more. */
export function createLastChosen() {
  let current = 0;
  return {
    /** @returns nothing where the file is not the one chosen last any more. */
    async read(file: Pick<Blob, 'arrayBuffer'>): Promise<Uint8Array | undefined> {
      current++;
      const mine = current;
      const bytes = new Uint8Array(await file.arrayBuffer());
      return mine === current ? bytes : undefined;
    },
    leave() {
      current++;
    },
  };
}

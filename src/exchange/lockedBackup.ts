/** Every file of age begins with it, encrypted with a passphrase or otherwise. */
const BEGINNING = 'age-encryption.org/v1\n';

export type Unlocked = { readonly text: string } | { readonly problem: 'wrong-passphrase' | 'locked-damaged' };

/** Whether a file has to be opened with a passphrase before it can be read. */
export function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, BEGINNING.length)) === BEGINNING;
}

/**
 * A backup that only its passphrase opens, in the age format (age-encryption.org/v1), which other programs open too. What
 * encrypts is loaded when used; it takes a second or two on purpose, so that guessing takes years.
 */
export async function lockBackup(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(sameEverywhere(passphrase));
  return (await encrypter.encrypt(text)) as Uint8Array<ArrayBuffer>;
}

/** The text of a locked backup, whole or not at all: a changed file is told from a wrong passphrase. Never throws. */
export async function unlockBackup(bytes: Uint8Array, passphrase: string): Promise<Unlocked> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(sameEverywhere(passphrase));
  try {
    return { text: await decrypter.decrypt(bytes, 'text') };
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return { problem: isWrong ? 'wrong-passphrase' : 'locked-damaged' };
  }
}

/** One keyboard gives "é" as one sign, another as two. */
function sameEverywhere(passphrase: string): string {
  return passphrase.normalize('NFC');
}

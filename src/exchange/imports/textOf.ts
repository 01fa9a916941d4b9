/** How many bytes are looked at to tell the encoding. */
const LOOKED_AT = 4_096;

/**
 * The text of a file in the encoding it seems to have: UTF-8 and UTF-16 with or without a mark at the beginning, as
 * spreadsheets write them, and otherwise the Western one of old Windows programs, which any bytes are.
 */
export function textOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8');
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const zeros = zeroBytes(bytes.subarray(0, LOOKED_AT));
  if (zeros.odd > zeros.all / 4) return decoded(bytes, 'utf-16le');
  if (zeros.even > zeros.all / 4) return decoded(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

/** Western letters have one zero byte in UTF-16, and text in UTF-8 has none. */
function zeroBytes(bytes: Uint8Array): { readonly even: number; readonly odd: number; readonly all: number } {
  const at = (rest: number) => bytes.reduce((sum, byte, index) => sum + Number(byte === 0 && index % 2 === rest), 0);
  return { even: at(0), odd: at(1), all: bytes.length };
}

/** The mark at the beginning is taken away. */
function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** A text value of a calendar or a card: any line break is `\n`, and nothing in it can begin a line of its own. */
export function textValue(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\n/gu, '\\n');
}

const LONGEST = 75;
const utf8 = new TextEncoder();

/** No line is longer than 75 octets, and none is broken inside a character (RFC 5545, 3.1; RFC 6350, 3.2). */
export function foldedLine(line: string): string {
  let octets = 0;
  let out = '';
  for (const character of line) {
    const length = utf8.encode(character).length;
    if (octets + length > LONGEST) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += length;
  }
  return out;
}

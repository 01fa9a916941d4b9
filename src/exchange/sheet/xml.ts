/** Text for an element or an attribute of a spreadsheet: nothing in it is markup, and nothing XML cannot hold remains. */
export function escapedXml(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/gu, '\n')
      .replace(/[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]/gu, '')
      // "_x0041_" would be read as "A" (ECMA-376, ST_Xstring).
      .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
      .replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`)
  );
}

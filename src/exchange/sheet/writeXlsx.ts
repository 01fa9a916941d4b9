import type { Sheet } from './sheet';
import { packageParts } from './xlsxParts';
import { escapedXml } from './xml';

// Excel's bounds. A file beyond them is opened as damaged.
/** UTF-16 units: what is longer is cut. */
export const LONGEST_CELL = 32_767;
const MOST_LINKS = 65_530;

/** Places in `cellXfs` of the styles. */
const style = { text: 0, day: 1, link: 2, heading: 3, quoted: 4 } as const;

/**
 * A sheet as a spreadsheet (ECMA-376): dates are dates, links are links, the headings stay in sight and can be filtered
 * by. Text is text, whatever it begins with: no cell holds a formula (decision 8), not even after it was edited.
 */
export async function writeXlsx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const links: string[] = [];
  const parts = { ...packageParts(sheet.name), 'xl/worksheets/sheet1.xml': sheetPart(sheet, links) };
  const files = { ...parts, 'xl/worksheets/_rels/sheet1.xml.rels': linksPart(links) };
  const packed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(packed) as Uint8Array<ArrayBuffer>;
}

/** @param links what the cells lead to, in the order of their ids: filled in here. */
function sheetPart({ columns, rows }: Sheet, links: string[]): string {
  const last = `${columnLetters(columns.length - 1)}${rows.length + 1}`;
  const places: string[] = [];
  const headings = columns.map(({ heading }, at) => textCell(heading, addressOf(at, 0), style.heading));
  const lines = rows.map((row, index) => {
    const cells = columns.map(({ kind }, at) => {
      const value = row[at];
      if (value === undefined || value === '') return '';
      const address = addressOf(at, index + 1);
      if (kind === 'day') return `<c r="${address}" s="${style.day}"><v>${serialDay(value)}</v></c>`;
      if (kind === 'text' || links.length >= MOST_LINKS)
        return textCell(value, address, /^[=+\-@\t\r\n]/u.test(value) ? style.quoted : style.text);
      places.push(`<hyperlink ref="${address}" r:id="link${links.push(value)}"/>`);
      return textCell(value, address, style.link);
    });
    return `<row r="${index + 2}">${cells.join('')}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews><cols>',
    ...columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    `</cols><sheetData><row r="1">${headings.join('')}</row>`,
    ...lines,
    `</sheetData><autoFilter ref="A1:${last}"/>`,
    ...(places.length > 0 ? ['<hyperlinks>', ...places, '</hyperlinks>'] : []),
    '</worksheet>',
  ].join('');
}

function linksPart(links: readonly string[]): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    ...links.map(
      (link, index) =>
        `<Relationship Id="link${index + 1}" Type="${type}" Target="${escapedXml(link)}" TargetMode="External"/>`,
    ),
    '</Relationships>',
  ].join('');
}

function textCell(value: string, address: string, of: number): string {
  const text = value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL - 1)}…` : value;
  return `<c r="${address}" s="${of}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(text)}</t></is></c>`;
}

/** Days since 30 December 1899, as spreadsheets count them. */
function serialDay(day: string): number {
  return Temporal.PlainDate.from('1899-12-30').until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days;
}

function addressOf(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 0 → A, 26 → AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

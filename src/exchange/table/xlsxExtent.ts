/** Far more than anybody knows: a sheet that says it goes on beyond is not unfolded. */
const MOST_ROWS = 200_000;
/** Over all sheets of a file, those that are empty between others included: what is read becomes one list of cells. */
const MOST_CELLS = 10_000_000;
/** No spreadsheet has more rows. */
const LAST_ROW = 1_048_576;

/** The parts of a spreadsheet, by their path. */
type Parts = { readonly [path: string]: Uint8Array };

/** A few letters can say that a cell stands a million rows down: then everything before it would be made as well. */
export class TooManyCells extends Error {}

/** Throws {@link TooManyCells} for what would unfold into more rows or cells than a list of people has. */
export function checkExtent(parts: Parts): void {
  let rows = 0;
  let cells = 0;
  for (const part of Object.values(parts)) {
    const { tags, lastRow, lastColumn } = extentOf(new TextDecoder().decode(part));
    rows += Math.max(tags, lastRow);
    cells += lastRow * lastColumn;
    if (rows > MOST_ROWS || cells > MOST_CELLS) throw new TooManyCells();
  }
}

interface Extent {
  /** How many rows are written down, empty ones included. */
  readonly tags: number;
  /** Of what is filled, from 1; 0 for nothing. An empty cell with a colour takes no room. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Where rows and cells do not say where they stand, they follow each other. */
function extentOf(text: string): Extent {
  let tags = 0;
  let row = 0;
  let column = 0;
  let lastRow = 0;
  let lastColumn = 0;
  for (const [tag, name] of text.matchAll(/<(?:\w+:)?(row|c)(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gu)) {
    const said = /\sr\s*=\s*["']([^"']*)["']/u.exec(tag)?.[1];
    if (name === 'row') {
      tags++;
      row = said === undefined ? row + 1 : rowNumber(said);
      column = 0;
      if (tags > MOST_ROWS) throw new TooManyCells();
    } else {
      const [, letters = '', digits = ''] = /^([A-Z]*)(.*)$/u.exec(said ?? '') ?? [];
      column = said === undefined ? column + 1 : columnNumber(letters);
      if (said !== undefined) row = rowNumber(digits);
      if (tag.endsWith('/>')) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return { tags, lastRow, lastColumn };
}

function rowNumber(digits: string): number {
  const row = Number(digits);
  if (!/^\d+$/u.test(digits) || row > LAST_ROW) throw new TooManyCells();
  return row;
}

function columnNumber(letters: string): number {
  if (letters.length > 3) throw new TooManyCells();
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

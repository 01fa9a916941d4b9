import Papa from 'papaparse';
import type { Sheet } from './sheet';

/** By it, spreadsheet programs know that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What begins a formula, whatever lines follow. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * A sheet as CSV (RFC 4180). What a spreadsheet program would take for a formula gets an apostrophe before it, and is
 * nothing but text (decision 8). Headings too: they may be in any language.
 */
export function writeCsv({ columns, rows }: Sheet): string {
  const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((cell) => cell ?? ''))];
  return `${BYTE_ORDER_MARK}${Papa.unparse(cells, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

export type { Sheet, SheetColumn } from './sheet';
export { writeCsv } from './writeCsv';
export { LONGEST_CELL, writeXlsx } from './writeXlsx';

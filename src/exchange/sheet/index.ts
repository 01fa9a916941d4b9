export type { Sheet, SheetColumn } from './sheet';
export { writeCsv } from './writeCsv';
export { writeXlsx } from './writeXlsx';

export { csvTable } from './csvTable';
export { peopleIn } from './peopleIn';
export { isHeader, suggestColumns } from './suggestColumns';
export { type Table, type TableColumns, type TableField, tableFields } from './table';
export { TooManyCells } from './xlsxExtent';
export { xlsxTable } from './xlsxTable';

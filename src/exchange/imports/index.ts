export { type OpenedFile, openImportFile } from './openImportFile';
export type { ReadFile, UnreadRow } from './readFile';
export { textOf } from './textOf';

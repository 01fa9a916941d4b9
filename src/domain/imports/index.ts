export { type ImportChange, type ImportCounts, type ImportKind, type ImportRecord, importKinds } from './importRecord';

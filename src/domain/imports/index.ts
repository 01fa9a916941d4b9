export type { ImportChoices } from './choices';
export { type ImportChange, type ImportCounts, type ImportKind, type ImportRecord, importKinds } from './importRecord';
export type { Incoming } from './incoming';
export { type Match, matchRows } from './match';
export { type Alike, type ImportPlan, type LeftOut, planImport } from './planImport';
export { isAsImported, rebased, takenBack } from './undo';

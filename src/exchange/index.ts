export { type BackupProblem, backupFileName, type ReadBackup, readBackup, writeBackup } from './backup';
export { type CalendarEvent, calendarFile, calendarFileName } from './calendarFile';
export * from './connections';
export { type OpenedFile, openImportFile, type ReadFile, textOf, type UnreadRow } from './imports';
export { isLocked, lockBackup, type Unlocked, unlockBackup } from './lockedBackup';
export {
  type LearnedWords,
  learnedFileName,
  learnedMarkdown,
  type MarkdownBlock,
  type PointerGroups,
  personFileName,
  writeMarkdown,
} from './markdown';
export { LONGEST_CELL, type Sheet, type SheetColumn, writeCsv, writeXlsx } from './sheet';
export { peopleIn, suggestColumns, type Table, type TableColumns, type TableField, tableFields } from './table';
export { writeVcards } from './vcard';

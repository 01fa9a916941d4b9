export { type BackupProblem, backupFileName, type ReadBackup, readBackup, writeBackup } from './backup';
export { type CalendarEvent, calendarFile, calendarFileName } from './calendarFile';
export * from './connections';
export { type LearnedWords, learnedFileName, learnedMarkdown, type PointerGroups } from './learnedMarkdown';

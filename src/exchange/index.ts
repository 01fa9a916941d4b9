export { type BackupProblem, backupFileName, type ReadBackup, readBackup, writeBackup } from './backup';
export * from './connections';

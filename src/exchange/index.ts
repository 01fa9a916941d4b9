export { type BackupProblem, backupFileName, type ReadBackup, readBackup, writeBackup } from './backup';

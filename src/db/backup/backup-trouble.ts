import { type BackupTrouble, backupTroubleSentence } from '../../core/wording/backup-trouble.ts'

/** Why a backup could not be made or put back; its message says what to do. */
export class BackupTroubleError extends Error {
  readonly trouble: BackupTrouble

  constructor(trouble: BackupTrouble, options?: ErrorOptions) {
    super(backupTroubleSentence(trouble), options)
    this.name = 'BackupTroubleError'
    this.trouble = trouble
  }
}

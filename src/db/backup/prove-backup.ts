import { resolve } from 'node:path'
import { openArchive, proveArchive } from './archive-reader.ts'

/** Reads a backup from end to end and holds every part against its hash. Throws a BackupTroubleError that names what is damaged. */
export async function proveBackup(file: string, signal?: AbortSignal): Promise<void> {
  const archive = await openArchive(resolve(file))
  try {
    await proveArchive(archive, () => signal?.throwIfAborted())
  } finally {
    archive.close()
  }
}

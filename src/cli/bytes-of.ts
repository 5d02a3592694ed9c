import { readFile, stat } from 'node:fs/promises'
import { unreadableFile } from './command-trouble.ts'

const MOST_BYTES = 100 * 1024 * 1024

/** The bytes of a file that a command names; one that is not there or too large ends the command. */
export async function bytesOf(file: string): Promise<Buffer> {
  const about = await stat(file).catch(() => null)
  if (about === null || !about.isFile()) throw unreadableFile(file, 'not-found')
  if (about.size > MOST_BYTES) throw unreadableFile(file, 'file-too-large')
  return readFile(file)
}

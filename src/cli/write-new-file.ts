import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cannot } from './command-trouble.ts'
import { why } from './why.ts'

/** Writes a file that was not there; one that is there is left alone and said. Answers with its whole path. */
export async function writeNewFile(name: string, bytes: Uint8Array): Promise<string> {
  const file = resolve(name)
  try {
    await writeFile(file, bytes, { flag: 'wx' })
    return file
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') throw cannot('file-exists', { file })
    throw cannot('file-not-written', { file, reason: why(thrown) })
  }
}

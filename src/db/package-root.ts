import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package, found upwards from the running file: the same from source and from the bundle. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (nameIn(folder) === 'huiyin') return folder
    if (folder === dirname(folder)) throw new Error(`no package huiyin above ${import.meta.url}`)
  }
}

/** The version of this package. */
export function packageVersion(): string {
  return packageIn(packageRoot()).version ?? '0.0.0'
}

type Package = { readonly name?: string; readonly version?: string }

function nameIn(folder: string): string | undefined {
  return existsSync(join(folder, 'package.json')) ? packageIn(folder).name : undefined
}

function packageIn(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
}

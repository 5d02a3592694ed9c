import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PROGRAM = join(import.meta.dirname, '../../../bin/huiyin.mjs')

/** The built program as its user runs it; everything it keeps lies in a folder of its own. */
export type BuiltProgram = {
  readonly run: (...words: readonly string[]) => SpawnSyncReturns<string>
  /** Runs it with `--json`; throws what it said where it failed. */
  readonly json: (...words: readonly string[]) => ReturnType<typeof JSON.parse>
  readonly fileWith: (name: string, contents: string) => string
  readonly remove: () => void
}

export function openBuiltProgram(): BuiltProgram {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-cli-'))
  const env = { ...process.env, HUIYIN_DATA: join(folder, 'data'), NO_COLOR: '1' }
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [PROGRAM, ...words], { env, encoding: 'utf8' })
  return {
    run,
    json: (...words) => {
      const { status, stdout, stderr } = run('--json', ...words)
      if (status !== 0) throw new Error(`${words.join(' ')}: ${status}\n${stderr}`)
      return JSON.parse(stdout)
    },
    fileWith: (name, contents) => {
      const file = join(folder, name)
      writeFileSync(file, contents)
      return file
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

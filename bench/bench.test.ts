import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { packageRoot } from '../src/db/package-root.ts'

const run = promisify(execFile)
const bench = (...words: readonly string[]) =>
  run(process.execPath, [join(packageRoot(), 'bin/bench.mjs'), ...words], { cwd: packageRoot() })

it('measures every section on a small scale, and what must be exact is exact', async () => {
  const paper = await readFile(join(packageRoot(), 'docs/performance.md'), 'utf8')
  const { stdout } = await bench('--quick')
  const lineOf = (what: string) =>
    stdout.split('\n').filter((line) => line.includes(what) && line.includes('≤'))
  for (const title of [
    'Figures,',
    'The API',
    'Search',
    'Import',
    'A bulletin',
    'The checker',
    'Start',
    'million',
  ]) {
    expect(stdout).toMatch(new RegExp(`— .*${title}`))
  }
  for (const exact of ['damaged ones', 'that differ from rows', 'without a row in the audit']) {
    expect(lineOf(exact).length).toBeGreaterThan(0)
    for (const line of lineOf(exact)) expect(line).toMatch(/ 0 +– +– +≤ 0 +met$/)
  }
  expect(await readFile(join(packageRoot(), 'docs/performance.md'), 'utf8')).toBe(paper)
}, 300_000)

it('names its sections, and says so when one is unknown', async () => {
  expect((await bench('--help')).stdout).toContain('figures')
  await expect(bench('weather')).rejects.toThrow('no such section: weather')
})

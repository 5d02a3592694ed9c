import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { median, quantile } from '../measure.ts'
import { cellsOf, isMet, type Line } from './line.ts'
import type { Machine } from './machine.ts'
import { writePerformance } from './write-performance.ts'

const line = (changes: Partial<Line>): Line => ({
  ...{ section: 's', what: 'a figure', value: 12, unit: 'ms', floor: 10, aims: {} },
  ...changes,
})

it('takes the middle of the runs, and the one that nineteen in twenty stay within', () => {
  expect(median([9, 1, 5])).toBe(5)
  const hundred = Array.from({ length: 100 }, (_, n) => n + 1)
  expect(quantile(hundred, 0.95)).toBe(95)
  expect(() => median([])).toThrow(RangeError)
})

it('calls an aim met only when every part of it is', () => {
  expect(isMet(line({}))).toBeNull()
  expect(isMet(line({ aims: { atMost: 12, ratioAtMost: 1.2 } }))).toBe(true)
  expect(isMet(line({ aims: { atMost: 12, ratioAtMost: 1.1 } }))).toBe(false)
  expect(isMet(line({ aims: { atLeast: 13 } }))).toBe(false)
  expect(isMet(line({ aims: { ratioAtMost: 1.5 }, floor: null }))).toBe(false)
})

it('prints a figure, its floor, how many times that is, and the aim', () => {
  const cells = cellsOf(line({ aims: { atMost: 50, ratioAtMost: 1.5 } }))
  expect(cells).toEqual(['a figure', '12 ms', '10 ms', '1.20 ×', '≤ 50 ms, ≤ 1.5 ×', 'met'])
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-report-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('writes the sections just measured and leaves the others and the words above them as they are', async () => {
  const file = join(folder, 'performance.md')
  await writeFile(file, '# Performance\n\nBy hand.\n')
  const machine: Machine = {
    ...{ cores: 2, processor: 'a processor', memoryGb: 4, node: 'v20', system: 'linux x64' },
  }
  const measured = (on: string) => ({ on, machine, postgres: '18' })
  const section = (name: string, value: number) => ({
    ...{ name, title: `Title of ${name}`, lines: [line({ value })], slowdown: 1 },
  })
  await writePerformance(file, [section('one', 11), section('two', 12)], measured('2026-01-01'))
  await writePerformance(file, [section('two', 13)], measured('2026-02-02'))
  const text = await readFile(file, 'utf8')
  expect(text.startsWith('# Performance\n\nBy hand.\n')).toBe(true)
  expect(text.match(/## Title of (one|two)/g)).toHaveLength(2)
  expect(text).toMatch(/Title of one[\s\S]*2026-01-01[\s\S]*11 ms/)
  expect(text).toMatch(/Title of two[\s\S]*2026-02-02[\s\S]*13 ms/)
  expect(text).not.toContain('12 ms')
})

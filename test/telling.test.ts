import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const SRC = new URL('../src/', import.meta.url)
const FUNCTION =
  /^export (?:(?:async )?function\*? ?(\w+)|const (\w+)(?:: [^=]+)? = (?:async )?(?:<.+>)?\((?:.*=>|$))/
const WORD = /\p{L}+/gu

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .filter((name) => !/(^|\/)testing\//.test(name))

/** What the doc comment right above a line says; nothing where none stands there. */
function saidAbove(lines: readonly string[], at: number): string {
  if (!lines[at - 1]?.trimEnd().endsWith('*/')) return ''
  const from = lines.slice(0, at).findLastIndex((line) => line.includes('/*'))
  return lines.slice(from, at).join('\n')
}

/** Exported functions that say nothing, or no more than their own name. */
function silentIn(code: string): readonly string[] {
  const lines = code.split('\n')
  return lines.flatMap((line, at) => {
    const found = FUNCTION.exec(line)
    const name = found?.[1] ?? found?.[2]
    if (name === undefined) return []
    const said = saidAbove(lines, at)
    const words = said.replaceAll(name, '').match(WORD) ?? []
    return said.startsWith('/**') && words.length > 1 ? [] : [name]
  })
}

it('says of every exported function in a sentence what it means', () => {
  const silent = files.flatMap((name) =>
    silentIn(readFileSync(new URL(name, SRC), 'utf8')).map((one) => `src/${name}: ${one}`),
  )
  expect(silent).toEqual([])
})

it('knows a function that says nothing from one that does', () => {
  expect(silentIn('export function told() {}')).toEqual(['told'])
  expect(silentIn('/* Why it is so. */\nexport async function told() {}')).toEqual(['told'])
  expect(silentIn('/** told */\nexport const told = (a: number) => a')).toEqual(['told'])
  expect(silentIn('/** Said of another. */\nconst a = 1\nexport function told() {}')).toEqual([
    'told',
  ])
  expect(silentIn('/**\n * What was told.\n */\nexport function told() {}')).toEqual([])
  expect(silentIn('export const TOLD = new Map([[1, 2]])')).toEqual([])
})

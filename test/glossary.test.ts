import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WORDS } from '../src/core/wording/label.ts'

const ROOT = new URL('../', import.meta.url)
const glossary = readFileSync(new URL('docs/glossary.md', ROOT), 'utf8')
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const codesOf = (text: string) => [...text.matchAll(/`([\w-]+)`/g)].map((match) => match[1])
const named = new Set(codesOf(glossary))

const literals = Object.entries(WORDS).flatMap(([kind, words]) =>
  Object.entries(words).map(([code, { zh }]) => [kind, code, zh] as const),
)

it('词表写全了每个操作、事件和取值，中文与程序所印的一致', () => {
  const known = new Set(rows.map(([, zh, code]) => `${zh} ${code}`))
  const missing = literals.filter(([, code, zh]) => !known.has(`${zh} \`${code}\``))
  expect(missing).toEqual([])
})

it('词表没有程序里已经不用的取值', () => {
  const current = new Set(literals.map(([, code, zh]) => `${zh} \`${code}\``))
  const things = glossary.indexOf('## Kinds of case')
  const stale = glossary
    .slice(things)
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, zh, code]) => !current.has(`${zh} ${code}`))
  expect(stale).toEqual([])
})

/** The types that name the things of the domain. */
const DOMAIN = ['case/case.ts', 'round/round-settings.ts', 'round/batch.ts', 'unit/unit.ts']

it('领域里的每个名称都在词表里', () => {
  const types = [...DOMAIN, 'account/actor.ts', 'case/case-event.ts', 'ledger/ids.ts'].flatMap(
    (file) => {
      const text = readFileSync(new URL(`src/core/${file}`, ROOT), 'utf8')
      return [...text.matchAll(/^export type (\w+)/gm)].map((match) => match[1] ?? '')
    },
  )
  expect(types.length).toBeGreaterThan(30)
  expect(types.filter((name) => !named.has(name) && name !== 'PrintedNames')).toEqual([])
})

it('代码里的名称不用含糊的词', () => {
  const vague = /(?:^|[-/])(?:util|utils|helper|helpers|common|misc|manager|dto|impl)(?:[-./]|$)/
  const files = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => vague.test(file))).toEqual([])
})

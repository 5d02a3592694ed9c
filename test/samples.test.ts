import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CaseRow, ReadList } from '../src/core/reading/list.ts'
import { readList } from '../src/core/reading/read-list.ts'
import { readPaper } from '../src/documents/reading/read-paper.ts'

const SAMPLES = fileURLToPath(new URL('../../shared/samples/', import.meta.url))
const here = existsSync(SAMPLES)

type Cell = string | boolean | null | readonly string[]
type Expected = { readonly [Name in keyof CaseRow]?: Cell } & {
  readonly verdictNormal?: Cell
  readonly statusNormal?: Cell
}
type Paper = {
  readonly rows: readonly Expected[]
  readonly mustNotSpread?: readonly string[]
  readonly inText?: readonly string[]
}

const TEXTS = [
  'complaint',
  'findings',
  'goal',
  'handling',
  'accountability',
  'channel',
  'receivedAt',
  'handedOverAt',
  'dueAt',
  'place',
  'problem',
  'requirement',
  'leader',
] as const
const LISTS = ['units', 'measures', 'leadUnits', 'supportUnits', 'persons'] as const

const plain = (value: unknown) =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
const asSet = (value: unknown) =>
  JSON.stringify(
    [...((value as readonly unknown[] | undefined) ?? [])]
      .map(plain)
      .sort((a, b) => (a < b ? -1 : 1)),
  )

/** The cells of a row that its paper has, as they were expected. */
function expectedCells(row: Expected): readonly (readonly [keyof CaseRow, string])[] {
  const cells: (readonly [keyof CaseRow, string])[] = [
    ['isKey', String(row.isKey === true)],
    ['verdict', plain(row.verdictNormal ?? row.verdict)],
    ['status', plain(row.statusNormal ?? row.status)],
  ]
  for (const name of ['regions', 'categories', ...LISTS] as const)
    if (row[name] !== undefined && row[name] !== null) cells.push([name, asSet(row[name])])
  for (const name of TEXTS)
    if (row[name] !== undefined && row[name] !== null) cells.push([name, plain(row[name])])
  return cells
}

const isList = (name: string) => ['regions', 'categories', ...LISTS].includes(name)

function compare(want: Paper, rows: readonly CaseRow[]) {
  const left = [...rows]
  const missing: string[] = []
  const wrong: string[] = []
  let cells = 0
  for (const row of want.rows) {
    const cellsOfRow = expectedCells(row)
    cells += cellsOfRow.length
    const at = left.findIndex(
      (one) =>
        plain(one.caseNumber) === plain(row.caseNumber) ||
        plain(one.caseNumberRaw) === plain(row.caseNumberRaw),
    )
    const [found] = at < 0 ? [] : left.splice(at, 1)
    if (found === undefined) missing.push(plain(row.caseNumber))
    else
      for (const [name, value] of cellsOfRow) {
        const got = isList(name) ? asSet(found[name]) : plain(found[name])
        if (got !== value)
          wrong.push(`${plain(row.caseNumber ?? row.no)} ${name}: ${got} ≠ ${value}`)
      }
  }
  return { missing, wrong, cells }
}

async function read(folder: string, name: string): Promise<ReadList> {
  const file = join(SAMPLES, folder, name)
  return readList(await readPaper(readFileSync(existsSync(file) ? file : `${file}.txt`)))
}

const EXPECTED = '.expected.json'

describe.each(['handover', 'office', 'tables'])('the sample papers in %s', (folder) => {
  const names = here
    ? readdirSync(join(SAMPLES, folder))
        .filter((name) => name.endsWith(EXPECTED))
        .sort()
    : ['sample.expected.json']
  it.skipIf(!here).each(names)(
    '%s: every row, nearly every cell, no complainant outside the identity record',
    async (name) => {
      const want = JSON.parse(readFileSync(join(SAMPLES, folder, name), 'utf8')) as Paper
      const list = await read(folder, name.slice(0, -EXPECTED.length))
      const { missing, wrong, cells } = compare(
        want,
        list.tables.flatMap((table) => table.rows),
      )
      expect(missing).toEqual([])
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(cells * 0.03)
      expect(spread(want, list)).toEqual([])
    },
  )
})

/** Everything of the list but the identity records: rows, titles, notes and the wording of problems. */
function spread({ mustNotSpread = [], inText = [] }: Paper, list: ReadList): readonly string[] {
  const open = JSON.stringify({
    ...list,
    tables: list.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, complainant: null })),
    })),
  })
  return mustNotSpread.filter(
    (secret) => open.includes(secret) && !inText.some((text) => text.includes(secret)),
  )
}

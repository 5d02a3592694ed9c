import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const ROOT = new URL('../', import.meta.url)
const PAPERS = ['docs/seeds.md', 'docs/architecture.md', 'README.md', 'CONTRIBUTING.md']
const NAMED = /`((?:src|test|bench|bin|docs)\/[\w./-]+\.(?:ts|tsx|md|mjs|sql|json))`/g

it('文档里提到的每个文件都在', () => {
  const named = PAPERS.flatMap((paper) => {
    const text = readFileSync(new URL(paper, ROOT), 'utf8')
    return [...text.matchAll(NAMED)].map(([, file = '']) => ({ paper, file }))
  })
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter(({ file }) => !existsSync(new URL(file, ROOT)))).toEqual([])
})

it('每份决定的记录有自己的编号', () => {
  const records = readdirSync(new URL('docs/decisions/', ROOT))
  const numbers = records.map((name) => name.slice(0, 4))
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
  expect(records.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([])
})

it('五期简报的每一行都说明怎么做、由哪个测试守着，没有空着的', () => {
  const rows = readFileSync(new URL('docs/seeds.md', ROOT), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| in the bulletin'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.length).toBeGreaterThan(60)
  const unheld = rows.filter(([, what = '', how = '', heldBy = '']) => {
    const isTested = /`[\w./-]+\.test\.ts`/.test(heldBy)
    return what === '' || how === '' || /\*open\*/i.test(how) || !isTested
  })
  expect(unheld).toEqual([])
})

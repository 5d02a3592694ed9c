import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkedText } from '../actions/check.ts'
import { checkFiles, exitCodeOf } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'huiyin-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const right = fileOf('right.txt', '第三批12件（来电8件，来信4件）。\n')
const wrong = fileOf('wrong.txt', '第三批12件（来电8件，来信5件）。\n')

it('全对时退出码是0，有错是1，读不了是2；读不了的不耽误别的', async () => {
  const missing = join(folder, 'none.txt')
  expect(exitCodeOf(await checkFiles([right]))).toBe(0)
  expect(exitCodeOf(await checkFiles([right, wrong]))).toBe(1)
  const papers = await checkFiles([missing, wrong])
  expect(exitCodeOf(papers)).toBe(2)
  expect(papers[0]).toMatchObject({
    file: missing,
    checks: [],
    problem: '找不到这个文件，请检查路径。',
  })
  expect(papers[1]?.checks[0]?.outcome).toBe('wrong')
})

it('给人看的：先说错的，写明在哪里、应是多少、怎么改', async () => {
  const text = checkedText(await checkFiles([wrong]))
  expect(text).toContain('核对1处，对0处，错1处，存疑0处')
  expect(text).toContain('第1段第10字')
  expect(text).toContain('各部分之和为13，总数写的是12，相差1。')
  expect(text).toContain('最小的改法：第1段第10字的 8 改为 7。')
})

it('没有数字可核对的，照实说', async () => {
  const file = fileOf('words.txt', '今天开会，要求抓好整改。\n')
  expect(checkedText(await checkFiles([file]))).toContain('没有找到可以核对的数字')
})

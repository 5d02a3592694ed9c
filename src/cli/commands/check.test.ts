import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openParts, textOf } from '../../documents/marking/parts-of-zip.ts'
import { docxOf, paragraph } from '../../documents/reading/testing/zip-of.ts'
import { checkedJson, checkedText } from '../actions/check.ts'
import { checkFiles } from '../actions/check-files.ts'
import { exitCodeOf } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'huiyin-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const right = fileOf('right.txt', '第三批12件（来电8件，来信4件）。\n')
const wrong = fileOf('wrong.txt', '第三批12件（来电8件，来信5件）。\n')

const checked = async (...files: readonly string[]) => (await checkFiles(files)).papers

it('全对时退出码是0，有错是1，读不了是2；读不了的不耽误别的', async () => {
  const missing = join(folder, 'none.txt')
  expect(exitCodeOf(await checked(right))).toBe(0)
  expect(exitCodeOf(await checked(right, wrong))).toBe(1)
  const papers = await checked(missing, wrong)
  expect(exitCodeOf(papers)).toBe(2)
  expect(checkedJson(papers).papers).toMatchObject([
    { file: missing, checks: [], problem: '找不到这个文件，请检查路径。', code: 'not-found' },
    { file: wrong, checks: [{ outcome: 'wrong' }] },
  ])
})

it('给人看的：先说错的，写明在哪里、应是多少、怎么改', async () => {
  const text = checkedText(await checked(wrong))
  expect(text).toContain('核对1处，对0处，错1处，存疑0处')
  expect(text).toContain('✗ 错 分项与总数 第1段第10字')
  expect(text).toContain('各部分之和为13，总数写的是12，相差1。')
  expect(text).toContain(
    '最小的改法：第1段第10字的 8 改为 7（另有2个数也可同样改动，请对照底数）。',
  )
})

it('没有数字可核对的，照实说', async () => {
  const file = fileOf('words.txt', '今天开会，要求抓好整改。\n')
  expect(checkedText(await checked(file))).toContain('没有找到可以核对的数字')
})

describe('另写的文件', () => {
  it('网页报告自成一个文件，标出数字，写明应得多少', async () => {
    const html = join(folder, 'report.html')
    const { written } = await checkFiles([wrong, right], { html })
    expect(written).toEqual([html])
    const page = readFileSync(html, 'utf8')
    expect(page).toContain('应得13件，写的是12件。')
    expect(page).toMatch(/<mark id="p1-p1c10" class="wrong"/)
    expect(page).not.toMatch(/<script|https?:\/\//)
  })
  it('Word 文件带批注返回；文本没有批注，说明改用网页报告，退出码是2', async () => {
    const docx = join(folder, '简报.docx')
    writeFileSync(docx, docxOf(paragraph('第三批12件（来电8件，来信5件）。')))
    const marked = join(folder, '批注.docx')
    expect(await checkFiles([docx], { marked })).toMatchObject({ written: [marked], unmarked: [] })
    expect(textOf(openParts(readFileSync(marked)), 'word/comments.xml')).toContain('相差1')
    const several = join(folder, '批注')
    const both = await checkFiles([docx, wrong], { marked: several })
    expect(both.written).toEqual([join(several, '简报.docx')])
    expect(both.unmarked[0]).toContain('网页报告')
  })
  it('已有的文件不覆盖，是用法不对', async () => {
    await expect(checkFiles([wrong], { html: right })).rejects.toMatchObject({ exitCode: 2 })
  })
})

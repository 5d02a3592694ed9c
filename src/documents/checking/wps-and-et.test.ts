import { readFileSync } from 'node:fs'
import { CFB } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { CheckedFile } from '../../core/figures/marks/checked-file.ts'
import { docxOf, paragraph, xlsxOf } from '../reading/testing/zip-of.ts'
import { checkSafely } from './check-safely.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../reading/fixtures/${name}`, import.meta.url)))

async function checked(file: string, bytes: Uint8Array): Promise<CheckedFile> {
  const [paper] = await checkSafely([{ file, bytes: async () => bytes }])
  return paper ?? expect.fail('no answer')
}

function wrongOf(paper: CheckedFile): readonly string[] {
  if ('problem' in paper) return [paper.problem]
  return paper.checks
    .filter(({ outcome }) => outcome === 'wrong')
    .map(({ kind, total, parts }) => `${kind} ${total}=${parts.join('+')}`)
}

describe('WPS 的 .wps 和 .et', () => {
  it('内容是 Word 97 的 .wps：文字和表格都读得出', async () => {
    expect(wrongOf(await checked('简报.wps', fixture('bulletin.wps')))).toEqual([
      'parts-sum-to-total 12=8+5',
      'table-column 9=3+4+1',
    ])
  })
  it('内容是 Excel 97（BIFF8）的 .et：各行各列都读得出', async () => {
    expect(wrongOf(await checked('统计.et', fixture('table.et')))).toEqual(['table-column 9=3+4+1'])
  })
  it('新版 WPS 存成的，内容是 .docx、.xlsx，照样读', async () => {
    const text = docxOf(paragraph('第三批12件（来电8件，来信5件）。'))
    expect(wrongOf(await checked('简报.wps', text))).toEqual(['parts-sum-to-total 12=8+5'])
    const rows = ['县', '甲', '乙', '合计'].map(
      (name, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${name}</t></is></c><c r="B${at + 1}"><v>${[0, 3, 4, 8][at]}</v></c><c r="C${at + 1}"><v>${[0, 1, 2, 3][at]}</v></c></row>`,
    )
    const sheet = xlsxOf(`<sheetData>${rows.join('')}</sheetData>`)
    expect(wrongOf(await checked('统计.et', sheet))).toContain('table-column 8=0+3+4')
  })
  it('不是 Word 格式的 .wps，说清楚是什么、怎么办', async () => {
    const works = CFB.utils.cfb_new()
    CFB.utils.cfb_add(works, '/CONTENTS', new Uint8Array([67, 72, 78, 75]))
    const bytes = new Uint8Array(CFB.write(works, { type: 'buffer' }) as Buffer)
    const early = new Uint8Array([1, 0x57, 0x50, 0x53, 0, 0, 0, 1, 2, 0, 3, 0])
    for (const [name, file] of [
      ['通知.wps', bytes],
      ['通知.wps', early],
    ] as const) {
      const paper = await checked(name, file)
      expect(paper).toMatchObject({ problem: 'not-word' })
      expect('message' in paper && paper.message).toContain('另存为 .docx')
    }
  })
})

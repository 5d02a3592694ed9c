import { describe, expect, it } from 'vitest'
import { isGrid } from '../../core/reading/paper.ts'
import { openParts, textOf } from '../marking/parts-of-zip.ts'
import { readPaper } from '../reading/read-paper.ts'
import { cell, docxOf, paragraph, row, xlsxOf } from '../reading/testing/zip-of.ts'
import { maskPaper } from './mask-paper.ts'

async function copyOf(bytes: Buffer) {
  const { bytes: copy, isText, found } = await maskPaper(bytes, await readPaper(bytes))
  return { copy: Buffer.from(copy), isText, found }
}

async function textsIn(bytes: Buffer): Promise<string> {
  const { parts } = await readPaper(bytes)
  return parts
    .map((part) =>
      isGrid(part)
        ? part.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\n')
        : part.text,
    )
    .join('\n')
}

const SAID = '业主张三丰（电话13812345678）反映3栋2单元501室漏水。'
const MASKED = '业主张某某（电话138********）反映*栋*单元***室漏水。'

describe('遮去个人信息的副本', () => {
  it('文本：只改涉及个人的字，换行和别的字一个不动', async () => {
    const { copy, isText } = await copyOf(Buffer.from(`标题\r\n${SAID}\r\n\r\n共12件。\r\n`))
    expect(copy.toString()).toBe(`标题\r\n${MASKED}\r\n\r\n共12件。\r\n`)
    expect(isText).toBe(false)
  })

  it('逗号分隔的表：格子里的引号和逗号都不乱', async () => {
    const lines = [
      '序号,举报人姓名,内容',
      '1,李明,"说""臭"",电话13812345678"',
      '2,群众,李明家路口扬尘',
      '3,王芳,噪声',
    ]
    const { copy } = await copyOf(Buffer.from(lines.join('\n')))
    expect(copy.toString().split('\n')).toEqual([
      lines[0],
      '1,李某,"说""臭"",电话138********"',
      lines[2],
      '3,王某,噪声',
    ])
  })

  it('Word 文件：分成几段的名字、表格、页脚都遮去，格式不变', async () => {
    const split =
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>业主张</w:t></w:r><w:r><w:t>三丰反映，电话138</w:t></w:r><w:r><w:t>12345678。</w:t></w:r></w:p>'
    const table = `<w:tbl>${row(cell('编号'), cell('内容'), cell('处理'))}${row(cell('D1'), cell('郝某某养猪臭'), cell('对郝建国立案'))}</w:tbl>`
    const bytes = docxOf(`${paragraph('通报')}${split}${table}`)
    const { copy, isText } = await copyOf(bytes)
    expect(isText).toBe(false)
    expect(await textsIn(copy)).toBe(
      '通报\n业主张某某反映，电话138********。\n编号|内容|处理\nD1|郝某某养猪臭|对郝某某立案',
    )
    expect(textOf(openParts(copy), 'word/document.xml')).toContain(
      '<w:rPr><w:b/></w:rPr><w:t>业主张</w:t>',
    )
  })

  it('工作簿：共用的文字、格子里的文字、当作数存的电话都遮去', async () => {
    const shared = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>内容</t></si><si><r><t>业主张三</t></r><r><t>丰（电话13812345678）反映3栋2单元501室漏水。</t></r></si></sst>`
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>电话</t></is></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>13812345678</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>村民李小明反映</t></is></c><c r="B3"><v>12</v></c></row></sheetData>'
    const bytes = xlsxOf(sheet, { 'xl/sharedStrings.xml': shared })
    const { copy, isText, found } = await copyOf(bytes)
    expect(found.length).toBe(5)
    expect(isText).toBe(false)
    expect(await textsIn(copy)).toBe(`内容|电话\n${MASKED}|138********\n村民李某某反映|12`)
    for (const [name] of openParts(copy)) {
      const source = textOf(openParts(copy), name) ?? ''
      expect(source).not.toMatch(/张三丰|13812345678|李小明/)
    }
  })

  it('网页不能原样遮去，写成文本', async () => {
    const { copy, isText } = await copyOf(Buffer.from(`<html><body><p>${SAID}</p></body></html>`))
    expect(isText).toBe(true)
    expect(copy.toString().trim()).toBe(MASKED)
  })
})

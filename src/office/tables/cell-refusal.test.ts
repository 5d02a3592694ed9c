import { expect, it } from 'vitest'
import type { Sheet } from '../../core/bulletin/sheet.ts'
import { wordRefusal } from '../../core/wording/refusals.ts'
import { sheetFile } from './sheet-file.ts'

const sheetOf = (text: string): Sheet => ({
  name: '一览表',
  titleLines: ['一览表'],
  ends: null,
  widths: [1],
  header: [[{ paragraphs: ['举报内容'] }]],
  rows: [[{ paragraphs: [text] }]],
  notes: [],
  orientation: 'landscape',
})

it('一格装不下的文字不截断：说出在哪一格、有多少字', async () => {
  const written = await sheetFile(sheetOf('长'.repeat(40_000)), 'xlsx')
  if (written.ok) throw new Error('a text that does not fit was written')
  const sentence = wordRefusal(written.refusal, { unitName: (id) => id })
  expect(sentence).toContain('工作表“一览表”的单元格A')
  expect(sentence).toContain('有40000个字')
})

it('网页格式没有这个上限', async () => {
  const written = await sheetFile(sheetOf('长'.repeat(40_000)), 'html')
  expect(written.ok && written.value.bytes.length).toBeGreaterThan(120_000)
})

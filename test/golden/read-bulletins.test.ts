import { describe, expect, it } from 'vitest'
import type { Paper } from '../../src/core/bulletin/blocks.ts'
import type { BulletinReading } from '../../src/core/bulletin/reading/bulletin-reading.ts'
import { readBulletin } from '../../src/core/bulletin/reading/read-bulletin.ts'
import { readPaper } from '../../src/documents/reading/read-paper.ts'
import { renderDocx } from '../../src/documents/writing/docx/render-docx.ts'
import { renderHtml } from '../../src/documents/writing/html/render-html.ts'
import { renderPdf } from '../../src/documents/writing/pdf/render-pdf.ts'
import { renderText } from '../../src/documents/writing/text/render-text.ts'
import { contentsAndUnits } from './papers/contents-and-units.ts'
import { letterAndPetitions } from './papers/letter-and-petitions.ts'
import { reportsAndSubheads } from './papers/reports-and-subheads.ts'
import { visitsAndDepartments } from './papers/visits-and-departments.ts'

const PAPERS = { contentsAndUnits, letterAndPetitions, reportsAndSubheads, visitsAndDepartments }
const noPicture = () => undefined

const read = async (bytes: Uint8Array | string) =>
  readBulletin(await readPaper(Buffer.from(bytes as Uint8Array)))

/** A reading without places and without where the name breaks: what must be the same in every format. */
function comparable(reading: BulletinReading) {
  const masthead = { ...reading.masthead, nameLines: reading.masthead.nameLines.join('') }
  return JSON.parse(
    JSON.stringify({ ...reading, masthead }, (key, value) => (key === 'place' ? undefined : value)),
  )
}

const forms = (
  paper: Paper,
): readonly (readonly [string, () => Promise<Uint8Array | string>])[] => [
  ['docx', () => renderDocx(paper, noPicture)],
  ['pdf', () => renderPdf(paper, noPicture)],
  ['html', async () => renderHtml(paper, noPicture)],
  ['硬回车文本', async () => typedByHand(renderText(paper))],
]

const WIDTH = 28
const LINES_ON_PAGE = 44

/** The text as a conversion from print leaves it: lines cut at the edge, an empty one between, page numbers, blanks around numbers. */
function typedByHand(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => (/。/u.test(line) ? cutAtEdge(line) : [line]))
    .map((line) => line.replace(/(?<=\p{Script=Han})(\d+)(?=[年月日件个])/gu, ' $1 '))
    .flatMap((line) => [line, ''])
  return lines
    .flatMap((line, n) =>
      n > 0 && n % LINES_ON_PAGE === 0 ? ['', `－ ${n / LINES_ON_PAGE} －`, line] : [line],
    )
    .join('\n')
}

/** A paragraph's first line is shorter by its indent. */
function cutAtEdge(line: string): readonly string[] {
  const parts = [line.slice(0, WIDTH - 2)]
  for (let at = WIDTH - 2; at < line.length; at += WIDTH) parts.push(line.slice(at, at + WIDTH))
  return parts
}

describe.each(Object.entries(PAPERS))(
  '简报 %s 印成各种文件，读回来是同一个结构',
  (_name, paper) => {
    it.each(forms(paper))('%s', async (_form, print) => {
      const asText = comparable(await read(renderText(paper)))
      expect(comparable(await read(await print()))).toEqual(asText)
    })
  },
)

describe('读回来的结构就是编排的结构', () => {
  it('导读、县区动态、市直部门动态、版记', async () => {
    const reading = await read(renderText(contentsAndUnits))
    const { masthead, distribution } = reading
    expect(masthead).toMatchObject({ marks: ['内部资料'], issueNo: '第1期', date: '2024-05-10' })
    expect(masthead.permitNo).toBe('益简字〔2024〕000号')
    expect(distribution.reportTo).toEqual(contentsAndUnits.imprint?.reportTo)
    expect(distribution.copyTo).toEqual(contentsAndUnits.imprint?.copyTo)
    expect(reading.sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['leader-activity', '周某率队实地调研湖区湿地保护修复工作'],
      ['meeting', '全市配合生态环境保护督察协调联络工作会议召开'],
      ['unit-items', '县市区动态'],
      ['department-items', '市直部门工作动态'],
    ])
    expect(reading.sections[1]).toMatchObject({
      kicker: '统一思想压实责任',
      subheads: ['一、工作要求', '（一）压实责任', '（1）严格时限'],
    })
    expect(reading.sections[2]?.items.map(({ units, layout }) => [units, layout])).toEqual([
      [['赫山区', '资阳区'], 'run-on'],
      [['南县'], 'own-line'],
    ])
  })

  it('感谢信、重点信访件、信访件情况', async () => {
    const reading = await read(renderText(letterAndPetitions))
    const [letter, keyCases, petitions] = reading.sections
    expect(letter).toMatchObject({ kind: 'letter', group: '立行立改动态' })
    expect(letter?.letter).toEqual({
      heading: '感谢信',
      salutation: '协调联络领导小组全体同志：',
      signature: ['督察组', '组长：赵某某'],
      date: '2020年11月6日',
    })
    expect(keyCases?.items.map(({ caseNumber }) => caseNumber)).toEqual(['D1YZ202000901'])
    expect(petitions).toMatchObject({
      kind: 'petition-statistics',
      subheads: ['1.信访件交办情况', '2.信访件办理情况'],
    })
    expect(reading.contact).toEqual({ phone: '（0746）0000000', mail: 'office@example.cn' })
  })

  it('不是简报的文件也读，缺什么说什么', async () => {
    const reading = await read('今天没有什么可说的。\n明天再说。\n')
    expect(reading.gaps).toEqual(['name', 'issue-number', 'office', 'date'])
    expect(reading.sections.flatMap((one) => one.paragraphs.map(({ text }) => text))).toEqual([
      '今天没有什么可说的。',
      '明天再说。',
    ])
    expect((await read('\n')).gaps).toContain('sections')
  })
})

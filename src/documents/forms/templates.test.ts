import { describe, expect, it } from 'vitest'
import type { Block, Paper } from '../../core/bulletin/blocks.ts'
import type { FormData } from '../../core/forms/form-data.ts'
import { FORM_FIELDS, type FormFields } from '../../core/forms/form-fields.ts'
import { FORM_KINDS } from '../../core/forms/form-kind.ts'
import { sheetOf } from '../../core/forms/shipped/parts.ts'
import { SHIPPED_FORMS } from '../../core/forms/shipped/shipped-forms.ts'
import { isGrid } from '../../core/reading/paper.ts'
import { templateProblemWords } from '../../core/wording/template-words.ts'
import { readPaper } from '../reading/read-paper.ts'
import { zipOf } from '../reading/testing/zip-of.ts'
import { renderDocx } from '../writing/docx/render-docx.ts'
import { checkTemplate } from './check-template.ts'
import { fillTemplate } from './fill-template.ts'

const noPicture = () => undefined
const wordOf = (paper: Paper) => renderDocx(paper, noPicture)
const line = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const templateOf = (...body: readonly Block[]) => wordOf(sheetOf('样稿', body))

/** Every field filled with its own name, each list twice, every flag set. */
function filledWithNames(fields: FormFields): FormData {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (field.kind === 'text') return [name, `〔${name}〕`]
      if (field.kind === 'flag') return [name, true]
      return [name, [filledWithNames(field.fields), filledWithNames(field.fields)]]
    }),
  )
}

const textOf = async (bytes: Uint8Array) =>
  (await readPaper(Buffer.from(bytes))).parts
    .map((part) =>
      isGrid(part)
        ? part.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\n')
        : part.text,
    )
    .join('\n')

describe.each(FORM_KINDS)('随程序的模板 %s', (kind) => {
  it('每个占位符都认得，填满后没有剩下的花括号，同样的内容填出同样的字节', async () => {
    const template = await wordOf(SHIPPED_FORMS[kind])
    expect(await checkTemplate(template, FORM_FIELDS[kind])).toEqual([])
    const data = filledWithNames(FORM_FIELDS[kind])
    const filled = fillTemplate(template, data)
    expect(Buffer.from(fillTemplate(template, data)).equals(Buffer.from(filled))).toBe(true)
    const text = await textOf(filled)
    expect(text).not.toMatch(/[{}]/)
    expect(text).toContain('〔编号〕')
  })

  it('什么都没有时也不留花括号', async () => {
    const empty = fillTemplate(await wordOf(SHIPPED_FORMS[kind]), {})
    expect(await textOf(empty)).not.toMatch(/[{}]/)
  })
})

describe('模板里写错的，一次全部指出在哪里', () => {
  const problemsIn = async (...body: readonly Block[]) => {
    const problems = await checkTemplate(await templateOf(...body), FORM_FIELDS.handOverSlip)
    return problems.map((one) => templateProblemWords(one))
  }

  it('花括号不成对、重复没有结束、名字写错、放错地方', async () => {
    const table: Block = {
      kind: 'table',
      caption: null,
      widths: [1, 1],
      header: [],
      rows: [
        [{ paragraphs: ['{单位}'] }, { paragraphs: ['{件数'] }],
        [{ paragraphs: ['{#件}{序号}'] }, { paragraphs: ['{内容}'] }],
      ],
    }
    expect(
      await problemsIn(line('{单位名称}'), line('{受理编号}'), line('{/件}'), line('{件}'), table),
    ).toEqual([
      '正文第1段：这种文书没有“{单位名称}”这一项，是不是“{单位}”。',
      '正文第2段：“{受理编号}”只能放在“{#件}”和“{/件}”之间。',
      '正文第3段：“{/件}”结束的重复或条件没有开始（缺“{#件}”）。',
      '正文第4段：“{件}”是列表或条件，不能直接印出：请写成“{#件}……{/件}”。',
      '正文第1个表第1行第2格：“{件数”没有右花括号“}”。',
      '正文第1个表第2行第1格：“{#件}”开始的重复或条件没有结束（缺“{/件}”）。',
    ])
  })

  it('英文也说得清', async () => {
    const [problem] = await checkTemplate(
      await templateOf(line('{单位名称}')),
      FORM_FIELDS.handOverSlip,
    )
    expect(problem && templateProblemWords(problem, 'en')).toBe(
      'text, paragraph 1: This kind of paper has no “{单位名称}”; “{单位}” may be meant.',
    )
  })

  it('一个占位符在 Word 里被切成几段格式，照样认得、照样填', async () => {
    const cut: Block = {
      kind: 'paragraph',
      runs: [{ text: '{单' }, { text: '位', strong: true }, { text: '}：你好' }],
    }
    const template = await templateOf(cut)
    expect(await checkTemplate(template, FORM_FIELDS.handOverSlip)).toEqual([])
    expect(await textOf(fillTemplate(template, { 单位: '零陵区' }))).toContain('零陵区：你好')
  })

  it('带宏的、不是 Word 的、坏的，说清楚为什么不收', async () => {
    const macro = zipOf({ 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'x' })
    const check = (bytes: Uint8Array) => checkTemplate(bytes, FORM_FIELDS.handOverSlip)
    await expect(check(macro)).rejects.toMatchObject({ code: 'macros-refused' })
    await expect(check(zipOf({ 'a.txt': 'x' }))).rejects.toMatchObject({ code: 'unknown-type' })
    await expect(check(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('填写', () => {
  it('表格行按件重复，条件段落可有可无，特殊字符和换行照印', async () => {
    const table: Block = {
      kind: 'table',
      caption: null,
      widths: [1, 1],
      header: [],
      rows: [[{ paragraphs: ['{#件}{序号}'] }, { paragraphs: ['{内容}{/件}'] }]],
    }
    const template = await templateOf(table, line('{#说明}'), line('注：{说明}'), line('{/说明}'))
    const data = {
      件: [
        { 序号: '1', 内容: '甲<乙>&“丙”\u0000' },
        { 序号: '2', 内容: '一\n二' },
      ],
    }
    expect(await textOf(fillTemplate(template, { ...data, 说明: '急' }))).toBe(
      '1|甲<乙>&“丙”\n2|一\n二\n注：急',
    )
    expect(await textOf(fillTemplate(template, { ...data, 说明: '' }))).not.toContain('注：')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import type { FormAbout } from '../../core/forms/form-about.ts'
import type { FormId } from '../../core/forms/made-form.ts'
import { SHIPPED_FORMS } from '../../core/forms/shipped/shipped-forms.ts'
import type { CaseId, ClaimId, UnitId } from '../../core/ledger/ids.ts'
import { noticeNumbersIn } from '../../core/reading/notice-numbers.ts'
import { isGrid } from '../../core/reading/paper.ts'
import { statedPlan } from '../../core/rectification/testing/made-up-task.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { renderDocx } from '../../documents/writing/docx/render-docx.ts'
import { actOnEntry } from '../books/act-on-entries.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { setFormSeries } from './form-series.ts'
import { formFile, listForms, remakeForm, voidForm } from './made-forms.ts'
import { makeForm, tryForm } from './make-form.ts'
import { listTemplates, storeTemplate, templateFile } from './templates.ts'

const roundId = YONGZHOU_2020.id
const LINGLING = 'lingling' as UnitId
let office: TestOffice
let caseIds: readonly CaseId[]

const by = (role: Parameters<TestOffice['actor']>[0], unit?: string) => office.actor(role, unit)
const make = (about: Partial<FormAbout>, actor = by('clerk')) =>
  makeForm(office.context, actor, { kind: 'handOverSlip', roundId, ...about })
const ofCases = () => ({ unitId: LINGLING, caseIds })

async function textOf(formId: FormId): Promise<string> {
  const file = agreedValue(await formFile(office.context, by('clerk'), { formId }))
  return textIn(file.bytes)
}

async function textIn(bytes: Uint8Array): Promise<string> {
  const { parts } = await readPaper(Buffer.from(bytes))
  return parts
    .map((part) =>
      isGrid(part)
        ? part.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join('\n')
        : part.text,
    )
    .join('\n')
}

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-24T21:00:00+08:00')
  const cases = [
    incomingCase(
      { number: 'D1YZ202000131', numberRaw: 'D1YZ202000131', text: '某矿非法采矿。', isKey: true },
      ['lingling'],
    ),
    incomingCase({ number: 'X1YZ202000004', numberRaw: 'X1YZ202000004', text: '某砖厂扬尘。' }, [
      'lingling',
      'dongan',
    ]),
  ]
  const received = agreedValue(await receiveCases(office.context, by('clerk'), { roundId, cases }))
  caseIds = received
  office.setClock('2020-10-25T09:00:00+08:00')
})
afterAll(() => office.close())

describe('制作文书', () => {
  it('交办单写明单位、逐件编号和时限，按系列取号', async () => {
    const made = agreedValue(await make(ofCases()))
    expect(made).toMatchObject({
      ...{ printedNumber: '督察协调交办〔2020〕001号', number: 1, templateVersion: 0 },
      fileName: '交办单 督察协调交办〔2020〕001号.docx',
    })
    const text = await textOf(made.formId)
    expect(text).toContain('督察协调交办〔2020〕001号')
    expect(text).toContain('零陵区：')
    expect(text).toContain('交办的2件问题')
    expect(text).toMatch(/1\|D1YZ202000131\|.*\|某矿非法采矿。\|/)
    expect(text).toMatch(/2\|X1YZ202000004\|.*\|某砖厂扬尘。\|/)
    expect(text).not.toMatch(/[{}]/)
  })

  it('缺单位、缺件、缺要填的项，一次说全，不取号', async () => {
    const refused = await make({ kind: 'summonsNotice', typed: { 约谈地点: '三楼' } })
    expect(refused).toMatchObject({
      refusal: {
        code: 'form-subject-missing',
        particulars: { problems: 'unit,case,被约谈人,约谈时间,约谈人,约谈事由' },
      },
    })
    expect(await make({ unitId: 'daoxian' as UnitId, caseIds })).toMatchObject({
      refusal: { code: 'unit-not-on-the-case' },
    })
    const next = agreedValue(await make(ofCases()))
    expect(next.number).toBe(2)
  })

  it('联络员只做本单位的签收单、报告一类，不做交办单', async () => {
    const unit = by('liaison', 'lingling')
    expect(await make(ofCases(), unit)).toMatchObject({ refusal: { code: 'form-not-of-unit' } })
    const other = {
      kind: 'receiptSlip',
      unitId: 'dongan' as UnitId,
      caseIds: caseIds.slice(1),
    } as const
    expect(await make(other, unit)).toMatchObject({ refusal: { code: 'unit-not-yours' } })
    const receipt = agreedValue(await make({ ...ofCases(), kind: 'receiptSlip' }, unit))
    expect(receipt.printedNumber).toBe('督察协调签收〔2020〕001号')
    const seen = await listForms(office.context, by('liaison', 'dongan'), { roundId })
    expect(agreedValue(seen).forms).toEqual([])
    const own = agreedValue(await listForms(office.context, unit, { roundId })).forms
    expect(own.map(({ kind }) => kind)).toContain('receiptSlip')
  })
})

describe('文书里的事实', () => {
  it('办理情况报告写的是本单位那一部分，按截至的时刻', async () => {
    const [caseId] = caseIds
    if (!caseId) throw new Error('no case')
    const act = { caseId, happenedAt: instant('2020-10-25T10:00:00+08:00') }
    office.setClock('2020-10-25T18:00:00+08:00')
    agreedValue(
      await actOnCase(office.context, by('clerk'), {
        ...act,
        act: { act: 'signFor', unitId: LINGLING },
      }),
    )
    agreedValue(
      await actOnCase(office.context, by('clerk'), {
        ...act,
        act: {
          ...{ act: 'verify', unitId: LINGLING, findings: '现场未见采矿。' },
          verdicts: [{ claimId: '1' as ClaimId, verdict: 'unsubstantiated' }],
        },
      }),
    )
    const about = { kind: 'verificationReport', unitId: LINGLING, caseIds: [caseId] } as const
    const now = agreedValue(await make(about))
    expect(await textOf(now.formId)).toContain('现场未见采矿。')
    const before = agreedValue(await make({ ...about, at: instant('2020-10-25T09:30:00+08:00') }))
    expect(await textOf(before.formId)).not.toContain('现场未见采矿。')
    expect(before.asOf).toBe('2020-10-25T01:30:00.000Z')
  })

  it('日报和统计表的数字出自同一时刻的台账', async () => {
    const daily = agreedValue(await make({ kind: 'dailyReport' }))
    const text = await textOf(daily.formId)
    expect(text).toContain('累计交办信访件2件')
    expect(text).toContain('当日没有交办')
    const table = agreedValue(await make({ kind: 'statisticsTable' }))
    expect(await textOf(table.formId)).toMatch(/\|合计\|2\|1\|/)
  })
})

describe('销号申请和公示', () => {
  it('写的是整改任务；公示还没有开始时，公示期和受理单位要填', async () => {
    const plan = statedPlan(['2020-11-30'], { no: '8' })
    const asked = { roundId, book: 'task', act: { act: 'planTask', plan } } as const
    const { entryId } = agreedValue(await actOnEntry(office.context, by('clerk'), asked))
    const request = agreedValue(await make({ kind: 'closeOutRequest', taskId: entryId }))
    const text = await textOf(request.formId)
    expect(text).toContain(plan.problem)
    expect(text).toContain(plan.measures[0])
    const notice = { kind: 'closeOutNotice', taskId: entryId } as const
    expect(await make(notice)).toMatchObject({
      refusal: {
        code: 'form-subject-missing',
        particulars: { problems: '公示开始,公示结束,受理单位,受理电话,受理地址' },
      },
    })
    const typed = {
      ...{ 公示开始: '11月3日', 公示结束: '11月14日', 受理单位: '区整改办' },
      ...{ 受理电话: '0746-0000000', 受理地址: '某路1号' },
    }
    const made = agreedValue(await make({ ...notice, typed }))
    expect(await textOf(made.formId)).toContain('公示期：11月3日至11月14日')
    expect(await make({ kind: 'closeOutRequest', taskId: caseIds[0] as never })).toMatchObject({
      refusal: { code: 'entry-unknown' },
    })
  })
})

describe('编号', () => {
  it('按办公室自己的字头、位数、起号编，单位可以有自己的系列；换回原来的字头接着编', async () => {
    const series = { kind: 'urgeNotice', prefix: '零环责改', width: 3, startsAt: 76 } as const
    agreedValue(await setFormSeries(office.context, by('clerk'), { ...series, unitId: LINGLING }))
    const about = { ...ofCases(), kind: 'urgeNotice' } as const
    const first = agreedValue(await make(about))
    const second = agreedValue(await make(about))
    expect(noticeNumbersIn('零环责改〔2020〕076、077号')).toEqual([
      first.printedNumber,
      second.printedNumber,
    ])
    const dongan = { ...about, unitId: 'dongan' as UnitId, caseIds: caseIds.slice(1) }
    expect(agreedValue(await make(dongan)).printedNumber).toBe('督察协调催办〔2020〕001号')
    const other = { ...series, unitId: LINGLING, prefix: '零环催', startsAt: 1 }
    agreedValue(await setFormSeries(office.context, by('clerk'), other))
    expect(agreedValue(await make(about)).printedNumber).toBe('零环催〔2020〕001号')
    agreedValue(await setFormSeries(office.context, by('clerk'), { ...series, unitId: LINGLING }))
    expect(agreedValue(await make(about)).printedNumber).toBe('零环责改〔2020〕078号')
  })

  it('许多人同时制作，号不重也不断；没有做成的不占号', async () => {
    const many = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        make(
          n % 2 === 0
            ? { kind: 'statisticsTable' }
            : { kind: 'statisticsTable', roundId: 'no' as never },
        ),
      ),
    )
    const numbers = many.flatMap((one) => (one.ok ? [one.value.number] : []))
    expect(numbers.sort((a, b) => a - b)).toEqual([2, 3, 4, 5])
    expect(agreedValue(await make({ kind: 'statisticsTable' })).number).toBe(6)
  })

  it('新的一年从头编', async () => {
    office.setClock('2021-01-04T09:00:00+08:00')
    const made = agreedValue(await make({ kind: 'statisticsTable' }))
    expect(made.printedNumber).toBe('督察协调统计〔2021〕001号')
    office.setClock('2020-10-26T09:00:00+08:00')
  })

  it('作废要写理由，号不再用，列出来看得见', async () => {
    const { formId } = agreedValue(await make(ofCases()))
    const gone = (reason: string) => voidForm(office.context, by('clerk'), { formId, reason })
    expect(await gone(' ')).toMatchObject({ refusal: { code: 'reason-missing' } })
    expect(agreedValue(await gone('单位写错'))).toMatchObject({ voidReason: '单位写错' })
    expect(await gone('再作废')).toMatchObject({ refusal: { code: 'form-already-void' } })
    const input = { roundId, ...(caseIds[0] && { caseId: caseIds[0] }) }
    const { forms } = agreedValue(await listForms(office.context, by('clerk'), input))
    expect(forms.find((form) => form.formId === formId)?.voidReason).toBe('单位写错')
    expect(forms.every((form) => form.caseIds.includes(input.caseId as CaseId))).toBe(true)
  })
})

describe('模板', () => {
  const wordOf = (text: string) =>
    renderDocx(
      { ...SHIPPED_FORMS.handOverSlip, body: [{ kind: 'paragraph', runs: [{ text }] }] },
      () => undefined,
    )
  const store = async (text: string) =>
    storeTemplate(office.context, by('clerk'), {
      ...{ kind: 'handOverSlip', fileName: '本市交办单.docx', reason: '本市格式' },
      bytes: await wordOf(text),
    })

  it('有错的不收，全部指出', async () => {
    expect(await store('{单位{件数}{没有}')).toMatchObject({
      refusal: { code: 'template-has-problems', particulars: { count: '2' } },
    })
    const bad = { kind: 'handOverSlip', fileName: 'a.docx', bytes: new Uint8Array([1]) } as const
    expect(await storeTemplate(office.context, by('clerk'), bad)).toMatchObject({
      refusal: { code: 'template-unreadable' },
    })
  })

  it('换了模板，新做的用新版；先前做的按旧版重新生成，仍一字不差', async () => {
    const old = agreedValue(await make(ofCases()))
    expect(agreedValue(await store('本市交办单 {编号} {单位}共{件数}件')).version).toBe(1)
    const fresh = agreedValue(await make(ofCases()))
    expect(fresh.templateVersion).toBe(1)
    expect(await textOf(fresh.formId)).toBe(`本市交办单 ${fresh.printedNumber} 零陵区共2件`)
    for (const { formId } of [old, fresh]) {
      expect(agreedValue(await remakeForm(office.context, by('clerk'), { formId })).isSame).toBe(
        true,
      )
    }
    const first = { kind: 'handOverSlip', version: 0 } as const
    const shipped = agreedValue(await templateFile(office.context, by('clerk'), first))
    expect(await textIn(shipped.bytes)).toContain('{#件}{序号}')
    expect(agreedValue(await listTemplates(office.context, by('leader')))).toHaveLength(1)
    expect(await templateFile(office.context, by('clerk'), { ...first, version: 9 })).toMatchObject(
      {
        refusal: { code: 'template-missing' },
      },
    )
  })

  it('没存入的模板可以先用一件试填，不取号', async () => {
    const about = { kind: 'handOverSlip', roundId, ...ofCases() } as const
    const template = await wordOf('试：{编号}{#件}{受理编号}；{/件}')
    const file = agreedValue(await tryForm(office.context, by('clerk'), { ...about, template }))
    expect(await textIn(file.bytes)).toMatch(
      /^试：督察协调交办〔2020〕\s*号D1YZ202000131；X1YZ202000004；$/,
    )
    const before = agreedValue(await make(ofCases())).number
    expect(agreedValue(await make(ofCases())).number).toBe(before + 1)
  })
})

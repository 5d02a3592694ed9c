import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveId } from '../../core/bulletin/archive/archived-issue.ts'
import { day } from '../../core/calendar/day.ts'
import { YONGZHOU_2020 } from '../../core/round/ready-made/yongzhou-2020.ts'
import { readPaper } from '../../documents/reading/read-paper.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { archiveIssue, previewArchive } from './archive-issue.ts'
import { correctArchived } from './correct-archived.ts'
import { figureSeries } from './figure-series.ts'
import { searchArchive } from './search-archive.ts'
import { archivedFile, listArchive, showArchived } from './show-archive.ts'

const roundId = YONGZHOU_2020.id
let office: TestOffice
const by = (role: Parameters<TestOffice['actor']>[0], unit?: string) => office.actor(role, unit)

/** A past issue in the words of the round's bulletin, invented. */
const issueText = (number: number, date: string, figures: string) =>
  [
    ...YONGZHOU_2020.bulletin.nameLines,
    `第 ${number} 期`,
    `${YONGZHOU_2020.bulletin.issuedBy}　${date}`,
    '【立行立改动态】',
    '零陵区连夜整治某砖厂扬尘',
    '10月25日，零陵区对某砖厂开展联合检查，责令其完善喷淋设施。',
    '【信访件情况】',
    '1. 信访件交办情况',
    figures,
    '报：省督察组',
    '送：各县区党委政府',
  ].join('\n')

const FIRST = issueText(
  2,
  '2020年10月24日',
  '截止2020年10月24日24时，省督察组共向我市转办了2件信访案件。按县区分为：零陵区1件、道县1件。',
)
const SECOND = issueText(
  3,
  '2020年10月25日',
  '截止2020年10月25日，省督察组共向我市转办了4件信访案件。按县区分为：零陵区2件、道县2件。',
)

async function fileOf(fileName: string, text: string) {
  const bytes = Buffer.from(text)
  return { fileName, bytes, paper: await readPaper(bytes) }
}

const add = async (fileName: string, text: string) =>
  archiveIssue(office.context, by('publisher'), await fileOf(fileName, text))

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-24T21:00:00+08:00')
  const cases = [
    incomingCase({ number: 'A1' }, ['lingling']),
    incomingCase({ number: 'A2' }, ['daoxian']),
    incomingCase({ number: 'A3' }, ['lingling']),
  ]
  agreedValue(await receiveCases(office.context, by('clerk'), { roundId, cases }))
  office.setClock('2020-10-26T09:00:00+08:00')
})
afterAll(() => office.close())

let archiveId: ArchiveId

describe('旧简报存入档案', () => {
  it('先看读出了什么，什么也不存', async () => {
    const file = await fileOf('第2期.txt', FIRST)
    const seen = agreedValue(await previewArchive(office.context, by('publisher'), file))
    expect(seen).toMatchObject({ same: null, alike: [], roundId })
    expect(seen.reading.masthead).toMatchObject({ issueNo: '第2期', date: '2020-10-24' })
    const { issues } = agreedValue(await listArchive(office.context, by('clerk'), {}))
    expect(issues).toEqual([])
  })

  it('存下原件、栏目和数字，认得出是哪个轮次的简报', async () => {
    const kept = agreedValue(await add('第2期.txt', FIRST))
    archiveId = kept.archiveId
    expect(kept.wasThere).toBe(false)
    const shown = agreedValue(await showArchived(office.context, by('leader'), { archiveId }))
    expect(shown).toMatchObject({ roundId, issueLine: '第2期', number: 2, issuedOn: '2020-10-24' })
    expect(shown.reading.sections.map(({ kind }) => kind)).toEqual(['other', 'petition-statistics'])
    expect(shown.figures).toMatchObject([
      {
        topic: 'petition-received',
        total: 2,
        cutOff: '2020-10-24T16:00:00.000Z',
        breakdowns: [
          {
            by: 'place',
            parts: [
              { label: '零陵区', count: 1 },
              { label: '道县', count: 1 },
            ],
          },
        ],
      },
    ])
    const file = agreedValue(await archivedFile(office.context, by('leader'), { archiveId }))
    expect(new TextDecoder().decode(file.bytes)).toBe(FIRST)
  })

  it('同一份再来一次，换了格式也认得，不重复存', async () => {
    expect(agreedValue(await add('又一份.txt', FIRST))).toMatchObject({ archiveId, wasThere: true })
    const html = `<p>${FIRST.replaceAll('\n', '</p><p>')}</p>`
    expect(agreedValue(await add('网页.html', html))).toMatchObject({ archiveId, wasThere: true })
    const changed = agreedValue(await add('同日另一份.txt', FIRST.replace('喷淋', '除尘')))
    expect(changed.wasThere).toBe(false)
    expect(changed.alike.map((one) => one.archiveId)).toEqual([archiveId])
  })
})

describe('读得不全、读得不对的', () => {
  it('读不出期号和日期的不存，一次说全；补上就能存', async () => {
    const text = SECOND.replace('第 3 期\n', '').replace('　2020年10月25日', '')
    const refused = await add('残.txt', text)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'reading-has-gaps' } })
    expect(refused.ok ? '' : refused.refusal.particulars['problems']).toBe(
      '没有读到期号，没有读到日期',
    )
    const input = await fileOf('残.txt', text)
    const correction = { issueNo: '第9期', date: day('2020-10-30'), nameLines: ['某简报'] }
    const kept = agreedValue(
      await archiveIssue(office.context, by('clerk'), { ...input, correction }),
    )
    const shown = agreedValue(await showArchived(office.context, by('clerk'), kept))
    expect(shown).toMatchObject({ issueLine: '第9期', number: 9, issuedOn: '2020-10-30' })
    expect(shown.record).toMatchObject([{ version: 1, correction }])
  })

  it('读错的可以更正，要写理由，原来的读数留在记录里', async () => {
    const correction = { sections: [{ section: 0, kind: 'leader-activity' as const }] }
    const fix = (more: object) =>
      correctArchived(office.context, by('publisher'), {
        ...{ archiveId, correction, reason: '是领导带队' },
        ...more,
      })
    expect(await fix({ reason: ' ' })).toMatchObject({ refusal: { code: 'reason-missing' } })
    expect(await fix({ expectedVersion: 7 })).toMatchObject({
      refusal: { code: 'version-is-stale' },
    })
    expect(agreedValue(await fix({ expectedVersion: 1 }))).toEqual({ archiveId, version: 2 })
    expect(await fix({})).toMatchObject({ refusal: { code: 'nothing-to-change' } })
    const shown = agreedValue(await showArchived(office.context, by('clerk'), { archiveId }))
    expect(shown.reading.sections[0]?.kind).toBe('leader-activity')
    expect(shown.figures).toHaveLength(1)
    expect(shown.record.map(({ version, reason }) => [version, reason])).toEqual([
      [1, ''],
      [2, '是领导带队'],
    ])
  })

  it('联络员能看不能存；没有这一期就说没有', async () => {
    const file = await fileOf('甲.txt', SECOND)
    const denied = await archiveIssue(office.context, by('liaison', 'lingling'), file)
    expect(denied).toMatchObject({ refusal: { code: 'right-missing' } })
    const unit = by('liaison', 'lingling')
    expect(agreedValue(await showArchived(office.context, unit, { archiveId })).issueLine).toBe(
      '第2期',
    )
    const nowhere = { archiveId: '018f0000-0000-7000-8000-000000000000' as ArchiveId }
    expect(await showArchived(office.context, unit, nowhere)).toMatchObject({
      refusal: { code: 'archived-unknown' },
    })
  })
})

describe('在档案里查找', () => {
  const hits = async (words: string) =>
    agreedValue(await searchArchive(office.context, by('leader'), { words })).hits

  it('两个字起就能找到，说出哪一期哪一栏', async () => {
    const found = await hits('喷淋')
    expect(found.map(({ issueLine, section }) => [issueLine, section])).toEqual([
      ['第9期', 1],
      ['第2期', 0],
    ])
    expect(found[0]?.excerpt).toContain('完善喷淋设施')
    expect(await hits('喷淋 砖厂')).toHaveLength(2)
    expect(await hits('没有的词')).toEqual([])
  })

  it('更正以后只按现在的读数查找', async () => {
    const { issues } = agreedValue(await listArchive(office.context, by('clerk'), {}))
    const archiveId = issues.find(({ number }) => number === 9)?.archiveId as ArchiveId
    const correction = { sections: [{ section: 0, title: '某砖厂整治见效' }] }
    const input = { archiveId, correction, reason: '标题不全' }
    agreedValue(await correctArchived(office.context, by('clerk'), input))
    expect(await hits('整治见效')).toHaveLength(1)
    expect(await hits('喷淋')).toHaveLength(2)
  })

  it('一页一页地列，新的在前，不漏不重', async () => {
    const seen: string[] = []
    for (let after: ArchiveId | null | undefined; after !== null; ) {
      const from = after === undefined ? {} : { after }
      const page = agreedValue(await listArchive(office.context, by('clerk'), { most: 1, ...from }))
      seen.push(...page.issues.map(({ issuedOn }) => issuedOn ?? ''))
      after = page.next
    }
    expect(seen).toEqual(['2020-10-30', '2020-10-24', '2020-10-24'])
  })
})

describe('同一个数字历期的变化', () => {
  it('旁边列出台账同一时刻的数，差多少一看便知', async () => {
    agreedValue(await add('第3期.txt', SECOND))
    const asked = { what: '交办信访件', by: 'unit' as const, roundId }
    const { points } = agreedValue(await figureSeries(office.context, by('clerk'), asked))
    expect(
      points.map(({ issueLine, printed, ledger, difference }) => [
        issueLine,
        printed,
        ledger,
        difference,
      ]),
    ).toEqual([
      ['第2期', 2, 3, -1],
      ['第2期', 2, 3, -1],
      ['第3期', 4, 3, 1],
    ])
    expect(points.at(-1)?.parts).toEqual([
      { key: 'lingling', label: '零陵区', printed: 2, ledger: 2 },
      { key: 'daoxian', label: '道县', printed: 2, ledger: 1 },
    ])
  })

  it('看不到全部件的人只看简报上的数；没有这个数就说可以写什么', async () => {
    const asked = { what: 'petition-received', roundId }
    const seen = agreedValue(await figureSeries(office.context, by('liaison', 'lingling'), asked))
    expect(seen.points.every(({ ledger }) => ledger === null)).toBe(true)
    const free = agreedValue(await figureSeries(office.context, by('clerk'), { what: '我市转办' }))
    expect(free).toMatchObject({ topic: null })
    expect(free.points.map(({ printed }) => printed)).toEqual([2, 2, 4, 4])
    const unknown = await figureSeries(office.context, by('clerk'), { what: '不知所云' })
    expect(unknown).toMatchObject({ refusal: { code: 'series-unknown' } })
  })
})

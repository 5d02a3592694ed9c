import type { EntryId } from '../../book/entry.ts'
import { type Day, day } from '../../calendar/day.ts'
import { instant } from '../../calendar/instant.ts'
import { NATIONAL_CALENDAR } from '../../calendar/national-calendar.ts'
import type { RoundId, UnitId } from '../../ledger/ids.ts'
import type { AcceptanceLevel } from '../../round/rectification-settings.ts'
import type { CloseOut } from '../close-out.ts'
import { noticeDays } from '../notice-days.ts'

const acceptance = (level: AcceptanceLevel, on: Day, letter: string) => ({
  ...{ level, on, letter, letterOn: on, signedBy: '某某' },
  opinion: '现场查验，渗滤液全部收集，达到整改目标，同意通过',
})

/** A close-out that went all its way, with an objection answered. */
export function madeUpCloseOut(changes: Partial<CloseOut> = {}): CloseOut {
  const from = day('2021-01-04')
  const term = { count: 7, unit: 'calendar' as const, source: '整改销号公示期7天' }
  return {
    id: '018f0000-0000-7000-8000-0000000000c1' as EntryId,
    roundId: 'yongzhou-2020' as RoundId,
    step: 'closeOutDone',
    openedAt: instant('2020-12-25T10:00:00+08:00'),
    movedAt: instant('2021-01-11T10:00:00+08:00'),
    no: '销3',
    subject: { kind: 'task', entryId: '018f0000-0000-7000-8000-0000000000a1' as EntryId },
    problem: {
      number: '3',
      text: '零陵区某锰业公司尾渣库渗滤液处理设施不正常运行，下游沟渠锰浓度超标1.7倍。',
      goal: '渗滤液全收集、全处理，下游沟渠锰浓度稳定达标。',
      measures: ['1.立即修复渗滤液收集系统。', '2.2020年12月底前完成尾渣库整治并组织验收。'],
      dueOn: day('2020-12-31'),
      dueWords: null,
      leadUnits: ['lingling' as UnitId],
      involvedUnits: ['lingling' as UnitId],
      problemClass: null,
    },
    application: {
      on: day('2020-12-25'),
      letter: '零环函〔2020〕12号',
      completedOn: day('2020-12-20'),
      outcomes: ['已修复收集管网420米，更换处理药剂。', '已完成覆膜防渗和截排水沟。'],
    },
    conditions: ['污染消除', '生态修复', '群众满意'].map((name) => ({
      ...{ name, asked: '', isMet: true, shownBy: '现场核查记录、检测报告', files: [] },
    })),
    levels: ['selfCheck', 'county', 'city'],
    acceptances: [
      acceptance('selfCheck', day('2020-12-26'), '零锰整〔2020〕1号'),
      acceptance('county', day('2020-12-28'), '零整改办〔2020〕31号'),
      acceptance('city', day('2020-12-30'), '永整改办〔2020〕88号'),
    ],
    refusals: [],
    notice: {
      ...{ from, letterOn: day('2021-01-04'), where: '零陵区人民政府网站' },
      ...noticeDays(from, term, NATIONAL_CALENDAR),
      ...{ receiver: '市突出环境问题整改工作领导小组办公室', phone: '（0746）8127713' },
      ...{ address: '永州市冷水滩区某路1号', signature: '零陵区人民政府' },
      basis: '《湖南省生态环境保护督察整改销号管理办法》',
    },
    objections: [
      {
        ...{ id: '1', on: day('2021-01-06'), channel: '来电', text: '雨天渗滤液仍有外流。' },
        answer: {
          ...{ on: day('2021-01-08'), isUpheld: false },
          text: '雨天现场核查，系雨水沟清水，已采样检测达标。',
        },
      },
    ],
    closedOutOn: day('2021-01-11'),
    filing: '永整改办〔2021〕3号',
    ...{ withdrawnReason: null, relapsedOn: null },
    ...changes,
  }
}

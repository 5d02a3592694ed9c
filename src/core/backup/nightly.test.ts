import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { instant } from '../calendar/instant.ts'
import { dayOfNightly, nightDue, nightlyName, nightsToDrop } from './nightly.ts'

const at = (text: string) => instant(`${text}+08:00`)

describe('每晚备份', () => {
  it('文件名写明日期；别的文件不算', () => {
    expect(nightlyName(day('2024-03-14'))).toBe('huiyin-2024-03-14.zip')
    expect(dayOfNightly('huiyin-2024-03-14.zip')).toBe('2024-03-14')
    for (const other of ['huiyin-2024-13-14.zip', '备份.zip', 'huiyin-2024-03-14.zip.part'])
      expect(dayOfNightly(other)).toBeNull()
  })

  it.each([
    ['过了一点半，今天的还没有', '2024-03-14T01:30', ['huiyin-2024-03-13.zip'], '2024-03-14'],
    ['没到一点半，昨天的已有', '2024-03-14T01:29', ['huiyin-2024-03-13.zip'], null],
    ['关机错过了，开机就补', '2024-03-14T00:10', ['huiyin-2024-03-10.zip'], '2024-03-13'],
    ['今天的已有', '2024-03-14T23:59', ['huiyin-2024-03-14.zip'], null],
    ['一份也没有', '2024-03-14T12:00', ['说明.txt'], '2024-03-14'],
    ['将来日期的不算：时钟曾经不对', '2024-03-14T12:00', ['huiyin-2024-03-20.zip'], '2024-03-14'],
  ])('%s', (_, now, names, due) => {
    expect(nightDue(at(now), names)).toBe(due)
  })

  it('只去掉过了保存天数的，最近的一份总留着，别的文件不动', () => {
    const names = ['huiyin-2024-02-12.zip', 'huiyin-2024-02-13.zip', '旧.zip']
    const now = at('2024-03-14T02:00')
    expect(nightsToDrop(now, [...names, 'huiyin-2024-03-14.zip'], 30)).toEqual([
      'huiyin-2024-02-12.zip',
    ])
    const few = ['huiyin-2023-01-01.zip', 'huiyin-2023-01-02.zip', 'huiyin-2099-01-01.zip']
    expect(nightsToDrop(now, few, 30)).toEqual(['huiyin-2023-01-01.zip'])
  })
})

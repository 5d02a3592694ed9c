import { describe, expect, it } from 'vitest'
import { checkPaper } from '../check-paper.ts'
import { paperOf, told } from '../testing/told.ts'

const outcomes = (kind: Parameters<typeof told>[0], ...lines: readonly string[]) =>
  told(kind, ...lines).map((one) => one.split(' ')[0])

describe('起止天数', () => {
  it('公示的天数写在后面，自然日和工作日各算各的', () => {
    const say = (count: string) => `公示时间：2025年5月21日至2025年6月4日，共${count}。`
    expect(told('date-span', say('10个工作日'))).toEqual(['right 10=10'])
    expect(told('date-span', say('9个工作日'))).toEqual(['unknown 9=10'])
    expect(told('date-span', say('7个工作日'))).toEqual(['wrong 7=10'])
    expect(told('date-span', say('15天'))).toEqual(['right 15=15'])
  })

  it('结束在开始之前，指出颠倒', () => {
    const text = '进驻时间为15天（2020年9月28日-9月14日）。'
    expect(outcomes('date-order', text)).toEqual(['wrong'])
  })
})

describe('不会有的日子', () => {
  it('没有这一天', () => {
    expect(outcomes('date-order', '截至2024年2月30日，共12件。')).toEqual(['wrong'])
    expect(outcomes('date-order', '11月31日交办3件。')).toEqual(['wrong'])
    expect(outcomes('date-order', '2024年2月29日交办3件。')).toEqual([])
  })

  it('星期写错', () => {
    expect(outcomes('weekday', '2024年5月8日（星期三）召开会议。')).toEqual(['right'])
    expect(outcomes('weekday', '2024年5月8日（星期四）召开会议。')).toEqual(['wrong'])
    expect(outcomes('weekday', '5月8日（星期三）召开会议。')).toEqual([])
  })

  it('截止在印发之后', () => {
    const say = (day: string) => [
      '工作简报',
      '某市协调联络组 2024年3月14日',
      `截至3月${day}日17:00，共12件。`,
    ]
    expect(outcomes('date-order', ...say('14'))).toEqual(['right'])
    expect(outcomes('date-order', ...say('15'))).toEqual(['wrong'])
    expect(outcomes('date-order', '截至3月15日，共12件。')).toEqual([])
  })

  it('公示早于完成、落款晚于公示结束都不对；早于整改期限存疑', () => {
    const notice = (done: string, signed: string) => [
      '某问题整改销号公示',
      done,
      '公示时间：2021年12月24日至2021年12月30日，共7天。',
      signed,
    ]
    expect(
      outcomes('date-order', ...notice('整改完成时间：2021年9月20日。', '2021年12月23日')),
    ).toEqual(['right', 'right'])
    expect(
      outcomes('date-order', ...notice('整改完成时间：2022年1月5日。', '2022年1月2日')),
    ).toEqual(['wrong', 'wrong'])
    expect(
      outcomes('date-order', ...notice('整改期限：2022年6月30日。', '2021年12月23日')),
    ).toEqual(['unknown', 'right'])
  })
})

describe('上一期留下的话', () => {
  it('截止日期落后两天以上，存疑', () => {
    const say = (day: number) => [
      '2020年11月8日',
      `截至11月${day}日，共转办215件。`,
      '截至11月8日，已办结160件。',
    ]
    expect(outcomes('left-over', ...say(7))).toEqual([])
    expect(outcomes('left-over', ...say(6))).toEqual(['unknown'])
  })

  it('同样的话两遍，数字不同；批次或日期不同的不算', () => {
    const say = (batch: string, count: number) =>
      `${batch}信访举报件已全部转交有关县市区和市直部门调查处理，其中来电${count}件。`
    expect(outcomes('left-over', say('第三批', 12), '其他工作。', say('第三批', 15))).toEqual([
      'wrong',
    ])
    expect(outcomes('left-over', say('第三批', 12), '其他工作。', say('第四批', 15))).toEqual([])
    expect(outcomes('left-over', say('第三批', 12), '其他工作。', say('第三批', 12))).toEqual([])
  })
})

it('说得出为什么', () => {
  const [check] = checkPaper(paperOf('2024年5月8日（星期四）召开会议。'))
  expect(check?.reason).toBe('2024年5月8日是星期三，写的不是。')
})

import { describe, expect, it } from 'vitest'
import { dayOf } from '../../calendar/day.ts'
import { checkPaper } from '../check-paper.ts'
import { paperOf } from '../testing/told.ts'
import { REASON_CODES, reasonWords, WORDS } from './reason.ts'

const day = (dayOfMonth: number) => dayOf(2024, 3, dayOfMonth) ?? expect.fail()

describe('每一种理由都有中文和英文', () => {
  it('理由是代码和细节，中文随着核对走，英文由同样的细节说出', () => {
    const { reason, why } = WORDS.differs(52, 50)
    expect(reason).toBe('各部分之和为50，总数写的是52，相差2。')
    expect(why).toEqual({ code: 'differs', says: [52, 50] })
    expect(reasonWords(why, 'en')).toBe(
      'The parts add up to 50; the total is printed as 52, 2 off.',
    )
  })
  it('英文里的日子、星期、公示各项都是英文', () => {
    const said = [
      WORDS.cutOffOrder(day(15), day(14), false),
      WORDS.weekday(day(14), 4, false),
      WORDS.noticeLacks('period', 'telephone'),
    ].map(({ why }) => reasonWords(why, 'en'))
    expect(said).toEqual([
      'The cut-off, 15 March 2024, is after the day of issue, 14 March 2024.',
      '14 March 2024 is a Thursday; another day of the week is printed.',
      'A notice should also say: the notice period, a telephone number.',
    ])
  })
  it('不引原文的理由，英文句子里没有汉字', () => {
    const numbers = [7, 5, 3, 3] as const
    const spoken = REASON_CODES.filter((code) => !/Lacks|Order|CutOff|weekday|TooLate/iu.test(code))
    for (const code of spoken)
      expect(reasonWords({ code, says: numbers }, 'en')).not.toMatch(/\p{Script=Han}/u)
    expect(spoken.length).toBeGreaterThan(45)
  })
  it('核对一份简报，每条理由的中文就是核对里的那一句', () => {
    const checks = checkPaper(
      paperOf(
        '某市信访件20件',
        '共交办20件，其中来电12件、来信9件。已办结15件，正在办理5件，办结率75%。',
      ),
    )
    expect(checks.length).toBeGreaterThan(2)
    for (const { reason, why } of checks) expect(reasonWords(why, 'zh')).toBe(reason)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPaper } from '../check-paper.ts'
import { paperOf, told } from '../testing/told.ts'

const sums = (...lines: readonly string[]) => told('parts-sum-to-total', ...lines)

describe('各部分之和等于总数', () => {
  it.each([
    ['括号里的来源', '第三批12件（来电8件，来信4件）。', 'right 12=8+4'],
    ['下一句的区域', '今日转办9件，累计转办40件。甲县4件，乙县3件，丙区2件。', 'right 9=4+3+2'],
    ['各N件按单位数计', '共转办11件。甲县5件，乙县、丙县、丁县各2件。', 'right 11=5+2+2+2'],
    ['分别有', '共转办11件。甲县、乙县分别有6件、5件。', 'right 11=6+5'],
    ['冒号后面', '累计81件，重点5件：甲区40，乙区30，丙市11。', 'right 81=40+30+11'],
    ['联合件自成一项', '共转办6件。甲县3件，乙县2件，还有1件涉及甲县、乙县。', 'right 6=3+2+1'],
    ['除外的也算', '共转办6件。除向市城管局交办1件外，甲县、乙县分别有3件、2件。', 'right 6=1+3+2'],
    ['其余', '共转办9件。甲县4件，乙县3件，其余2件。', 'right 9=4+3+2'],
    ['办结与在办', '接到转办件20件，正在办理8件，已办结12件。', 'right 20=8+12'],
    ['括号里是件数', '第三批12件，分别是甲市（5件）、乙市（4件）、丙区（3件）。', 'right 12=5+4+3'],
    ['下一句的另有', '共12件。甲市5件、乙市4件、丙市2件。另有交办省级1件。', 'right 12=5+4+2+1'],
    [
      '上一句的除外',
      '共12件。除向省厅交办1件外，其余交办各市。其中甲市5件、乙市4件、丙市2件。',
      'right 12=1+5+4+2',
    ],
    [
      '居首位的也在内',
      '共11件。其中，甲市、乙市数量居全省前二，分别有5件、4件；丙市2件。',
      'right 11=5+4+2',
    ],
    ['漏写的各', '共9件。甲市5件，乙市、丙市2件。', 'right 9=5+2+2'],
    ['头一个数是总数', '第五批转办某市9件，其中甲区5件、乙区4件。', 'right 9=5+4'],
    [
      '其中之后什么都算',
      '共58起，其中督察组交办8起、省组交办27起、市里转办23起。',
      'right 58=8+27+23',
    ],
    [
      '逗号前说的是什么',
      '共60个问题。大气污染最多，为40个；水、噪声分别为12个、8个。',
      'right 60=40+12+8',
    ],
    ['繁體', '交辦舉報件12件（來電8件，來信4件）。', 'right 12=8+4'],
    ['合计在后', '甲市188|87 乙市43|35 丙市10|9 合计241|131', 'right 241=188+43+10'],
  ])('%s', (_name, text, expected) => {
    expect(sums(text)).toContain(expected)
  })

  it('两个清单用分号隔开，各对各的总数', () => {
    const text = '第八批9件：已办结4，阶段办结5；属实3，部分属实4，不属实2。'
    expect(sums(text)).toEqual(['right 9=4+5', 'right 9=3+4+2'])
  })

  it('每个县后面跟着办结数，各成一列', () => {
    const text =
      '第一批6件，已办结4件：甲市3件、已办结2件；乙市2件、已办结1件；丙市1件、已办结1件。'
    expect(sums(text)).toEqual(['right 6=3+2+1', 'right 4=2+1+1'])
  })

  it('括号里的重点件另成一列', () => {
    const text = '共12件，重点4件。甲市7（重点3），乙市4（1），丙市1。'
    expect(sums(text)).toEqual(['right 12=7+4+1', 'right 4=3+1'])
  })
})

describe('对不上的指出来', () => {
  it('说出应有的和、相差多少、最小的改法', () => {
    const [check] = checkPaper(paperOf('第三批12件（来电9件，来信4件）。'))
    expect(check).toMatchObject({
      outcome: 'wrong',
      total: 12,
      parts: [9, 4],
      expected: 13,
      change: { from: 9, to: 8 },
      reason: '各部分之和为13，总数写的是12，相差1。',
      place: { paragraph: 1 },
    })
  })

  it('一件多类，类别之和多于件数，不是错误', () => {
    const text = '共转办20件。按污染类别分为：大气12件，水9件，噪声7件。'
    expect(told('multi-label', text)).toEqual(['right 20=12+9+7'])
    expect(sums(text)).toEqual([])
  })

  it('数的是问题个数，类别之和就要等于它', () => {
    const text = '共转办20件。涉及环境问题29个：水10个，大气12个，噪声6个。'
    expect(sums(text)).toEqual(['wrong 29=10+12+6'])
  })

  it('列举以“等”结尾，少于总数不算错', () => {
    expect(sums('共转办20件。甲县5件、乙县4件、丙县3件等。')).toEqual([])
  })

  it('家、人、件不相加', () => {
    expect(sums('已办结8件，立案处罚4家，约谈3人，问责1人。')).toEqual([])
  })
})

it('跨区的联合件在各区都数了，合计只计一次', () => {
  const text = '交办9件。甲区5件、乙市2件、丙区1件、市局3件；其中，涉及2个区（市）的有2件。'
  expect(told('joint-adjusted', text)).toEqual(['right 9=5+2+1+3'])
})

it('括号里写明与谁合办、交叉的，合计只计一次，两头都写的也只减一次', () => {
  const text = '转办9件。甲区5件（其中与乙市合办1件）、乙市3件（其中与甲区合办1件）、丙县2件。'
  expect(told('joint-adjusted', text)).toEqual(['right 9=5+3+2'])
  const crossed = '转办9件。甲区5件（一件与乙市交叉）、乙市3件、丙县2件。'
  expect(told('joint-adjusted', crossed)).toEqual(['right 9=5+3+2'])
})

describe('不是错误的，不当作错误', () => {
  it.each([
    ['只列较多的', '共40件，其中较多的有甲市12件、乙市9件、丙市8件。'],
    ['排在前面的', '共40件。数量排前面的分别是：甲市12件，乙市9件，丙市8件。'],
    ['居第几位', '共40件，甲市12件居第一位；乙市9件居第二位；丙市8件居第三位。'],
    ['断面不是件数', '11个可比断面中5个水质下降，甲、乙4个断面恶化。'],
    ['剔除重复件之后', '共116件，剔除重复件后，实际案件数89件。涉及大气60件、水40件、噪声30件。'],
    ['文中说一件涉及多个地市', '共20件（部分件涉及多个地市）。甲市9件、乙市8件、丙市5件。'],
    ['团场和国道的编号', '共6件：121团3件、133团2件、105国道旁1件。'],
  ])('%s', (_name, text) => {
    expect(checkPaper(paperOf(text)).filter(({ outcome }) => outcome === 'wrong')).toEqual([])
  })
})

it('标题和正文都写了总数，正文里错一个数字就看得出', () => {
  const lines = ['某市转办信访件126件', '转办信访件162件，其中来电100件、来信26件。']
  expect(sums(...lines)).toEqual(['wrong 162=100+26'])
})

it('占比对得上的那个数才是总数', () => {
  const text =
    '转办31件，其中自治区27件。分别为：甲市12件，占44.4%；乙州9件，占33.3%；丙州6件，占22.2%。'
  expect(sums(text)).toContain('right 27=12+9+6')
})

it('分解计数：n(+k)的k加起来等于分解后的增加数', () => {
  const text = '累计交办20件（分解后交办22件）。按区域分布为：甲市9(+1)件、乙市6件、丙市5(+1)件。'
  expect(sums(text)).toContain('right 20=9+6+5')
  expect(told('decomposed', text)).toEqual(['right 22=9+6+5'])
  expect(told('decomposed', text.replace('5(+1)', '5(+2)'))).toEqual(['wrong 22=9+6+5'])
})

it('随便一组区域数都判对；改动其中任何一个，都判错', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 15 })
  const NAMES = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰'
  fc.assert(
    fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, pick, more) => {
      const total = list.reduce((sum, part) => sum + part, 0)
      const say = (counts: readonly number[]) =>
        `今日共转办${total}件。按区域分布为：${counts.map((n, i) => `${NAMES[i]}县${n}件`).join('、')}。`
      expect(sums(say(list))).toEqual([`right ${total}=${list.join('+')}`])
      const at = pick % list.length
      const changed = list.map((part, index) => (index === at ? part + more : part))
      expect(sums(say(changed))).toEqual([`wrong ${total}=${changed.join('+')}`])
    }),
    { seed: 7, numRuns: 200 },
  )
})

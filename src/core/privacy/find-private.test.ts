import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCardNumber, isCitizenNumber } from './check-digits.ts'
import { findPrivate } from './find-private.ts'
import { masked } from './mask.ts'

const found = (text: string) =>
  findPrivate([{ place: 0, text }]).map(({ kind, text: own }) => `${kind} ${own}`)
const shown = (text: string) => masked(text, findPrivate([{ place: 0, text }]))

describe('号码', () => {
  it.each([
    ['手机', '请回电13812345678。', 'phone 13812345678'],
    ['全角和分隔的手机', '电话１３８－１２３４－５６７８', 'phone １３８－１２３４－５６７８'],
    ['带区号的座机', '举报人家里电话0746-8356789', 'phone 0746-8356789'],
    ['身份证', '身份证号11010519491231002X，', 'identity-number 11010519491231002X'],
    ['十五位身份证', '证件130503670401001。', 'identity-number 130503670401001'],
    ['银行卡', '汇至6222021234567890128。', 'bank-card 6222021234567890128'],
    ['邮箱', '寄到zhang@example.com', 'contact zhang@example.com'],
    ['微信号', '微信号：wx_12345', 'contact wx_12345'],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toContain(expected)
  })

  it.each([
    '受理编号D1YZ202000131、X410000201806160104，罚款12345678901元',
    '值班电话：0731-85698215，邮政信箱A001号，受理时间8:00至20:00',
    '监督举报电话13907460000，对公示有异议的可以反映',
    '联系电话：0746-8127713 邮箱见网站',
    '环保热线12369，热线12345转办26件',
  ])('%s 不是谁的号码', (text) => {
    expect(found(text)).toEqual([])
  })

  it('办公室的座机不是泄露，同一行里举报人的座机是', () => {
    expect(found('举报人联系电话：0746-8127713')).toEqual(['phone 0746-8127713'])
  })

  it('校验位不对的身份证号也指出来，但说明存疑', () => {
    const [one] = findPrivate([{ place: 0, text: '身份证110105194912310021' }])
    expect(one).toMatchObject({ kind: 'identity-number', isSure: false })
  })

  it('身份证的校验位照国家标准算，改动任何一位都不成立', () => {
    expect(isCitizenNumber('11010519491231002X')).toBe(true)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digits = [...'11010519491231002X']
        digits[at] = String((Number(digits[at]) + more) % 10)
        expect(isCitizenNumber(digits.join(''))).toBe(false)
      }),
    )
  })

  it('银行卡号改动任何一位，都不合卢恩算法', () => {
    const card = '6222021234567890128'
    expect(isCardNumber(card)).toBe(true)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digits = [...card]
        digits[at] = String((Number(digits[at]) + more) % 10)
        expect(isCardNumber(digits.join(''))).toBe(false)
      }),
    )
  })
})

describe('住处', () => {
  it.each([
    ['某小区3栋2单元1204室夜间噪声', '3栋2单元1204室'],
    ['家住12幢1203，', '12幢1203'],
    ['A座1801室油烟', 'A座1801室'],
    ['5号楼二单元漏水', '5号楼二单元'],
    ['住在2单元301', '2单元301'],
    ['某村3组12号村民', '3组12号'],
    ['金域1-2-501室', '1-2-501室'],
  ])('%s', (text, room) => {
    expect(found(text)).toContain(`room ${room}`)
  })

  it.each([
    '人民路12号某酒店油烟扰民',
    '某小区3栋楼下烧烤店',
    '地址：市行政中心3号楼405室',
    '整改方案2020-11-06报送，第3组12人',
    '新建5座1200吨罐',
  ])('%s 没有写到房号', (text) => {
    expect(found(text).filter((one) => one.startsWith('room'))).toEqual([])
  })
})

describe('姓名', () => {
  it.each([
    ['业主张三丰反映油烟扰民', ['张三丰']],
    ['举报人：李明，男', ['李明']],
    ['村民王建国、刘二柱和赵四在河边养鸭', ['王建国', '刘二柱', '赵四']],
    ['老板叫欧阳建业，', ['欧阳建业']],
    ['砖厂负责人陈大力拒不整改', ['陈大力']],
    ['与邻居周小华的养殖场相距20米', ['周小华']],
    ['经查，孙立军（男，1965年生）私自倾倒', ['孙立军']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names.map((name) => `name ${name}`))
  })

  it.each([
    '区长李明到现场督办，县委书记王建国作出批示',
    '镇政府负责人陈大力表示立即整改',
    '村民小组、居民委员会和业主委员会参加',
    '业主张某反映，村民李某某、王某等12户',
    '附近居民普遍反映，群众高度关注，居民区内',
    '老板娘不在，店主已外出，当事人对此认可',
    '养殖户全部搬迁，承包人和村民达成一致',
    '约谈责任人3名，住户众多',
  ])('%s 没有私人姓名', (text) => {
    expect(found(text)).toEqual([])
  })

  it('表里姓名一栏的姓名，没有称呼也指出来', () => {
    const texts = [{ place: 0, text: '李　明'.replace('　', ''), heading: '举报人姓名' }]
    expect(findPrivate(texts)).toMatchObject([{ kind: 'name', text: '李明' }])
  })
})

describe('同一行里隐去的姓名', () => {
  const row = (...cells: readonly string[]) =>
    findPrivate(cells.map((text, index) => ({ place: index, text, group: 1 })))

  it('这一格写郝某某，那一格写全名，就指出全名', () => {
    expect(row('郝某某的养猪场臭气扰民', '对郝建国立案处罚，郝建国已清理')).toMatchObject([
      { kind: 'masking', place: 1, text: '郝建国', suggestion: '郝某某' },
      { kind: 'masking', place: 1, text: '郝建国' },
    ])
  })

  it('别的行里的同姓人、同姓的地名不算', () => {
    expect(row('高某某反映', '高速公路旁，高家村，高新区')).toEqual([])
    expect(
      findPrivate([
        { place: 0, text: '郝某某', group: 1 },
        { place: 1, text: '对郝建国', group: 2 },
      ]),
    ).toEqual([])
  })
})

describe('遮去', () => {
  it('遮去的和原文一样长，只留下头几位', () => {
    expect(shown('业主张三丰（电话13812345678，3栋2单元501室）')).toBe(
      '业主张某某（电话138********，*栋*单元***室）',
    )
  })

  it('任何文字遮去以后长短不变，再查一遍也查不出号码', () => {
    const phones = fc
      .integer({ min: 0, max: 999_999_999 })
      .map((rest) => `13${String(rest).padStart(9, '0')}`)
    const words = fc.constantFrom('业主反映', '，电话', '。村民', '3栋501室', '12件', ' ')
    fc.assert(
      fc.property(fc.array(fc.oneof(phones, words), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const after = shown(text)
        expect(after.length).toBe(text.length)
        expect(
          findPrivate([{ place: 0, text: after }]).filter(({ kind }) => kind === 'phone'),
        ).toEqual([])
      }),
    )
  })
})

it('一长串数字里什么也没有，照样马上有回答', () => {
  const found = (text: string) => findPrivate([{ place: 1, text }]).map((one) => one.text)
  expect(found('9'.repeat(200_000))).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidden, secretsOf } from './hide-identity.ts'
import type { Complainant } from './list.ts'

const NOBODY: Complainant = { name: null, phone: null, address: null, id: null, about: null }
const shown = (text: string, complainant: Partial<Complainant> = {}) => {
  const found = new Set<string>()
  return [hidden(text, secretsOf({ ...NOBODY, ...complainant }), found), [...found]] as const
}

describe('正文里的号码，怎么写都不留', () => {
  it.each([
    '13800000099',
    '138 0000 0099',
    '138-0000-0099',
    '138－0000－0099',
    '138.0000.0099',
    '１３８００００００９９',
    '+86 13800000099',
    '0746-8356789',
    '0746—8356789',
    '（0746）8356789',
    '０７４６－８３５６７８９',
    '431102199001011236',
    '43110219900101123X',
    '431102 19900101 1236',
    '４３１１０２１９９００１０１１２３６',
    '6222021234567890128',
    'zhang.san@example.com',
  ])('%s', (number) => {
    const [text, found] = shown(`请回电${number}，谢谢`)
    expect(text).toBe('请回电［已隐去］，谢谢')
    expect(found).toEqual([number])
  })

  it.each([
    ['微信号：zhang_san138，', '微信号：［已隐去］，'],
    ['QQ 123456789', 'QQ ［已隐去］'],
  ])('%s', (text, expected) => {
    expect(shown(text)[0]).toBe(expected)
  })

  it.each([
    '与X410000201806160104号、D3SX202505280018号是一件事',
    '投资13800000000元',
    '罚款13912345678.5万元',
    '拨打12369、12345都没有人管',
    '2020年10月25日夜间，桩号K138+000至K139+100',
    '排口坐标东经111.6031234567，北纬26.4201234',
    '有3622021234567890123个的说法不可信',
  ])('不是号码的不动：%s', (text) => {
    expect(shown(text)).toEqual([text, []])
  })
})

describe('举报人一栏里的名字，正文里也不留', () => {
  it.each([
    ['张三丰', '张三丰反映'],
    ['李 明', '李明反映'],
    ['李　明', '李　明反映'],
    ['李明', '李 明反映'],
    ['张三丰先生', '张三丰反映'],
    ['张三丰（女）', '张三丰反映'],
    ['张三丰/李四光', '李四光反映'],
    ['张三丰等3人', '张三丰反映'],
    ['张三丰 13800000001', '张三丰反映'],
    ['欧阳明月', '欧阳明月反映'],
  ])('%s：%s', (name, text) => {
    expect(shown(text, { name })[0]).toBe('［已隐去］反映')
  })

  it.each(['群众', '附近居民', '匿名', '罗某', '不详', '王'])('%s 不是谁的名字', (name) => {
    const text = '罗某等群众反映，附近居民意见大，匿名来信，原因不详，王家村'
    expect(shown(text, { name })[0]).toBe(text)
  })

  it('没有号码段的座机、村组一级的住址也不留；只到乡镇的住址就是案发地，留着', () => {
    expect(shown('打8356789找他', { phone: '8356789；8356780' })[0]).toBe('打［已隐去］找他')
    const address = '道县某镇某村3组'
    expect(shown('道县某镇某村3组旁的砖厂', { address })[0]).toBe('［已隐去］旁的砖厂')
    expect(shown('道县某镇的砖厂', { address: '道县某镇' })[0]).toBe('道县某镇的砖厂')
  })

  it('证件栏里无论写了什么，正文里都不留', () => {
    const anything = fc.string({ unit: 'grapheme', minLength: 2 }).map((text) => text.trim())
    fc.assert(
      fc.property(
        anything.filter((text) => text.length >= 2 && !/[［已隐去］前后]/.test(text)),
        (id) => {
          expect(shown(`前${id}后`, { id })[0]).not.toContain(id)
        },
      ),
    )
  })

  it('名字里有符号也只当作字', () => {
    expect(shown('a.b(c反映；axb(c反映', { name: 'a.b(c' })[0]).toBe('［已隐去］反映；axb(c反映')
  })
})

describe('正文自己说出举报人是谁', () => {
  it.each([
    ['举报人：张三丰，反映某厂', '举报人：［已隐去］，反映某厂'],
    ['举报人姓名：李明。某厂', '举报人姓名：［已隐去］。某厂'],
    ['来电人张三丰（电话见附）反映', '来电人［已隐去］（电话见附）反映'],
    ['投诉人李明，联系电话见附', '投诉人［已隐去］，联系电话见附'],
  ])('%s', (text, expected) => {
    expect(shown(text)[0]).toBe(expected)
  })

  it.each([
    '举报人反映，某厂排污',
    '举报人多次致电，没有答复',
    '举报人高度关注（见附件）',
    '举报人：某群众，反映某厂',
    '来电人表示，夜间噪声大',
  ])('没有说的不动：%s', (text) => {
    expect(shown(text)).toEqual([text, []])
  })
})

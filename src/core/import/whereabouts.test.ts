import { expect, it } from 'vitest'
import { likenessTo } from './alike-texts.ts'
import { areApart, whereaboutsOf } from './whereabouts.ts'

const apart = (one: string, other: string) => areApart(whereaboutsOf(one), whereaboutsOf(other))

it.each([
  ['县不同', '反映道县梅花镇某砖厂冒黑烟', '举报宁远县仁和镇某砖厂冒黑烟'],
  ['镇不同', '祁阳市白水镇某砖厂冒黑烟', '祁阳市茅竹镇某砖厂冒黑烟'],
  ['村不同', '白水镇大塘村某砖厂冒黑烟', '白水镇石岭村某砖厂冒黑烟'],
  ['说的不是一家', '白水镇某砖厂冒黑烟', '白水镇某电镀厂冒黑烟'],
])('%s的，是两件事', (_, one, other) => expect(apart(one, other)).toBe(true))

it.each([
  ['换了说法', '反映道县梅花镇某砖厂冒黑烟', '来信反映道县梅花镇某页岩砖厂黑烟滚滚'],
  ['一个没有写村', '白水镇某砖厂冒黑烟', '白水镇石岭村某砖厂冒黑烟'],
  ['一个没有写在哪里', '某砖厂冒黑烟', '道县梅花镇某砖厂冒黑烟'],
  ['小区、园区不是县区', '道县某小区旁某砖厂', '道县工业园区某砖厂'],
])('%s的，可能是一件事', (_, one, other) => expect(apart(one, other)).toBe(false))

it('同一套话说的两处，不再提示疑似重复；同一处的照样提示', () => {
  const said = '某采石场扬尘严重，附近居民不敢开窗，多次反映未果，要求查处'
  const likeness = likenessTo([{ place: '', text: `道县梅花镇${said}` }])
  expect(likeness({ place: '', text: `宁远县仁和镇${said}` })).toEqual([])
  expect(likeness({ place: '', text: `道县梅花镇${said}。` })).toMatchObject([{ index: 0 }])
})

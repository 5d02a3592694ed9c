/** Chinese names of places and kinds of pollution, as reports list them. */
const PLACES = [
  '零陵区',
  '冷水滩区',
  '祁阳市',
  '东安县',
  '双牌县',
  '道县',
  '江永县',
  '宁远县',
  '蓝山县',
  '新田县',
  '江华县',
  '金洞管理区',
  '回龙圩管理区',
  '经开区',
] as const
const CATEGORIES = ['大气', '水', '噪声', '土壤', '生态', '其他'] as const

/** A small generator of numbers: the same seed gives the same numbers everywhere. */
export function numbersFrom(seed: number): (most: number) => number {
  let state = (seed * 2_654_435_761) >>> 0
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

/** A statistics report of one batch as offices publish them; every fifth has one wrong figure. */
export function madeUpReport(seed: number): string {
  const next = numbersFrom(seed + 1)
  const parts = (names: readonly string[], most: number) =>
    names.map((name) => ({ name, count: next(most) + 1 }))
  const sum = (list: readonly { readonly count: number }[]) =>
    list.reduce((all, { count }) => all + count, 0)
  const told = (list: readonly { readonly name: string; readonly count: number }[]) =>
    list.map(({ name, count }) => `${name}${count}件`).join('、')
  const places = parts(PLACES, 40)
  const total = sum(places)
  const calls = next(total)
  const closed = next(total)
  const categories = split(total, CATEGORIES.length, next)
  const printed = seed % 5 === 0 ? total + 1 : total
  return [
    `某市配合省生态环境保护督察第${(seed % 30) + 1}批信访件${printed}件`,
    `第${(seed % 30) + 1}批信访件${printed}件（来电${calls}件，来信${total - calls}件），累计转办${total * 3}件。`,
    `按区域分布为：${told(places)}。`,
    `按污染类别分为：${CATEGORIES.map((name, index) => `${name}${categories[index]}件`).join('、')}。`,
    `截至目前，已办结${closed}件，正在办理${total - closed}件，立案处罚${next(20)}家，约谈${next(9)}人。`,
  ].join('\n')
}

/** A number cut into so many parts. */
function split(total: number, parts: number, next: (most: number) => number): readonly number[] {
  let left = total
  return Array.from({ length: parts }, (_, index) => {
    const part = index === parts - 1 ? left : next(Math.max(1, Math.floor(left / 2)))
    left -= part
    return part
  })
}

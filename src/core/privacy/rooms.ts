const N = '[0-9０-９]'
const CHINESE = '[一二三四五六七八九十]'
const SOME = `(?:${N}{1,4}|${CHINESE}{1,3}|[A-ZＡ-Ｚ])`
const HOUSE = `${SOME}\\s*(?:栋|幢|座|号楼|#楼|＃楼|#)`
const STAIR = `${SOME}\\s*(?:单元|门洞|梯)`
const FLOOR = `(?:${SOME}\\s*(?:层|楼)\\s*)`
const ROOM = `${N}{3,4}\\s*(?:室|房|号房|号|户)?`
/** 3栋2单元501室, 12幢1203, A座1801号, 5号楼2单元, 2单元301, 3-2-501室, 3组12号. */
const HOME = new RegExp(
  `${HOUSE}[\\s,，]*(?:${STAIR}[\\s,，]*${FLOOR}?(?:${ROOM})?|${FLOOR}?${ROOM})(?!${N}|[米吨元件个人家])` +
    `|${STAIR}[\\s,，]*${FLOOR}?${ROOM}(?!${N}|[米吨元件个人家])` +
    `|(?<![0-9０-９年月.-])${N}{1,3}[-－]${N}{1,2}[-－]${N}{3,4}\\s*(?:室|房|号|户)` +
    `|(?<![0-9０-９])${N}{1,3}\\s*组\\s*${N}{1,4}\\s*号(?![楼文件])`,
  'gu',
)

/** Addresses down to the stairs, the room or the house number of a village group. */
export function roomsIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(HOME)].map((match) => ({
    from: match.index,
    to: match.index + match[0].trimEnd().length,
  }))
}

/** Characters of which invented roads and works are named; no two neighbours stand together elsewhere in the texts. */
const CHARACTERS = [...'瑾瑜璟琰珞玥琅玖瑶琼璐珂珩瑄琮璇玑琬琪瑛玳珺璋瑭瓒琏珣玮珵璨琥璞']

/** Every so many cases one tells of the same road: a word that stands in a hundredth of all. */
export const ROADS = 100
/** A word that stands in about a ten-thousandth of them. */
const WORKS = 10_000

/** 某瑾瑜路: the road that a case tells of. */
export function roadOf(n: number): string {
  return `某${pair(n % ROADS)}路`
}

/** 某珞珂珩厂: the works, two words beyond which only few cases hold. */
export function worksOf(n: number): string {
  const at = (n * 7919) % WORKS
  return `某${pair(Math.floor(at / ROADS) + ROADS)}${pair((at % ROADS) + 2 * ROADS)}厂`
}

/** Different characters for each of the first 1,024 places. */
function pair(place: number): string {
  const { length } = CHARACTERS
  const first = CHARACTERS[Math.floor(place / length) % length] ?? ''
  const second = CHARACTERS[place % length] ?? ''
  return `${first}${second}`
}

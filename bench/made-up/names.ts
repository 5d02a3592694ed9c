/** Roads and works are named of characters of their own, which stand nowhere else in the texts. */
const OF_ROADS = [...'瑾瑜璟琰珞玥琅玖瑶琼']
const OF_WORKS = [...'璐珂珩瑄琮璇玑琬琪瑛玳珺璋瑭瓒琏珣玮珵璨琥璞']

/** Every so many cases one tells of the same road: a word that stands in a hundredth of all. */
const ROADS = OF_ROADS.length ** 2
/** A works' word of four characters stands in about so small a part of them. */
const WORKS = OF_WORKS.length ** 4

/** 某瑾瑜路: the road that a case tells of. */
export function roadOf(n: number): string {
  return `某${spelt(n % ROADS, 2, OF_ROADS)}路`
}

/** 某璐珂珩瑄厂: the works that few other cases tell of. */
export function worksOf(n: number): string {
  return `某${spelt((n * 7919) % WORKS, 4, OF_WORKS)}厂`
}

/** A number written with these characters for digits. */
function spelt(number: number, length: number, digits: readonly string[]): string {
  let rest = number
  let word = ''
  for (let n = 0; n < length; n += 1) {
    word = `${digits[rest % digits.length]}${word}`
    rest = Math.floor(rest / digits.length)
  }
  return word
}

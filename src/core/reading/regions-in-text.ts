import { squash } from './plain-text.ts'
import { simplified } from './simplified.ts'

/** A county, district or city (县 区 市 旗) as it is named; zones are not guessed from running text. */
const AREA = /(?:\p{Script=Han}{2,3}市)?(\p{Script=Han}{1,6}?(?:自治县|县|区|市|旗))/gu
const NOT_AREA =
  /^(?:.*(?:小区|社区|园区|厂区|城区|矿区|库区|林区|景区|片区|地区|辖区|校区|灌区|街区|新区|老区|郊区|山区|湖区|保护区|工业区|开发区|居住区|生活区|住宅区|功能区|环境区|安置区|集中区|示范区|禁养区|缓冲区|全市|我市|本市|该市|各县|全县|我县|该县|全区|我区|该区|县区|区县|市县|县市|省市|城市|超市|夜市|门市|菜市|上市|集市|都市).*|.*[,.。;:、(（].*|[市县区旗])$/u

/** Whether a short text names a place of government: 冷水滩区, 江华, 经开区, 市城管局. */
export function looksLikeRegion(text: string): boolean {
  const plain = simplified(squash(text))
  return (
    plain.length >= 2 &&
    plain.length <= 14 &&
    /(?:县|区|市|旗|州|盟|局|委|管委会|农场|街道|镇|乡)$/u.test(plain)
  )
}

/** The region that a complaint opens with: 零陵区某镇…, 反映汨罗市乡镇卫生院…; null when none leads. */
export function regionAtStart(text: string): string | null {
  const opening = squash(text)
    .replace(/^(?:来信|来电|举报人|群众|信访人)?(?:反映|举报|投诉|称)?[,:]?/u, '')
    .slice(0, 24)
  const area =
    /^(\p{Script=Han}{1,3}(?:省|市|州))?(\p{Script=Han}{1,7}?(?:自治县|县|区|市|旗))(?!场|政)/u.exec(
      opening,
    )
  const name = area?.[2]
  return name === undefined || NOT_AREA.test(name) ? null : name
}

/** The region that a text names most often; the first of equals. */
export function regionMostNamed(text: string): string | null {
  const counts = new Map<string, number>()
  for (const match of squash(text).matchAll(AREA)) {
    const name = match[1] ?? ''
    if (name.length < 2 || NOT_AREA.test(name)) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [name, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = name
  return best
}

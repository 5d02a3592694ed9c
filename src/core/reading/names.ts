import { halfWidth, squash } from './plain-text.ts'

const NONE: readonly string[] = []
const ROLE = /[(（](?:牵头|主办|协办|配合|主责|联合|分别)(?:单位)?[)）]/gu
/** Places whose own name holds 和 (和平区, 和县, 呼和浩特…). */
const JOINED_AND =
  /(?<=[县区市旗州盟场园局委办处会府镇乡道\p{Script=Han}]{2})[和与及](?!平|县|田|顺|静|硕|政|布|龙|林格尔|浩特|牧)(?=\p{Script=Han}{2})/u
const AREA_END = /(?:县|区|市|旗|州|盟|场|园|局|委|办|处|会|府|镇|乡|街道|中心)$/

/** Regions named in one cell, wording as printed, in order: 冷水滩区、零陵区; 东安县/冷水滩区; 祁阳和江华县. */
export function splitRegions(text: string): readonly string[] {
  if (text === '') return NONE
  const parts = text
    .replace(ROLE, '')
    .split(/[、,，/／;；\n\r+＋]+|(?<=[县区市旗州盟])\s+/u)
    .map((part) => part.replace(/\s+/gu, '').replace(/[。.]$/u, ''))
    .filter((part) => part !== '' && part !== '无' && !/^[-—]+$/.test(part))
  return parts.flatMap(splitAtAnd)
}

function splitAtAnd(part: string): readonly string[] {
  const cut = JOINED_AND.exec(part)
  if (!cut || cut.index < 2) return [part]
  const left = part.slice(0, cut.index)
  const right = part.slice(cut.index + 1)
  if (!AREA_END.test(left) && part.length > 8) return [part]
  return [left, ...splitAtAnd(right)]
}

/** The kinds of pollution and trouble that inspections name. */
export const CATEGORY_WORD =
  /(?:水|大气|空气|气|土壤|噪声|噪音|声|生态|辐射|电磁|其他|其它|海洋|固废|固体废物|危废|油烟|餐饮|扬尘|粉尘|尘|垃圾|畜禽养殖|养殖|重金属|恶臭|异味|臭气|光|自然保护|农村|城市|工业|矿山|综合)(?:环境|生态|破坏|污染|问题|类|保护区?)*/u

const CATEGORY_LIST = new RegExp(`^${CATEGORY_WORD.source}$`, 'u')

/** Categories in one cell, wording as printed: 大气、水; 土壤,生态; 大气 噪声. */
export function splitCategories(text: string): readonly string[] {
  if (text === '') return NONE
  return text
    .split(/[、,，/／;；\s+＋|]+/u)
    .filter((part) => part !== '' && part !== '无' && !/^[-—]+$/.test(part))
    .flatMap((part) => {
      const halves = part.split(/[和及与]/u)
      return halves.length > 1 && halves.every((half) => CATEGORY_LIST.test(half))
        ? halves
        : splitCategoryRun(part)
    })
}

const RUN_TOGETHER = /^(?:水|大气|土壤|噪声|生态|辐射|固废|油烟|扬尘|垃圾|重金属|其他){2,}$/u
const ONE_OF_THEM = /水|大气|土壤|噪声|生态|辐射|固废|油烟|扬尘|垃圾|重金属|其他/gu

/** 水大气: categories whose line break was lost on paper. */
function splitCategoryRun(part: string): readonly string[] {
  return RUN_TOGETHER.test(part) ? (part.match(ONE_OF_THEM) ?? [part]) : [part]
}

/** Whether a cell holds one to six categories and nothing else. */
export function isCategoryText(text: string): boolean {
  const parts = splitCategories(halfWidth(text))
  return parts.length > 0 && parts.length < 7 && parts.every((part) => CATEGORY_LIST.test(part))
}

/** A part that is no unit by itself: 各县区党委、政府 is one unit. */
const BARE_UNIT = /^(?:人民)?(?:政府|党委|管委会|党工委|办事处|党委政府)$/u

/** Units in one cell, parted by 、 or paragraphs, wording as printed. */
export function splitUnits(text: string): readonly string[] {
  if (text === '') return NONE
  const parts = text
    .replace(/(?:牵头|主办|责任|配合|协办)(?:单位|部门)?[::：]/gu, '')
    .split(/[、,，;；\n\r/／]+|(?<=[府局委办会处院室队])\s+(?=\p{Script=Han})/u)
    .map((part) => part.replace(/\s+/gu, '').replace(/[。.]$/u, ''))
    .filter((part) => part !== '' && !/^[-—无]+$/.test(part))
    .flatMap(splitRunTogether)
  const units: string[] = []
  for (const part of parts) {
    const last = units.length - 1
    if (last >= 0 && BARE_UNIT.test(part)) units[last] += `、${part}`
    else units.push(part)
  }
  return units
}

/** 蓝山县人民政府市交通运输局: two units whose line break was lost on paper. */
function splitRunTogether(part: string): readonly string[] {
  const cut =
    /(?<=^.{2,}(?:人民政府|管委会|局|委))(?=(?:市|县|区|省|各)(?!场)\p{Script=Han}{2,14}(?:局|委|政府|单位|管委会|机关)$|(?:市|县)\p{Script=Han}{2,9}局|(?<=人民政府)\p{Script=Han}{1,8}(?:县|区|市)(?:人民政府|管委会))/u.exec(
      part,
    )
  return cut === null
    ? [part]
    : [part.slice(0, cut.index), ...splitRunTogether(part.slice(cut.index))]
}

/** Lead and support told apart inside one cell: 牵头单位：甲；配合单位：乙、丙, or 甲（牵头）、乙（配合）. */
export function splitRoles(
  text: string,
): { readonly lead: string; readonly support: string } | null {
  if (!/牵头|主办|主责/.test(text)) return null
  const plain = halfWidth(text)
  const labelled =
    /(?:牵头|主办|主责)(?:责任)?(?:单位|部门)?:([\s\S]*?)(?:配合|协办|参与|协同)(?:责任)?(?:单位|部门)?:([\s\S]*)$/u.exec(
      plain,
    )
  if (labelled) return { lead: labelled[1] ?? '', support: labelled[2] ?? '' }
  if (!/\((?:牵头|主办)\)/u.test(plain)) return null
  const units = splitUnits(plain)
  const isLead = (unit: string) => /\((?:牵头|主办)\)/u.test(unit)
  const bare = (unit: string) => unit.replace(/\((?:牵头|主办|配合|协办)\)/gu, '')
  return {
    lead: units.filter(isLead).map(bare).join('\n'),
    support: units
      .filter((unit) => !isLead(unit))
      .map(bare)
      .join('\n'),
  }
}

/** Persons in one cell, one per paragraph; a title may hold 、 itself (区委副书记、区长 某某). */
export function splitPersons(text: string): readonly string[] {
  if (text === '') return NONE
  return text
    .split(/[\n\r;；]+/u)
    .flatMap((line) => line.split(/(?<=\s\p{Script=Han}{2,4})[、,，]\s*/u))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** 副区长 唐启明 taken apart; a title alone, or a name alone, leaves the other null. */
export function splitLeader(text: string): {
  readonly title: string | null
  readonly name: string | null
} {
  const plain = text.trim()
  const spaced =
    /^(.*(?:书记|长|主任|常委|主席|委员|局|专员|督察|员|任))[\s::：]+(\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})$/u.exec(
      plain,
    )
  if (spaced) return { title: (spaced[1] ?? '').trim(), name: squash(spaced[2] ?? '') }
  const reversed = /^(\p{Script=Han}{2,4})\s*[(（](.*(?:书记|长|主任|常委|主席).*)[)）]$/u.exec(
    plain,
  )
  if (reversed) return { title: reversed[2] ?? null, name: reversed[1] ?? null }
  if (/(?:书记|长|主任|常委|主席)/u.test(plain)) return { title: plain, name: null }
  return /^\p{Script=Han}{2,4}$/u.test(plain)
    ? { title: null, name: plain }
    : { title: null, name: null }
}

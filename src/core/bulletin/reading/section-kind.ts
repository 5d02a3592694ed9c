import type { ReadSectionKind } from './bulletin-reading.ts'
import type { SectionDraft } from './section-draft.ts'

const LEADER_ACT = /调研|督导|督办|督查|慰问|检查|视察|暗访|走访|看望|深入|率队|带队|指导/u
const LEADER = /书记|市长|县长|区长|主任|常委|局长|组长|领导|率队|带队|率领/u
const MEETING =
  /会议|动员会|例会|推进会|调度会|座谈会|部署会|工作会|专题会|现场会|协调会|全会|会(?:召开|在)/u
const PRESS = /^(?:记者|本报|据.{2,12}(?:报道|消息)|新华社|.{2,12}(?:讯|电)[：:（(])/u
const PROVINCE =
  /^(?:全省|我省|省委|省政府|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)/u

/** What a section is, by its title, its items and how it begins; `spoken` is what 导读 calls it where it has no title, `city` the office's own city. */
export function kindOfSection(
  section: SectionDraft,
  { spoken, city }: { readonly spoken: string | null; readonly city: string | null },
): ReadSectionKind {
  const title = section.title ?? spoken ?? ''
  const told = `${section.kicker ?? ''}${title}`
  if (section.items.some(({ caseNumber }) => caseNumber !== null)) return 'key-cases'
  if (/重点.{0,4}(?:信访)?(?:件|案件).{0,4}办理/u.test(title)) return 'key-cases'
  if (/暗访|问题线索/u.test(title) && /问题|情况/u.test(title) && countsIn(section)) {
    return 'covert-findings'
  }
  if (/信访(?:件|问题|举报|投诉)|交办件|举报件/u.test(title) && /情况|统计|进展/u.test(title)) {
    if (!LEADER_ACT.test(told) || section.hasBrackets) return 'petition-statistics'
  }
  if (section.letter !== null || /感谢信|来函|贺信|表扬信|慰问信(?!访)/u.test(title))
    return 'letter'
  if (/(?:市直|部门|单位).{0,6}动态/u.test(title) && !/县|区/u.test(title))
    return 'department-items'
  if (section.items.length > 0) return itemKind(section)
  if (/动态/u.test(title) && section.hasBrackets) return 'unit-items'
  return articleKind(section, told, city)
}

function countsIn({ paragraphs, items }: SectionDraft): boolean {
  const texts = [...paragraphs, ...items.flatMap((item) => item.paragraphs)]
  return texts.some(({ text }) => /\d+个|\d+件/u.test(text))
}

/** Items of authorities alone are departments'. */
function itemKind({ items }: SectionDraft): ReadSectionKind {
  const units = items.flatMap((item) => item.units)
  const isAuthority = (unit: string) => /(?:局|委|办|厅|支队|中心|公司|集团)$/u.test(unit)
  return units.length > 0 && units.every(isAuthority) ? 'department-items' : 'unit-items'
}

function articleKind(section: SectionDraft, told: string, city: string | null): ReadSectionKind {
  const texts = section.paragraphs.map(({ text }) => text)
  const [first = ''] = texts
  if (PRESS.test(first) || /来源[：:]/u.test(texts.at(-1) ?? '')) return 'reprint'
  const isElsewhere = city !== null && ![told, ...texts].some((text) => text.includes(city))
  if (isElsewhere && PROVINCE.test(told)) return 'reprint'
  const opening = first.slice(0, 160)
  if (MEETING.test(told)) return 'meeting'
  if (LEADER_ACT.test(told)) return 'leader-activity'
  if (section.title === null && LEADER.test(opening) && LEADER_ACT.test(opening)) {
    return 'leader-activity'
  }
  return LEADER.test(opening) && LEADER_ACT.test(first.slice(0, 40)) ? 'leader-activity' : 'other'
}

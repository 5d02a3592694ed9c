/** Words that lead to a label: what stands before the last of them says how the list is made, not what is counted. */
const LEADS =
  /^.*(?:(?:集中|突出|较多|最多|居多)的(?:主要)?(?:是|为|有)|分别(?:是|为|有|涉及)|所涉(?:地|区域|地区|县市)?(?:为|是)?|(?:件|案件|问题|线索|事项)[^、]{0,3}涉及|依次(?:是|为|有)|(?:主要|主要集中在?|问题)(?:是|为|有|涉及|反映)|(?:从高到低|由高到低|由多到少|从多到少)(?:分别|依次)?(?:是|为)?|(?:类型|方式|来源|情况|区域|地区|分布|结果|级别|途径|渠道|种类|性质)(?:分别)?(?:为|是|有|看|来看|上看|分为|分)|(?:件|案件|问题|线索|事项)中(?=..)|其次(?:是|为)|分为|其中(?:有|包括)?)(?=.)/u

/** What ties a label to its number is no longer than this. */
const LONGEST_TIE = 60

/** A text without what stands at its end: looked for there only, for forms without a start try every letter. */
export function withoutEnd(text: string, form: RegExp): string {
  return text.slice(0, -LONGEST_TIE) + text.slice(-LONGEST_TIE).replace(form, '')
}

const RANKED =
  /(?:交办|转办|接收|举报)*(?:数量|件数)?(?:位)?[居列](?:全[省市县]|第|前)[^,]*?(?=(?:分别|各|均|有|为|是|共|达)*$)/u
const MOST =
  /(?:方面)?的?(?:被..)?的?(?:接收|接受|接到|收到|信访件|举报件|信访|举报|投诉|问题|件数|人数|数量|交办)*(?:最多|居多|较多|最为集中|比较集中)(?=.{0,3}$)/u
const TIES = /(?:各自|各|分别|依次|均|有|为|共计|共|达到|计|达|是|:|约|占|的|数量|数为)+$/u

/** The label without the words that lead to it or tie it to its number. */
export function cleanLabel(label: string): string {
  const led = label
    .replace(/[()]/gu, '')
    .replace(/^[—–•·●◆◇■□○-]+/u, '')
    .replace(/^(?:截[至止])?(?:\d{4}年)?\d{1,2}月\d{1,2}[日号](?:\d{1,2}时)?/u, '')
    .replace(LEADS, '')
  const named = withoutEnd(led, RANKED).replace(
    /^(?:其中|向(?!阳)|涉及|包括|包含|含|以及|和|及|与|分为|分别|为|有|共|是|即|且|并|按[^,:]{1,12}分(?:布|别)?(?:为|是)?)+/u,
    '',
  )
  const own = withoutEnd(named, MOST).replace(/(?<=均|各|分别)(?:接收|接到|收到)$/u, '')
  return withoutEnd(withoutEnd(own, TIES).replace(/^[“"'·、和及与]+/u, ''), /["”'·、和及与]+$/u)
}

/** Of 甲、乙和丙 the last. */
export function lastName(label: string): string {
  return label.split(/[、,和及与]/u).at(-1) ?? label
}

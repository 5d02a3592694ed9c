import type { Break } from '../text/item.ts'

const MARKS = ',;。:!?\n【】▲★ '
const LAST_CLAUSE = new RegExp(`^.*[${MARKS}]`, 'su')
/** 数量分别为, 共: the words before the comma say of what. */
const BARE =
  /^(?:其|其数量|数量|件数|总数|举报量|各类)?(?:分别|依次|各自|各|均|共计|共|约|有|为|是|达到|达|占)*$/u

/** 来电：25件: the colon ties the name to its number. 其中：, 分布如下： open a list instead. */
export function withoutNameColon(gap: string): string {
  const named = /(?:^|[,、;。\n ])([^,、;:。!?\n【】 ]{1,12}):$/u.exec(gap)?.[1]
  return named === undefined ||
    /^(?:其中|如下|分别|具体)|(?:如下|分别|情况|分布|其中|为|是|有)$/u.test(named)
    ? gap
    : gap.slice(0, -1)
}

/** What parts a number from the one before it. */
export function leadOf(gap: string): Break {
  if (/[。!?\n【】▲★]/u.test(gap)) return /:[^。!?\n【】▲★]*$/u.test(gap) ? 'colon' : 'sentence'
  if (/:/u.test(gap)) return 'colon'
  if (/[; ]/u.test(gap)) return 'semicolon'
  if (/,/u.test(gap)) return 'comma'
  return /[、|]/u.test(gap) ? 'pause' : 'none'
}

/** The words that say what a number counts: its clause, or the clause before where its own says nothing. */
export function labelOf(gap: string, lead: Break, isFirst: boolean): string {
  const own = gap.replace(LAST_CLAUSE, '')
  if (own !== gap && BARE.test(own)) {
    const before = clauseBefore(gap, own)
    return AMONG.test(before) ? `其中${own}` : `${before}${own}`
  }
  if (own !== gap || isFirst || lead !== 'pause') return own.replace(/^[、|]/u, '')
  return gap.replace(/^[^、|]*[、|]/u, '')
}

/** 677件未办结信访件中，有266件: the words before the comma say of which. */
const AMONG = /(?:件|个|项|案件|问题|任务|线索|事项)中$/u

/** The clause that a comma ties to the last one. */
function clauseBefore(gap: string, own: string): string {
  const before = gap.slice(0, gap.length - own.length)
  return before.endsWith(',') ? before.slice(0, -1).replace(LAST_CLAUSE, '') : ''
}

/** How many units a label names: 甲、乙和丙各. */
export function nameCount(label: string): number {
  const names = label
    .replace(/(?:各自|各|均|分别|依次|有|为|是|达|共|占|数量|接收|收到)+$/u, '')
    .split(/[、,和及与]/u)
    .filter((name) => name !== '')
  return Math.max(1, names.length)
}

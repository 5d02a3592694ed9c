import type { Item } from '../text/item.ts'
import type { ReadText } from '../text/statement.ts'
import type { PartList } from './part-list.ts'

const REACH = 110

/** The list and the words around it in its own paragraph. */
function around({ items }: PartList, { flow }: ReadText, reach: number): string {
  const from = items[0]?.figure.from ?? 0
  const to = items.at(-1)?.figure.to ?? from
  const before = /[^\n]*$/u.exec(flow.text.slice(Math.max(0, from - reach), from))?.[0] ?? ''
  const after = /^[^\n]*/u.exec(flow.text.slice(to, to + reach))?.[0] ?? ''
  return before + flow.text.slice(from, to) + after
}

const SEVERAL_TYPES =
  /[多几]种|多[类项重]|多个(?:问题|类型|污染|举报|事项|方面)|[两二]项以上|[\d两二三][种类项个](?:及以上|以上|或以上|类型)|分别(?:统计|计数|计入)|重复(?:计算|统计|计数|计入)/u
const SEVERAL_UNITS =
  /多个(?:区|县|市|地|部门|单位|乡|街|责任|承办|省直)|两个以上|跨[区县市]|[共联合]办|共同|重复(?:计算|统计|计数|计入)/u

/** 部分举报件涉及多种类型, 部分交办件需转多个地市: the paper says itself that one case counts several times. */
export function saysSeveral(list: PartList, read: ReadText): boolean {
  return (list.by === 'place' ? SEVERAL_UNITS : SEVERAL_TYPES).test(around(list, read, REACH))
}

/** What leaves nothing out: 其余12件. 其他市分别为 picks on. */
const ENDS_LIST = /^(?:其余|余下|其[他它]|还有|另)(?!.*分别)/u
const PICKED =
  /(?:超过|多于|大于|达到|不少于)\d+[件个]|\d+[件个](?:及)?以上|较多|居前|居第|位居|排名|排前|排在前|前[\d一二三四五六七八九十]+(?:位|名|的|个)|最多|集中在|主要集中|主要涉及|主要有|突出的/u

/** 交办较多的有…, 居第一位, 等: the list picks some out and does not end. */
export function isPicked(list: PartList, { flow }: ReadText): boolean {
  const last = list.items.at(-1)
  const first = list.items[0]
  if (last === undefined || first === undefined) return false
  if (/^等/u.test(last.tail) || /^等/u.test(flow.text.slice(last.figure.to))) return true
  if (list.by === 'category' && last.labelClass === 'rest') return false
  if (list.items.some(({ label, labelClass }) => labelClass === 'rest' || ENDS_LIST.test(label)))
    return false
  const lead = /[^。;\n]*$/u.exec(
    flow.text.slice(Math.max(0, first.figure.from - 60), first.figure.from),
  )
  const said = list.by === 'place' ? list.items.map(({ gap }) => gap).join() : ''
  return (
    PICKED.test(`${lead?.[0] ?? ''}${said}`) ||
    list.items.some(({ tail }) => /居第|位居|居前|排第/u.test(tail))
  )
}

/** 从区域分布上看，甲区2件、乙区3件 leaves no place out. */
export function isAnnounced(first: Item | undefined): boolean {
  return /(?:按|从|以)[^,。;]{0,12}(?:区域|地区|县|市|分布|划分)[^,。;]{0,8}[,:]?[^,。;]*$/u.test(
    first?.gap ?? '',
  )
}

/** Closed and open both told, or true, partly true and untrue, or done by year after year: then nothing is left out. */
export function isWhole({ items, by }: PartList): boolean {
  const labels = items.map(({ label }) => label)
  if (by === 'verdict')
    return items.length > 2 && labels.some((label) => /不属实|不实|查否/u.test(label))
  if (labels.filter((label) => /\d年(?:底|[\d一二三四五六七八九十]+月)/u.test(label)).length > 1)
    return true
  const open = labels.some((label) => /未|正在|在办|剩余|其余|余下|推进中|整改中|尚/u.test(label))
  return open && labels.some((label) => /办结|完成|销号|反馈|整改|核实|回复|受理/u.test(label))
}

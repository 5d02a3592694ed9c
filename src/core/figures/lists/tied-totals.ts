import type { LabelClass } from '../labels/label-class.ts'
import type { Item } from '../text/item.ts'
import { opens } from './list-marks.ts'
import type { PartList } from './part-list.ts'

/** Totals in the same sentence, before the colon or in the run itself: 累计81件，重点5件：甲区24 … */
export function tiedTo(list: PartList, before: readonly Item[]): readonly Item[] {
  const first = list.items[0]
  if (first === undefined) return []
  // 168件。其中，中、省转办47件，市本级103件: what 其中 names first is one of the parts.
  const isPart = (item: Item) => opens(item) && first.lead !== 'colon' && !opens(first)
  const heads = list.before.filter((item) => before.includes(item) && isHead(item) && !isPart(item))
  const opener = openerOf(list, before)
  if (opener !== null) return [opener, ...heads.filter((item) => item !== opener)]
  if (heads.length > 0) return heads
  const counted = problemsBefore(list, before)
  if (counted !== undefined) return [counted]
  const isAfterColon = first.lead === 'colon' && !/[。!?\n]/u.test(first.gap)
  if (!isAfterColon && list.column === null) return []
  const run: Item[] = []
  for (const item of before.filter(({ ownerFrom }) => ownerFrom === null || isLabelled(list))) {
    if (isHead(item) || item.labelClass === list.by || TIED.includes(item.labelClass))
      run.push(item)
    else if (run.length === 0 && isCounted(item, first)) run.push(item)
    if (item.ownerFrom === null && (item.lead === 'sentence' || item.lead === 'colon')) break
  }
  return run
}

const TIED: readonly LabelClass[] = ['priority']
/** 除省直2件外，其余91件分布在6个市：, 已办结49件：, 立案处罚47家：what the list behind the colon divides. */
const BEFORE_COLON: readonly LabelClass[] = ['rest', 'status', 'verdict', 'measure']

const isMeasured = ({ labelClass, figure }: Item, first: Item) =>
  labelClass === 'measure' && figure.unit === first.figure.unit

function isCounted({ labelClass, figure }: Item, first: Item): boolean {
  const isOfUnit = labelClass !== 'measure' || figure.unit === first.figure.unit
  return BEFORE_COLON.includes(labelClass) && isOfUnit
}

const OPENERS = ['head', 'batch', 'place', 'measure', 'status', 'verdict', 'priority']

/** 20件，其中…: the figure that 其中 divides. */
function openerOf(list: PartList, before: readonly Item[]): Item | null {
  const first = list.items[0]
  if (first === undefined || !opens(first) || list.column !== null) return null
  const told = list.before.findLast(({ label, lead }) => label !== '' || lead !== 'sentence')
  const last = told ?? beforeColon(first, before) ?? beforeStop(first, before)
  if (last === undefined || !before.includes(last)) return null
  return OPENERS.includes(last.labelClass) ? last : null
}

const isLabelled = ({ column }: PartList) => column !== null && column !== ''

/** 信访件77件（来电59件、来信18件）。其中，自治区69件: the figure of the sentence before. */
function beforeStop(first: Item, before: readonly Item[]): Item | undefined {
  return first.lead === 'sentence' && /^[^\n]{0,12}。其中/u.test(first.gap)
    ? before.find(
        (item) =>
          item.ownerFrom === null && item.label !== '' && (isHead(item) || isMeasured(item, first)),
      )
    : undefined
}

/** 来电28件，其中环保类24件、其他4件: the part of another list that 其中 divides, where that adds up. */
export function giver(list: PartList, before: readonly Item[]): Item | null {
  const [first] = list.items
  const last = list.before.at(-1)
  const isOpened = first !== undefined && opens(first) && list.column === null
  return isOpened && last !== undefined && before.includes(last) ? last : null
}

/** 罚款442万元，其中：甲区…: the figure right before the colon. */
function beforeColon({ lead, gap, figure }: Item, before: readonly Item[]): Item | undefined {
  const [nearest] = before
  const isNear = nearest !== undefined && figure.from - nearest.figure.to <= gap.length + 1
  const isNext = isNear && !/[。!?\n]/u.test(gap)
  return lead === 'colon' && isNext ? nearest : undefined
}

/** 环境问题29个。水6个 …: the problems counted right before their categories. */
function problemsBefore(list: PartList, before: readonly Item[]): Item | undefined {
  const last = before[0]
  if (list.by !== 'category' || last === undefined || last.labelClass !== 'head') return undefined
  return /问题|类型|类别/u.test(last.label) && !/信访|举报|案件|交办/u.test(last.label)
    ? last
    : undefined
}

/** Whether the figure's words count cases as a whole or a batch of them, and not by place, category or status. */
export function isHead({ labelClass }: Item): boolean {
  return labelClass === 'head' || labelClass === 'batch'
}

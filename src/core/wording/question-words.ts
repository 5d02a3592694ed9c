import { chineseNumeral } from '../calendar/chinese-numeral.ts'
import type { Day } from '../calendar/day.ts'
import { printDay, printSpan } from '../calendar/day-wording.ts'
import type { BatchId } from '../ledger/ids.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { AsOf, Dimension, Question, Scope } from '../statistics/question.ts'
import { wordCutOff } from './day-words.ts'
import { labelOf } from './label.ts'
import { partWord, unitWord } from './part-words.ts'
import { wordQuestionInEnglish } from './question-words-english.ts'
import type { WordingBasis } from './wording-basis.ts'
import type { Language } from './words.ts'

/**
 * What a figure counts, in words that stand beside it: 截至2020年11月8日24时（按现在所知），已交办的信访件，
 * 按责任单位分，联合件单列. With parts, only what those parts count.
 */
export function wordQuestion(
  question: Question,
  basis: WordingBasis,
  partKeys: readonly string[] | null = null,
  language: Language = 'zh',
): string {
  if (language === 'en') return wordQuestionInEnglish(question, basis, partKeys)
  const { scope, asOf, countsSplits } = question
  return [
    `截至${wordCutOff(asOf.at)}（${CLOCK[asOf.clock]}）`,
    wordScope(scope, basis),
    partKeys === null ? wordBreakdown(question, basis) : wordParts(question, partKeys, basis),
    countsSplits === true ? '括号内为分解后多出的件数' : '',
  ]
    .filter((phrase) => phrase !== '')
    .join('，')
}

const CLOCK: Readonly<Record<AsOf['clock'], string>> = {
  asThenKnown: '按当时所知',
  asNowKnown: '按现在所知',
}

/** Which cases are counted: 已交办的重要信访件, 第三批暗访问题. */
export function wordScope(scope: Scope, basis: WordingBasis): string {
  const kinds = scope.kinds?.map((kind) => labelOf('caseKind', kind)) ?? []
  const what = kinds.length > 0 ? kinds.join('和') : '全部交办件'
  const conditions = [
    ...yesAndNo(scope, basis.settings),
    ...amongWords(scope, basis),
    daysWord(scope.handedOverFrom, scope.handedOverTo),
    scope.dueBefore === undefined ? '' : `${printDay(scope.dueBefore)}之前到期而未办结`,
    dueWord(scope.dueFrom, scope.dueTo),
  ].filter((phrase) => phrase !== '')
  return conditions.length > 0 ? `${conditions.join('、')}的${what}` : what
}

function yesAndNo(scope: Scope, { keyWord }: RoundSettings): readonly string[] {
  return [
    either(scope.isHandedOver, '已交办', '未交办'),
    either(scope.isOnTheSpot, '现场交办', '按批次交办'),
    either(scope.isKey, `属${keyWord}`, `不属${keyWord}`),
    either(scope.isDifficult, '梳理为重点难点问题', '未梳理为重点难点问题'),
    either(scope.isRepeat, '属重复件', '不属重复件'),
    either(scope.isVerified, '已现场核查', '未现场核查'),
  ]
}

function either(wanted: boolean | undefined, yes: string, no: string): string {
  if (wanted === undefined) return ''
  return wanted ? yes : no
}

function amongWords(scope: Scope, basis: WordingBasis): readonly string[] {
  const { settings } = basis
  return [
    among(
      '',
      scope.batchIds?.map((id) => wordBatch(id, basis)),
    ),
    among(
      '责任单位为',
      scope.unitIds?.map((id) => unitWord(id, settings)),
    ),
    among(
      '来源为',
      scope.channels?.map((one) => labelOf('channel', one)),
    ),
    among('类别含', scope.categories),
    among('行业为', scope.industries),
    among(
      '认定为',
      scope.verdicts?.map((one) => labelOf('verdict', one)),
    ),
    among(
      '',
      scope.statuses?.map((one) => labelOf('status', one)),
    ),
    among(
      '环节为',
      scope.steps?.map((one) => labelOf('step', one)),
    ),
    among(
      '整改进展为',
      scope.progress?.map((one) => labelOf('progress', one)),
    ),
  ]
}

function among(lead: string, words: readonly string[] | undefined): string {
  return words === undefined ? '' : `${lead}${words.length === 0 ? '（无）' : words.join('或')}`
}

function wordBatch(id: BatchId, { batches }: WordingBasis): string {
  const batch = batches.find((one) => one.id === id)
  return batch ? `第${chineseNumeral(batch.number)}批` : id
}

function daysWord(from: Day | undefined, to: Day | undefined): string {
  if (from !== undefined && to !== undefined) return `${printSpan(from, to, true)}交办`
  if (from !== undefined) return `${printDay(from)}起交办`
  return to === undefined ? '' : `${printDay(to)}及以前交办`
}

function dueWord(from: Day | undefined, to: Day | undefined): string {
  if (from !== undefined && to !== undefined) return `${printSpan(from, to, true)}到期而未办结`
  if (from !== undefined) return `${printDay(from)}起到期而未办结`
  return to === undefined ? '' : `${printDay(to)}及以前到期而未办结`
}

const BREAKDOWN: Readonly<Record<Dimension, string>> = {
  unit: '责任单位',
  category: '问题类别',
  kind: '交办件种类',
  batch: '交办批次',
  channel: '来源',
  key: '重要程度',
  verdict: '是否属实',
  status: '办结状态',
  progress: '整改进展',
  industry: '行业',
  step: '办理环节',
  handedOverOn: '交办日期',
}

function wordBreakdown({ by, jointCases }: Question, { settings }: WordingBasis): string {
  if (by === null) return ''
  const lead = `按${BREAKDOWN[by]}分`
  if (by === 'unit') {
    const joint = '联合件单列'
    return `${lead}，${jointCases === 'each-unit' ? '联合件在各责任单位分别计列' : joint}`
  }
  return by === 'category' ? `${lead}，${CATEGORY_WAY[settings.categories.way]}` : lead
}

const CATEGORY_WAY: Readonly<Record<RoundSettings['categories']['way'], string>> = {
  single: '一件只计主要类别',
  several: '一件涉及多类的分别计列',
  bucket: '一件涉及多类的计入综合类别',
}

function wordParts(
  question: Question,
  keys: readonly string[],
  { settings, batches }: WordingBasis,
): string {
  const words = keys.map((key) => wordPart(question.by, key, { settings, batches }))
  return `其中${words.join('、')}`
}

/** One part of a breakdown; batches by their numbers, and by their kind too where two kinds have the same number. */
export function wordPart(by: Dimension | null, key: string, basis: WordingBasis): string {
  const isBatch = by === 'batch' || by === null
  const batch = isBatch ? basis.batches.find((one) => one.id === key) : undefined
  if (!batch) return partWord(by, key, basis.settings)
  const isShared = basis.batches.some((one) => one.number === batch.number && one.id !== key)
  const kind = isShared ? labelOf('caseKind', batch.kind) : ''
  return `${kind}第${chineseNumeral(batch.number)}批`
}

import { printDay } from '../../../calendar/day-wording.ts'
import { clockOf, dayOfInstant, endOfDay, type Instant } from '../../../calendar/instant.ts'
import type { UnitId } from '../../../ledger/ids.ts'
import type { RoundSettings } from '../../../round/round-settings.ts'
import { NO_VALUE, OUTSIDE_SET, SEVERAL } from '../../../statistics/part-keys.ts'
import type { Question, Scope } from '../../../statistics/question.ts'
import { CASE_KIND_WORDS, PROGRESS_WORDS, STATUS_WORDS } from '../../../wording/case-words.ts'
import { labelOf } from '../../../wording/label.ts'
import { batchNames, type IssueBatch } from '../../issue/batches.ts'
import { unitName } from './printed-names.ts'

type Names = { readonly settings: RoundSettings; readonly batches: readonly IssueBatch[] }

/** 截至2020年11月7日24时，信访件，重要件，零陵区: what a printed number counts, for whoever asks where it came from. */
export function wordFigure(
  names: Names,
  question: Question,
  partKeys: readonly string[] | null,
): string {
  const parts = partKeys === null ? [] : [partsName(names, question, partKeys)]
  const clock = question.asOf.clock === 'asThenKnown' ? '（按当时已知）' : ''
  const told = [
    `截至${cutOffWords(question.asOf.at)}${clock}`,
    ...scopeWords(names, question.scope),
  ]
  return [...told, ...parts].filter((word) => word !== '').join('，')
}

function cutOffWords(at: Instant): string {
  const on = dayOfInstant(at)
  return `${printDay(on)}${at === endOfDay(on) ? '24时' : clockOf(at)}`
}

function scopeWords({ settings, batches }: Names, scope: Scope): readonly string[] {
  const { kinds, batchIds, statuses, progress, handedOverFrom, handedOverTo } = scope
  const numbers = batches
    .filter(({ id }) => batchIds?.includes(id) === true)
    .map((one) => one.number)
  return [
    (kinds ?? []).map((kind) => CASE_KIND_WORDS[kind].zh).join('、'),
    batchIds ? batchNames(numbers) : '',
    scope.isKey === true ? settings.keyWord : '',
    scope.isVerified === true ? '已现场核实' : '',
    scope.isDifficult === true ? '梳理为重点难点' : '',
    (statuses ?? []).map((status) => STATUS_WORDS[status].zh).join('、'),
    (progress ?? []).map((one) => PROGRESS_WORDS[one].zh).join('、'),
    handedOverFrom && handedOverFrom === handedOverTo ? `${printDay(handedOverFrom)}交办` : '',
  ]
}

/** Batches among the parts are told as a row: 第一至第十五批. */
function partsName(names: Names, question: Question, keys: readonly string[]): string {
  const batches = names.batches.filter(({ id }) => keys.includes(id))
  if (keys.length > 0 && batches.length === keys.length) {
    return batchNames(batches.map((one) => one.number))
  }
  return keys.map((key) => partName(names, question, key)).join('、')
}

function partName({ settings }: Names, { by }: Question, key: string): string {
  if (key === NO_VALUE) return '尚无'
  if (key === OUTSIDE_SET) return '其他'
  if (key === SEVERAL) return '综合类'
  switch (by) {
    case 'unit':
      return key
        .split('+')
        .map((id) => unitName(settings, id as UnitId, 'full'))
        .join('、')
    case 'key':
      return key === 'true' ? settings.keyWord : '一般件'
    case 'kind':
      return labelOf('caseKind', key)
    case 'channel':
    case 'verdict':
    case 'status':
    case 'progress':
    case 'step':
      return labelOf(by, key)
    default:
      return key
  }
}

import type { Day } from '../calendar/day.ts'
import type { BatchId } from '../ledger/ids.ts'
import type { Dimension, Question, Scope } from '../statistics/question.ts'
import { wordCutOff, wordDay } from './day-words.ts'
import { labelOf } from './label.ts'
import { partWordInEnglish } from './part-words-english.ts'
import type { WordingBasis } from './wording-basis.ts'

/** What a figure counts, in English: as of 8 Nov 2020 24:00 (as now known); petitions handed over; by unit. */
export function wordQuestionInEnglish(
  question: Question,
  basis: WordingBasis,
  partKeys: readonly string[] | null,
): string {
  const { scope, asOf, by, jointCases, countsSplits } = question
  const clock = asOf.clock === 'asThenKnown' ? 'as then known' : 'as now known'
  return [
    `As of ${wordCutOff(asOf.at, 'en')} (${clock})`,
    scopeWord(scope, basis),
    partKeys === null ? breakdownWord(by, jointCases) : partsWord(by, partKeys, basis),
    countsSplits === true ? 'pieces beyond the cases in brackets' : '',
  ]
    .filter((phrase) => phrase !== '')
    .join('; ')
}

function scopeWord(scope: Scope, basis: WordingBasis): string {
  const kinds = scope.kinds?.map((kind) => labelOf('caseKind', kind, 'en')) ?? []
  const conditions = [...yesAndNo(scope), ...amongWords(scope, basis), ...dayWords(scope)]
  const what = kinds.length > 0 ? kinds.join(' or ') : 'cases'
  return [what, ...conditions.filter((phrase) => phrase !== '')].join(', ')
}

function yesAndNo(scope: Scope): readonly string[] {
  return [
    either(scope.isHandedOver, 'handed over', 'not handed over'),
    either(scope.isOnTheSpot, 'handed over on the spot', 'handed over in batches'),
    either(scope.isKey, 'key cases', 'not key cases'),
    either(scope.isDifficult, 'sorted out as difficult', 'not sorted out as difficult'),
    either(scope.isRepeat, 'repeats', 'not repeats'),
    either(scope.isVerified, 'verified on site', 'not verified on site'),
  ]
}

function either(wanted: boolean | undefined, yes: string, no: string): string {
  if (wanted === undefined) return ''
  return wanted ? yes : no
}

function amongWords(scope: Scope, { settings, batches }: WordingBasis): readonly string[] {
  const unitName = (id: string) => settings.units.find((one) => one.id === id)?.shortName ?? id
  return [
    among(
      'in batch',
      scope.batchIds?.map((id) => batchWord(id, batches)),
    ),
    among('of', scope.unitIds?.map(unitName)),
    among(
      'by',
      scope.channels?.map((one) => labelOf('channel', one, 'en')),
    ),
    among('of category', scope.categories),
    among('of industry', scope.industries),
    among(
      '',
      scope.verdicts?.map((one) => labelOf('verdict', one, 'en')),
    ),
    among(
      'at the step',
      scope.steps?.map((one) => labelOf('step', one, 'en')),
    ),
    among(
      '',
      scope.statuses?.map((one) => labelOf('status', one, 'en')),
    ),
    among(
      '',
      scope.progress?.map((one) => labelOf('progress', one, 'en')),
    ),
  ]
}

function among(lead: string, words: readonly string[] | undefined): string {
  if (words === undefined) return ''
  return `${lead} ${words.length === 0 ? '(none)' : words.join(' or ')}`.trim()
}

function batchWord(id: BatchId, batches: WordingBasis['batches']): string {
  const batch = batches.find((one) => one.id === id)
  return batch ? String(batch.number) : id
}

function dayWords(scope: Scope): readonly string[] {
  return [
    spanWord('handed over', scope.handedOverFrom, scope.handedOverTo),
    scope.dueBefore === undefined ? '' : `due before ${wordDay(scope.dueBefore, 'en')} and open`,
    spanWord('open and due', scope.dueFrom, scope.dueTo),
  ]
}

function spanWord(what: string, from: Day | undefined, to: Day | undefined): string {
  if (from !== undefined && from === to) return `${what} on ${wordDay(from, 'en')}`
  if (from !== undefined && to !== undefined) {
    return `${what} from ${wordDay(from, 'en')} to ${wordDay(to, 'en')}`
  }
  if (from !== undefined) return `${what} from ${wordDay(from, 'en')} on`
  return to === undefined ? '' : `${what} until ${wordDay(to, 'en')}`
}

const BREAKDOWN: Readonly<Record<Dimension, string>> = {
  unit: 'unit',
  category: 'category',
  kind: 'kind',
  batch: 'batch',
  channel: 'channel',
  key: 'importance',
  verdict: 'verdict',
  status: 'closing status',
  progress: 'progress',
  industry: 'industry',
  step: 'step',
  handedOverOn: 'day of hand-over',
}

function breakdownWord(by: Dimension | null, jointCases: Question['jointCases']): string {
  if (by === null) return ''
  if (by !== 'unit') return `by ${BREAKDOWN[by]}`
  return jointCases === 'each-unit'
    ? 'by unit, joint cases counted with each'
    : 'by unit, joint cases in lines of their own'
}

function partsWord(
  by: Dimension | null,
  keys: readonly string[],
  { settings, batches }: WordingBasis,
): string {
  const words = keys.map((key) => {
    const isBatch = by === 'batch' || by === null
    const batch = isBatch ? batches.find((one) => one.id === key) : undefined
    if (batch) return `batch ${batch.number}`
    return by === null ? key : partWordInEnglish(by, key, settings)
  })
  return `of them ${words.join(', ')}`
}

import { addDays, type Day } from '../calendar/day.ts'
import { dayOfInstant, endOfDay } from '../calendar/instant.ts'
import { sameBreakdown, scopeKey, scopeWithout } from './case-set.ts'
import type { Contradiction } from './contradiction.ts'
import { countOf, type PlacedFigure } from './placed-figure.ts'
import type { Question, Scope } from './question.ts'

/** cumulative(n) = cumulative(n−1) + batch(n), by batches and by days, within one answer or from one day's figures to the next. */
export function checkCumulative(all: readonly PlacedFigure[]): readonly Contradiction[] {
  return all.flatMap((sum) =>
    all.flatMap((before) => {
      if (before === sum) return []
      return all
        .filter((added) => added !== sum && added !== before)
        .filter((added) => isSum(sum, before, added))
        .flatMap((added) => check(sum, before, added))
    }),
  )
}

function isSum(sum: PlacedFigure, before: PlacedFigure, added: PlacedFigure): boolean {
  const [whole, first, second] = [sum, before, added].map(({ figure }) => figure.question)
  if (!whole || !first || !second) return false
  if (whole.roundId !== first.roundId || whole.roundId !== second.roundId) return false
  if (whole.asOf.clock !== first.asOf.clock || whole.asOf.clock !== second.asOf.clock) return false
  if (second.asOf.at !== whole.asOf.at || first.asOf.at > whole.asOf.at) return false
  return (
    byBatches(whole, first, second) ||
    byDays(whole, first, second) ||
    byCutOffs(whole, first, second)
  )
}

/** The batches of the sum are those before and those added, none in both, one order of writing them. */
function byBatches(whole: Question, before: Question, added: Question): boolean {
  const [all, first, second] = [whole, before, added].map(({ scope }) => scope.batchIds)
  if (!all || !first || !second || first.length === 0 || second.length === 0) return false
  // Two portions of one sum are checked once: the one with the sum's first batch goes before.
  const firstOfAll = [...all].sort((a, b) => (a < b ? -1 : 1))[0]
  if (firstOfAll === undefined || !first.includes(firstOfAll)) return false
  const isDisjoint = second.every((id) => !first.includes(id))
  const isAll = all.length === first.length + second.length
  const areAmong = [...first, ...second].every((id) => all.includes(id))
  return isDisjoint && isAll && areAmong && sameBut(['batchIds'], whole, before, added)
}

/** Up to a day is up to the day before and from the next day on. */
function byDays(whole: Question, before: Question, added: Question): boolean {
  const { handedOverFrom: start, handedOverTo: end } = whole.scope
  const { handedOverFrom: first, handedOverTo: last } = before.scope
  const { handedOverFrom: next, handedOverTo: to } = added.scope
  if (last === undefined || next === undefined || start !== first || end !== to) return false
  return next === addDays(last, 1) && sameBut(DAYS, whole, before, added)
}

/** All at one day's end is all at an earlier day's end and what was handed over on the days between. */
function byCutOffs(whole: Question, before: Question, added: Question): boolean {
  const { handedOverFrom, handedOverTo } = added.scope
  if (handedOverFrom === undefined || before.asOf.at >= whole.asOf.at) return false
  if (namesDays(whole.scope) || namesDays(before.scope) || !isTimeless(whole.scope)) return false
  if (whole.scope.isHandedOver !== true || before.scope.isHandedOver !== true) return false
  const [today, then] = [wholeDay(whole), wholeDay(before)]
  if (!today || !then || handedOverFrom !== addDays(then, 1) || handedOverTo !== today) return false
  return sameBut(['isHandedOver', ...DAYS], whole, before, added)
}

const DAYS: readonly (keyof Scope)[] = ['handedOverFrom', 'handedOverTo']

function namesDays(scope: Scope): boolean {
  return DAYS.some((name) => scope[name] !== undefined)
}

/** What a case is by its hand-over; its status and progress change from day to day, so such figures do not add up. */
function isTimeless(scope: Scope): boolean {
  const { statuses, progress, verdicts, isVerified, isDifficult, dueBefore, dueFrom, dueTo } = scope
  const changing = [
    statuses,
    progress,
    verdicts,
    isVerified,
    isDifficult,
    dueBefore,
    dueFrom,
    dueTo,
  ]
  return changing.every((one) => one === undefined)
}

function wholeDay({ asOf }: Question): Day | null {
  const day = dayOfInstant(asOf.at)
  return asOf.at === endOfDay(day) ? day : null
}

function sameBut(names: readonly (keyof Scope)[], ...questions: readonly Question[]): boolean {
  const keys = questions.map(({ scope }) => scopeKey(scopeWithout(scope, ...names)))
  return keys.every((key) => key === keys[0])
}

function check(
  sum: PlacedFigure,
  before: PlacedFigure,
  added: PlacedFigure,
): readonly Contradiction[] {
  const { question } = sum.figure
  const areAlike = [before, added].every(({ figure }) => sameBreakdown(figure.question, question))
  const isSameBasis =
    question.by !== null && areAlike && before.figure.question.asOf.at === question.asOf.at
  const keys = isSameBasis
    ? new Set([sum, before, added].flatMap(({ figure }) => figure.parts.map((part) => part.key)))
    : []
  return [null, ...keys].flatMap((partKey) => {
    const found = countOf(sum.figure, partKey)
    const expected = countOf(before.figure, partKey) + countOf(added.figure, partKey)
    if (found === expected) return []
    const partKeys = partKey === null ? null : [partKey]
    const cases = {
      expected: [before, added].map(({ figure }) => ({ question: figure.question, partKeys })),
      found: [{ question, partKeys }],
    }
    const figures = [sum.place, before.place, added.place]
    return [{ code: 'cumulative-differs', figures, partKey, expected, found, cases } as const]
  })
}

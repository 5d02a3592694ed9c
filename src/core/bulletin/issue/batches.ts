import { chineseNumeral } from '../../calendar/chinese-numeral.ts'
import type { Day } from '../../calendar/day.ts'
import { dayOfInstant, type Instant } from '../../calendar/instant.ts'
import type { BatchId } from '../../ledger/ids.ts'
import type { Batch } from '../../round/batch.ts'
import type { Arrangement } from './arrangement.ts'

/** What an issue must know of a batch; the announced count is what the team said that it handed over. */
export type IssueBatch = Pick<Batch, 'id' | 'kind' | 'number' | 'handedOverAt'> &
  Partial<Pick<Batch, 'announcedCount'>>

/** Whether the team said how many it handed over. */
export function isCount(announced: number | null | undefined): announced is number {
  return announced !== null && announced !== undefined
}

/** The batches of a kind that had been handed over at an instant, by number; one may hold no case. */
export function batchesBy(
  batches: readonly IssueBatch[],
  kind: Batch['kind'],
  at: Instant,
): readonly IssueBatch[] {
  return batches
    .filter((batch) => batch.kind === kind && batch.handedOverAt <= at)
    .sort((one, other) => one.number - other.number)
}

/**
 * The batches of findings whose progress an issue tells, and those that came later. Unless the editor
 * chose: handed over before the issue's day; what came on the day itself is not yet verified.
 */
export function batchesToldBy(input: {
  readonly issuedOn: Day
  readonly batches: readonly IssueBatch[]
  readonly arrangement: Pick<Arrangement, 'progressBatchIds'>
}): { readonly told: readonly BatchId[]; readonly later: readonly BatchId[] } {
  const { issuedOn, arrangement } = input
  const known = input.batches
    .filter((batch) => batch.kind === 'covertFinding')
    .filter((batch) => dayOfInstant(batch.handedOverAt) <= issuedOn)
    .sort((one, other) => one.number - other.number)
  const chosen = arrangement.progressBatchIds
  const isTold = ({ id, handedOverAt }: IssueBatch) =>
    chosen ? chosen.includes(id) : dayOfInstant(handedOverAt) < issuedOn
  return {
    told: known.filter(isTold).map((batch) => batch.id),
    later: known.filter((batch) => !isTold(batch)).map((batch) => batch.id),
  }
}

/** 第一、第二批; four and more that follow each other are 第一至第四批. */
export function batchNames(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isRow = numbers.length > 3 && last - first === numbers.length - 1
  const names = isRow ? [[first, last].map(ordinal).join('至')] : numbers.map(ordinal)
  return `${names.join('、')}批`
}

function ordinal(number: number): string {
  return `第${chineseNumeral(number)}`
}

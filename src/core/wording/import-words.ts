import { printInstant } from '../calendar/day-wording.ts'
import type { ImportPlan, ImportProblem, PlannedRow, Suspicion } from '../import/import-plan.ts'
import type { Batch } from '../round/batch.ts'
import { labelOf } from './label.ts'

/** What becomes of a row, in a word or two. */
export function fateWord({ fate }: Pick<PlannedRow, 'fate'>): string {
  switch (fate.fate) {
    case 'new':
      return '将入账'
    case 'known':
      return fate.differs.length > 0 ? '台账已有，内容不同' : '台账已有，不变'
    case 'double':
      return `与第${fate.ofItem}行相同，合并`
    case 'leftOut':
      return `不收：${fate.reason}`
  }
}

const WHY: Readonly<Record<Suspicion['why'], string>> = {
  named: '内容中提到',
  sameNumber: '编号相同',
  samePlace: '地点相同',
  alikeText: '内容相近',
}

/** An earlier case that a row may repeat. */
export function suspicionWords({ why, number, item, about }: Suspicion): string {
  const which = number ?? (item === null ? about : `本表第${item}行`)
  return `疑似重复（${WHY[why]}）：${which}`
}

/** A batch that the list opens: 将开设：信访件第12批（2024年3月26日12:00交办）. */
export function newBatchSentence({ kind, number, handedOverAt }: Batch): string {
  const which = `${labelOf('caseKind', kind)}第${number}批`
  return `将开设批次：${which}（${printInstant(handedOverAt)}交办）。`
}

/** Where a problem stands and what it is. */
export function importProblemSentence({
  sheet,
  page,
  row,
  column,
  message,
}: ImportProblem): string {
  const place = [
    sheet === null ? '' : `“${sheet}”`,
    page === null ? '' : `第${page}页`,
    row === null ? '' : `第${row}行`,
    column === null ? '' : `${column}列`,
  ].join('')
  return place === '' ? message : `${place}：${message}`
}

/** What a list would become, in one sentence. */
export function importCountsSentence(
  counts: Readonly<
    Record<'received' | 'fresh' | 'known' | 'doubles' | 'leftOut' | 'withComplainant', number>
  >,
): string {
  const { received, fresh, known, doubles, leftOut, withComplainant } = counts
  return `收到${received}件：新${fresh}件，已在台账${known}件，表内重复合并${doubles}件，不收${leftOut}件；${withComplainant}件带有举报人信息，只存入加密的身份记录。`
}

/** What was stored, accounting for every row. */
export function receiptSentence(receipt: {
  readonly received: number
  readonly stored: readonly unknown[]
  readonly alreadyThere: readonly unknown[]
  readonly doubles: readonly unknown[]
  readonly leftOut: readonly unknown[]
  readonly isUnchanged: boolean
}): string {
  if (receipt.isUnchanged) return `收到${receipt.received}件，都已在台账中，没有任何变化。`
  const { received, stored, alreadyThere, doubles, leftOut } = receipt
  return `收到${received}件：入账${stored.length}件，已在台账${alreadyThere.length}件，表内重复合并${doubles.length}件，不收${leftOut.length}件。`
}

/** Whether it can be stored as it is. */
export function readinessSentence(plan: Pick<ImportPlan, 'problems'>, isReady: boolean): string {
  if (isReady) return '可以确认入账。'
  const count = plan.problems.filter((problem) => problem.level === 'error').length
  return `还有${count}处要先改正或用 --choices 指明，才能入账。`
}

/** What an undone import took back. */
export function undoneSentence({
  cases,
  importId,
}: {
  readonly cases: number
  readonly importId: string
}): string {
  return `已撤销导入 ${importId}：其中${cases}件作废，不再计入任何数字，记录仍在；它开设的批次保留为空批次。`
}

/** What became of an exported ledger that was taken back. */
export function ledgerSentence(taken: {
  readonly batches: number
  readonly stored: number
  readonly alreadyThere: number
  readonly different: readonly unknown[]
}): string {
  const { batches, stored, alreadyThere, different } = taken
  return `新批次${batches}个，入账${stored}件，已在台账${alreadyThere}件，与台账不同而没有改动${different.length}件。`
}

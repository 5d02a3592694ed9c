import type { TaskRow } from '../../import/tasks-of-list.ts'

/** What would become of a row: 新任务、没有变动、将调整. */
export function taskFateWord({ fate }: TaskRow['fate']): string {
  return { new: '新任务', same: '没有变动', changed: '将调整' }[fate]
}

/** 已登记8项，调整0项，没有变动0项。 */
export function taskReceiptSentence(receipt: {
  readonly begun: number
  readonly changed: number
  readonly same: number
}): string {
  return `已登记${receipt.begun}项，调整${receipt.changed}项，没有变动${receipt.same}项。`
}

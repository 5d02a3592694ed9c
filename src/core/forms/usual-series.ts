import type { FormKind } from './form-kind.ts'
import type { FormSeries } from './form-number.ts'

const WORDS: Readonly<Record<FormKind, string>> = {
  handOverSlip: '交办',
  receiptSlip: '签收',
  urgeNotice: '催办',
  extensionRequest: '延期',
  handlingReport: '报',
  verificationReport: '核查',
  summonsNotice: '约谈',
  closeOutRequest: '销申',
  closeOutNotice: '销公',
  drawRecord: '抽取',
  dailyReport: '日报',
  statisticsTable: '统计',
}

/** The series of a kind that no office has set: 督察协调交办〔2020〕001号. */
export function usualSeries(kind: FormKind): FormSeries {
  return { prefix: `督察协调${WORDS[kind]}`, width: 3, startsAt: 1 }
}

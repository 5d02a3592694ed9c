import type { FormKind } from '../forms/form-kind.ts'
import type { Words } from './words.ts'

/** The office's papers. */
export const FORM_KIND_WORDS = {
  handOverSlip: { zh: '交办单', en: 'hand-over slip' },
  receiptSlip: { zh: '签收单', en: 'receipt' },
  urgeNotice: { zh: '催办单', en: 'urging notice' },
  extensionRequest: { zh: '延期申请', en: 'request for an extension' },
  handlingReport: { zh: '办理情况报告', en: 'report on the handling' },
  verificationReport: { zh: '核查报告', en: 'report on the site check' },
  summonsNotice: { zh: '约谈通知', en: 'summons' },
  closeOutRequest: { zh: '销号申请', en: 'close-out request' },
  closeOutNotice: { zh: '销号公示', en: 'close-out notice' },
  drawRecord: { zh: '回头看抽取记录', en: 'record of a look-back’s draw' },
  dailyReport: { zh: '日报', en: 'daily report' },
  statisticsTable: { zh: '统计表', en: 'statistical table' },
} as const satisfies Words<FormKind>

/** What the file of a paper is called: 交办单 督察协调交办〔2020〕001号.docx. */
export function formFileName(kind: FormKind, printedNumber: string): string {
  const name = FORM_KIND_WORDS[kind].zh
  return `${printedNumber === '' ? name : `${name} ${printedNumber}`}.docx`
}

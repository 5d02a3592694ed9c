/**
 * The office's papers (文书): 交办单、签收单、催办单、延期申请、办理情况报告、核查报告、约谈通知、销号申请、销号公示、回头看抽取记录、日报、统计表.
 */
export type FormKind =
  | 'handOverSlip'
  | 'receiptSlip'
  | 'urgeNotice'
  | 'extensionRequest'
  | 'handlingReport'
  | 'verificationReport'
  | 'summonsNotice'
  | 'closeOutRequest'
  | 'closeOutNotice'
  | 'drawRecord'
  | 'dailyReport'
  | 'statisticsTable'

/** What a kind of paper tells of: cases of one unit, one case of a unit, a task of rectification, a look-back, or the whole round. */
export type FormSubject = 'cases-of-unit' | 'case-of-unit' | 'task' | 'lookBack' | 'round'

export const FORM_SUBJECTS: Readonly<Record<FormKind, FormSubject>> = {
  handOverSlip: 'cases-of-unit',
  receiptSlip: 'cases-of-unit',
  urgeNotice: 'cases-of-unit',
  extensionRequest: 'case-of-unit',
  handlingReport: 'case-of-unit',
  verificationReport: 'case-of-unit',
  summonsNotice: 'cases-of-unit',
  closeOutRequest: 'task',
  closeOutNotice: 'task',
  drawRecord: 'lookBack',
  dailyReport: 'round',
  statisticsTable: 'round',
}

export const FORM_KINDS = Object.keys(FORM_SUBJECTS) as readonly FormKind[]

/** Papers that a unit itself makes, of its own part; the others are the office's. */
export const UNIT_FORMS: ReadonlySet<FormKind> = new Set([
  'receiptSlip',
  'extensionRequest',
  'handlingReport',
  'verificationReport',
  'closeOutRequest',
])

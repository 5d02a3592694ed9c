/** The sheets of an exported ledger. */
export const LEDGER_SHEETS = { cases: '台账', batches: '批次', record: '办理记录' } as const

/** Headings of the sheet that people read. */
export const CASE_HEADINGS = {
  number: '受理编号',
  kind: '种类',
  batch: '批次',
  channel: '受理方式',
  receivedOn: '受理时间',
  handedOverOn: '交办时间',
  isKey: '是否重点',
  isDifficult: '重点难点',
  isRepeat: '重复件',
  categories: '污染类型',
  industry: '行业',
  place: '地点',
  text: '举报内容',
  requirement: '整改要求',
  leads: '责任单位',
  supports: '配合单位',
  dueOn: '办结时限',
  step: '办理步骤',
  findings: '调查核实情况',
  verdict: '是否属实',
  handling: '处理和整改情况',
  status: '是否办结',
  progress: '整改进展',
  leaders: '包案领导',
  remark: '备注',
} as const

/** Headings of the batches. */
export const BATCH_HEADINGS = {
  id: '批次标识',
  kind: '种类',
  number: '批次',
  provincialNumber: '省批次',
  windowFrom: '受理时段起',
  windowTo: '受理时段止',
  handedOverAt: '交办时间',
  announcedCount: '交办件数',
  note: '说明',
} as const

/** Headings of the record: every event, from which the whole ledger is made again. */
export const RECORD_HEADINGS = {
  caseId: '件标识',
  sequence: '序',
  happenedAt: '发生时间',
  recordedAt: '记录时间',
  accountId: '账号',
  role: '角色',
  unitId: '单位标识',
  content: '内容',
} as const

export const LEDGER_WORDS = {
  yes: '是',
  no: '否',
  cutShort: '……（全文见“办理记录”）',
  contentMore: (n: number) => `内容续${n}`,
  noRecord: '文件里没有“办理记录”表，不是本系统导出的台账；交办清单请用“导入”。',
  badCell: (heading: string, expected: string) => `“${heading}”应是${expected}。`,
  expected: {
    id: '件的标识（36 位）',
    count: '从 1 起的整数',
    instant: '带时区的时间，如 2024-03-14T09:00:00.000Z',
    content: '导出时写下的内容（JSON），不能改动',
    kind: '导出时写下的种类',
  },
} as const

/** What a column means: the fields of a case row, the complainant's particulars, or none of ours. */
export type Meaning =
  | 'no'
  | 'caseNumber'
  | 'batch'
  | 'channel'
  | 'isKey'
  | 'receivedAt'
  | 'handedOverAt'
  | 'dueAt'
  | 'complaint'
  | 'regions'
  | 'address'
  | 'company'
  | 'categories'
  | 'industry'
  | 'findings'
  | 'findingsAndHandling'
  | 'verdict'
  | 'goal'
  | 'handling'
  | 'handlingClass'
  | 'status'
  | 'accountability'
  | 'place'
  | 'problem'
  | 'requirement'
  | 'measures'
  | 'progress'
  | 'units'
  | 'leadUnits'
  | 'supportUnits'
  | 'leader'
  | 'persons'
  | 'contact'
  | 'otherNumbers'
  | 'repeatOf'
  | 'remark'
  | 'complainantName'
  | 'complainantPhone'
  | 'complainantAddress'
  | 'complainantId'
  | 'complainantAbout'
  | 'other'

/** The meanings that belong to the identity record alone. */
export const CONFIDENTIAL_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'complainantName',
  'complainantPhone',
  'complainantAddress',
  'complainantId',
  'complainantAbout',
])

/** Each meaning in the user's words, for the guess that is shown and for problems. */
export const MEANING_WORDING: Readonly<Record<Meaning, string>> = {
  no: '序号',
  caseNumber: '受理编号',
  batch: '批次',
  channel: '受理方式',
  isKey: '是否重点',
  receivedAt: '受理时间',
  handedOverAt: '交办时间',
  dueAt: '办结时限',
  complaint: '举报内容',
  regions: '行政区域',
  address: '地址',
  company: '企业（单位）名称',
  categories: '污染类型',
  industry: '行业',
  findings: '调查核实情况',
  findingsAndHandling: '查处情况',
  verdict: '是否属实',
  goal: '整改（办结）目标',
  handling: '处理和整改情况',
  handlingClass: '处理类别',
  status: '是否办结',
  accountability: '问责情况',
  place: '点位名称',
  problem: '问题',
  requirement: '整改要求',
  measures: '整改措施',
  progress: '进展',
  units: '责任单位',
  leadUnits: '牵头单位',
  supportUnits: '配合单位',
  leader: '联系（包案）领导',
  persons: '责任人',
  contact: '单位联系方式',
  otherNumbers: '其他层级序号',
  repeatOf: '重复件编号',
  remark: '备注',
  complainantName: '举报人姓名（保密）',
  complainantPhone: '举报人电话（保密）',
  complainantAddress: '举报人住址（保密）',
  complainantId: '举报人证件号（保密）',
  complainantAbout: '举报人情况（保密）',
  other: '未识别，照原样保留',
}

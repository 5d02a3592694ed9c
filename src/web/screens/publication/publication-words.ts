/** The screens of what is told to the public. */
export const PUBLICATION_SCREEN_WORDS = {
  title: { zh: '边督边改公开', en: 'Publication' },
  sentence: {
    zh: '起草一览表，遮去个人隐私，确认后公开；办结晚的件列在这里，直到公开。',
    en: 'Tables are drafted, masked, confirmed and published; whatever was closed late stays listed until it is told.',
  },
  batch: { zh: '批次', en: 'Batch' },
  batchNumber: { zh: (n: number) => `第${n}批`, en: (n: number) => `Batch ${n}` },
  layout: { zh: '表样', en: 'Layout' },
  layoutOfRound: { zh: '本轮次设定的', en: 'as the round’s settings say' },
  draftBatch: { zh: '起草这一批', en: 'Draft this batch' },
  draftLate: { zh: '起草补充公开', en: 'Draft late closings' },
  site: { zh: '下载公开网站', en: 'Download the public site' },
  outstanding: {
    zh: (n: number) => `待公开：${n} 件`,
    en: (n: number) => `Still to be published: ${n}`,
  },
  nothingOutstanding: {
    zh: '办结的件都已公开，公开之后也没有变化。',
    en: 'Everything closed has been published, and nothing changed since.',
  },
  tables: { zh: '公开表', en: 'Tables' },
  noTables: {
    zh: '还没有公开表。选一个批次起草第一张。',
    en: 'No table yet. Choose a batch and draft the first.',
  },
  noBatches: {
    zh: '还没有交办批次。导入交办清单后，按批次起草公开表。',
    en: 'No batch yet. Once a hand-over list is imported, tables are drafted batch by batch.',
  },
  importList: { zh: '导入交办清单', en: 'Import a hand-over list' },
  theOthers: {
    zh: (n: number) => `列出其余 ${n} 件`,
    en: (n: number) => `List the other ${n}`,
  },
  number: { zh: '表号', en: 'No.' },
  subject: { zh: '公开方式', en: 'About' },
  rows: { zh: '件数', en: 'Cases' },
  open: { zh: '隐私待处理', en: 'Marks undecided' },
  step: { zh: '状态', en: 'State' },
  on: { zh: '最近改动', en: 'Last change' },
  caseNumber: { zh: '受理编号', en: 'Case number' },
  status: { zh: '办结状态', en: 'Status' },
  why: { zh: '原因', en: 'Why' },
  tableTitle: {
    zh: (n: number, subject: string) => `第${n}张公开表（${subject}）`,
    en: (n: number, subject: string) => `Publication ${n} (${subject})`,
  },
  asOf: {
    zh: (at: string, step: string) => `数据截至${at}，${step}。`,
    en: (at: string, step: string) => `Facts as of ${at}; ${step}.`,
  },
  back: { zh: '全部公开表', en: 'All publications' },
  refresh: { zh: '按台账更新', en: 'Refresh from the ledger' },
  confirm: { zh: '确认无隐私内容', en: 'Confirm that nothing private is left' },
  publish: { zh: '公开', en: 'Publish' },
  publishAsk: {
    zh: (n: number) => `公开 ${n} 件。公开之后文件不再改变，有错只能另行更正。`,
    en: (n: number) =>
      `${n} cases will be published. The files never change again; an error takes a correction.`,
  },
  return: { zh: '退回修改', en: 'Give back' },
  discard: { zh: '作废', en: 'Discard' },
  correct: { zh: '更正', en: 'Correct' },
  reason: { zh: '原因', en: 'Reason' },
  cancel: { zh: '取消', en: 'Cancel' },
  do: { zh: '确定', en: 'OK' },
  marks: {
    zh: (open: number, all: number) => `可能涉及个人隐私的文字：${all} 处，待处理 ${open} 处`,
    en: (open: number, all: number) =>
      `Texts that may point to a private person: ${all}, undecided ${open}`,
  },
  noMarks: {
    zh: '没有发现电话、证件号、门牌、姓名等个人信息。公开前仍请通读一遍。',
    en: 'No telephone, document number, address or name was found. Read it through all the same.',
  },
  maskAll: { zh: '待处理的都按建议遮去', en: 'Mask all undecided as suggested' },
  mask: { zh: '遮去', en: 'Mask' },
  keep: { zh: '不遮', en: 'Keep' },
  replacement: { zh: '印成', en: 'Printed as' },
  keepReason: { zh: '不遮的原因', en: 'Why it may stay' },
  masked: { zh: (by: string) => `遮为“${by}”`, en: (by: string) => `masked as “${by}”` },
  kept: { zh: (why: string) => `不遮：${why}`, en: (why: string) => `kept: ${why}` },
  contents: { zh: '公开的内容', en: 'What the public will read' },
  edit: { zh: '修改', en: 'Edit' },
  editTitle: {
    zh: (field: string) => `修改“${field}”的公开文字`,
    en: (field: string) => `Rewrite “${field}” for the public`,
  },
  editNote: {
    zh: '只改公开的文字，台账不变；清空则恢复台账原文。',
    en: 'Only what is published changes, not the ledger; an empty text brings the ledger’s back.',
  },
  edited: { zh: '已改', en: 'edited' },
  region: { zh: '责任单位', en: 'Unit' },
  verdict: { zh: '是否属实', en: 'Verdict' },
} as const

/** What happened to a publication. */
export const RECORD_WORDS = {
  drafted: { zh: '起草', en: 'drafted' },
  marksJudged: { zh: '处理隐私标记', en: 'decided about privacy marks' },
  textRewritten: { zh: '修改公开文字', en: 'rewrote a text' },
  refreshed: { zh: '按台账更新', en: 'refreshed from the ledger' },
  confirmed: { zh: '确认', en: 'confirmed' },
  returned: { zh: '退回', en: 'gave back' },
  published: { zh: '公开', en: 'published' },
  discarded: { zh: '作废', en: 'discarded' },
} as const

/** The table of cases that several screens show. */
export const CASE_TABLE_WORDS = {
  number: { zh: '受理编号', en: 'Number' },
  about: { zh: '内容', en: 'About' },
  units: { zh: '责任单位', en: 'Lead units' },
  step: { zh: '环节', en: 'Step' },
  status: { zh: '办结状态', en: 'Status' },
  handedOverOn: { zh: '交办', en: 'Handed over' },
  dueOn: { zh: '期限', en: 'Due' },
} as const

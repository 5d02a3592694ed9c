/** The counts of a round that stand on several screens. */
export const COUNT_WORDS = {
  handedOver: { zh: '交办', en: 'Handed over' },
  signedFor: { zh: '已签收', en: 'Signed for' },
  verified: { zh: '已核查', en: 'Verified' },
  replied: { zh: '已回复', en: 'Replied' },
  reported: { zh: '已上报', en: 'Reported' },
  closed: { zh: '已办结', en: 'Closed' },
  partlyClosed: { zh: '阶段性办结', en: 'Partly closed' },
  open: { zh: '正在办理', en: 'In hand' },
  overdue: { zh: '超期', en: 'Overdue' },
  dueSoon: { zh: '两个工作日内到期', en: 'Due in two working days' },
  which: { zh: '看是哪些件', en: 'See which cases' },
} as const

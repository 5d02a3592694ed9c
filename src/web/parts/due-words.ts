/** A deadline in a list. */
export const DUE_WORDS = {
  overdue: { zh: '超期', en: 'overdue' },
  today: { zh: '今日到期', en: 'due today' },
} as const

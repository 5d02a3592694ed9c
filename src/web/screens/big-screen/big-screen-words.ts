export const BIG_SCREEN_WORDS = {
  asOf: { zh: (moment: string) => `截至${moment}`, en: (moment: string) => `as of ${moment}` },
  full: { zh: '全屏', en: 'Full screen' },
  leave: { zh: '返回', en: 'Leave' },
  map: { zh: '各县市区正在办理', en: 'In hand by county' },
  overdue: { zh: '超期', en: 'Overdue' },
  noneOverdue: { zh: '没有超期的件', en: 'Nothing is overdue' },
  acts: { zh: '最新动态', en: 'Last acts' },
  noActs: { zh: '还没有办理动态', en: 'Nothing has happened yet' },
  cases: { zh: (count: number) => `${count} 件`, en: (count: number) => String(count) },
} as const

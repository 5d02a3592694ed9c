export const TODAY_WORDS = {
  asOf: {
    zh: (team: string, moment: string) => `${team}交办，截至${moment}。点数字看是哪些件。`,
    en: (team: string, moment: string) =>
      `Handed over by ${team}, as of ${moment}. Every number opens its cases.`,
  },
  ofDay: { zh: '当日', en: 'That day' },
  partlyToo: { zh: '另阶段性办结', en: 'Partly closed besides' },
  bigScreen: { zh: '大屏', en: 'Big screen' },
  numbers: { zh: '本轮进度', en: 'The round at a glance' },
  byUnit: { zh: '按责任单位（件）', en: 'By unit (cases)' },
  unit: { zh: '单位', en: 'Unit' },
  total: { zh: '合计', en: 'Total' },
  nothingYet: {
    zh: '到这一时刻还没有交办。导入交办清单并确认后，这里按单位列出各项数字。',
    en: 'Nothing had been handed over by then. Once a hand-over list is imported, its figures stand here by unit.',
  },
  importList: { zh: '导入交办清单', en: 'Import a hand-over list' },
  makeUp: { zh: '交办件的构成', en: 'What was handed over' },
  category: { zh: '按类别', en: 'By category' },
  channel: { zh: '按来源', en: 'By channel' },
  key: { zh: '按重要情况', en: 'By importance' },
  kind: { zh: '按种类', en: 'By kind' },
  overlapping: {
    zh: (sum: number, total: number) => `一件可属几类，合计 ${sum} 大于 ${total} 件`,
    en: (sum: number, total: number) =>
      `A case may have several: they add up to ${sum}, more than ${total} cases`,
  },
  none: { zh: '没有', en: 'none' },
} as const

export const WAITING_WORDS = {
  title: { zh: '待我办理', en: 'Waiting for me' },
  late: { zh: (count: number) => `超期 ${count}`, en: (count: number) => `${count} overdue` },
  today: {
    zh: (count: number) => `今日到期 ${count}`,
    en: (count: number) => `${count} due today`,
  },
  nothing: { zh: '没有等您办理的件。', en: 'Nothing waits for you.' },
  all: { zh: '全部待办', en: 'All that waits' },
  due: { zh: '期限', en: 'Due' },
  number: { zh: '受理编号', en: 'Number' },
  about: { zh: '内容', en: 'About' },
  units: { zh: '承办单位', en: 'Units' },
  duty: { zh: '要办的事', en: 'To do' },
  noDeadline: { zh: '没有期限', en: 'no deadline' },
  more: { zh: '再看后面的', en: 'Show the next ones' },
  firstPage: { zh: '回到第一页', en: 'Back to the first page' },
  back: { zh: '今日', en: 'Today' },
  pageAbout: {
    zh: (moment: string) => `先到期的在前；是否超期按${moment}看。`,
    en: (moment: string) => `The earliest deadline first; overdue as of ${moment}.`,
  },
  lateOfRound: { zh: '超期的件', en: 'Overdue cases' },
  noneLate: { zh: '没有超期的件。', en: 'No case is overdue.' },
} as const

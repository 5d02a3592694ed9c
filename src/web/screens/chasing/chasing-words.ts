/** Who wants chasing. */
export const CHASING_WORDS = {
  title: { zh: '督办', en: 'Chasing' },
  sentence: {
    zh: (at: string) => `截至${at}，谁还没有签收、今明两天到期、已经超期和退回待办的件。`,
    en: (at: string) =>
      `As of ${at}: what is not signed for, due today or tomorrow, overdue, or returned.`,
  },
  print: { zh: '打印', en: 'Print' },
  none: {
    zh: '没有要督办的件：都已签收，今明两天没有到期的，也没有超期的。',
    en: 'Nothing wants chasing: all is signed for, nothing is due today or tomorrow, nothing is overdue.',
  },
  unit: { zh: '单位', en: 'Unit' },
  total: { zh: '合计', en: 'Total' },
  all: { zh: '全部', en: 'All' },
  byUnit: { zh: '按单位', en: 'By unit' },
  dueOn: { zh: (on: string) => `时限 ${on}`, en: (on: string) => `due ${on}` },
  handedOnBy: {
    zh: (unit: string) => `${unit}转给下级`,
    en: (unit: string) => `handed on by ${unit}`,
  },
  since: { zh: (at: string) => `${at}转办`, en: (at: string) => `dispatched ${at}` },
  urged: {
    zh: (n: number, at: string) => `已催 ${n} 次，最近 ${at}`,
    en: (n: number, at: string) => `urged ${n}×, last ${at}`,
  },
  urge: { zh: '催办', en: 'Urge' },
  urgeChosen: {
    zh: (n: number) => `催办选中的 ${n} 件`,
    en: (n: number) => `Urge the ${n} chosen`,
  },
  choose: { zh: (name: string) => `选中 ${name}`, en: (name: string) => `Choose ${name}` },
  chooseUnit: {
    zh: (name: string) => `选中${name}的全部`,
    en: (name: string) => `Choose all of ${name}`,
  },
  isMore: {
    zh: '件太多，只列出最急的 1,000 件；其余的在“交办件”里按期限筛选。',
    en: 'Too many: the most pressing 1,000 are listed; find the others under “Cases”, by deadline.',
  },
  count: { zh: (n: number) => `${n} 件`, en: (n: number) => `${n}` },
} as const

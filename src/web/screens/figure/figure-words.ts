export const FIGURE_WORDS = {
  title: { zh: '数字背后的件', en: 'The cases behind a figure' },
  counted: {
    zh: (count: number) => `数字背后的件：${count} 件`,
    en: (count: number) => `The cases behind a figure: ${count}`,
  },
  about: {
    zh: '件按上述时刻和口径数出，是否超期也按这一时刻看；表中的环节和办结状态是台账现在的。',
    en: 'Cases are counted as of that moment, and so is what is overdue; step and status in the table are the ledger’s present ones.',
  },
  nothing: { zh: '这个数字背后没有件。', en: 'No case is behind this figure.' },
  next: { zh: (count: number) => `往后 ${count} 件`, en: (count: number) => `The next ${count}` },
} as const

/** The control of the moment up to which a page counts. */
export const CUT_OFF_WORDS = {
  until: { zh: '截至', en: 'As of' },
  dayBefore: { zh: '截至前一天', en: 'As of the day before' },
  dayAfter: { zh: '截至后一天', en: 'As of the day after' },
  now: { zh: '现在', en: 'Now' },
  clock: { zh: '按哪个时钟', en: 'By which clock' },
  asNowKnown: { zh: '按现在所知', en: 'As now known' },
  asThenKnown: { zh: '按当时所知', en: 'As then known' },
  wrong: {
    zh: '请写成 2020-11-08 17:00；只写日期就是当天24时',
    en: 'Write 2020-11-08 17:00; a day alone means its end',
  },
} as const

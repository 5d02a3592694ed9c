/** Words of the time line that cases, entries, issues and publications share. */
export const TIME_LINE_WORDS = {
  record: { zh: '经过', en: 'Record' },
  comma: { zh: '，', en: ', ' },
  recordedAt: {
    zh: (moment: string) => `${moment}登记`,
    en: (moment: string) => `recorded ${moment}`,
  },
} as const

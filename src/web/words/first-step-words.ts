/** What is said where there is no office or no round yet. */
export const FIRST_STEP_WORDS = {
  noOffice: { zh: '还没有办公室', en: 'There is no office yet' },
  noOfficeWhy: {
    zh: '这里将并排显示各轮督察的交办、办理数字和工作简报。先在命令行开设一个办公室和一个轮次：',
    en: 'The rounds of inspection, their figures and bulletins will stand here. First open an office and a round on the command line:',
  },
  cityExample: { zh: '永州市', en: 'Yongzhou' },
  clerkExample: { zh: '办事员', en: 'Clerk' },
  noRound: { zh: '还没有督察轮次', en: 'There is no inspection round yet' },
  noRoundWhy: {
    zh: '开设轮次后，这里显示交办和办理的数字、待印发的简报和交办件。',
    en: 'Once a round is open, its figures, its bulletin and its cases stand here.',
  },
  openRound: { zh: '开设轮次', en: 'Open a round' },
  orByCommand: { zh: '也可以在命令行开设：', en: 'Or on the command line:' },
} as const

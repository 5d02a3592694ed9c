export const TEMPLATES_WORDS = {
  title: { zh: '表样', en: 'Table layouts' },
  about: {
    zh: '导入清单时每一列是什么。本办的表样在导入时存成，也可以在这里改。',
    en: 'What each column of a list means. Layouts of the office are saved while importing, and changed here.',
  },
  own: { zh: '本办的表样', en: 'Layouts of the office' },
  none: {
    zh: '还没有本办的表样。导入清单时改过列的含义，就可以存成表样。',
    en: 'None yet. When you change the meaning of a column while importing, you can save it as a layout.',
  },
  readyMade: { zh: '现成的表样（不能改动）', en: 'Ready-made layouts (they stay as they are)' },
  inUse: { zh: '使用中', en: 'in use' },
  stopped: { zh: '已停用', en: 'stopped' },
  stop: { zh: '停用', en: 'Stop' },
  useAgain: { zh: '恢复使用', en: 'Use again' },
  version: {
    zh: (n: number, moment: string, who: string) => `第 ${n} 版，${moment} ${who}`,
    en: (n: number, moment: string, who: string) => `version ${n}, ${moment} ${who}`,
  },
  heading: { zh: '表头', en: 'Heading' },
  meaning: { zh: '含义', en: 'Meaning' },
  save: { zh: '保存改动', en: 'Save' },
  history: { zh: '历次改动', en: 'History' },
} as const

export const TEMPLATES_WORDS = {
  title: { zh: '表样', en: 'Table layouts' },
  about: {
    zh: '导入清单时每一列是什么，公开表印哪几列。本办的表样在导入时存成，或照现成的另存，在这里改。',
    en: 'What each column of a list means, and which a public table prints. Layouts of the office are saved while importing or copied from a ready-made one, and changed here.',
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
  place: { zh: '次序', en: 'Order' },
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  takeOut: { zh: '去掉', en: 'Take out' },
  /** A button's name for those who do not see its row. */
  ofColumn: {
    zh: (act: string, column: string) => `${act}：${column}`,
    en: (act: string, column: string) => `${act}: ${column}`,
  },
  nth: { zh: (n: number) => `第 ${n} 列`, en: (n: number) => `column ${n}` },
  addColumn: { zh: '增加一列', en: 'Add a column' },
  canBePublic: { zh: '可以用作公开表的表样。', en: 'A public table may have this layout.' },
  cannotBePublic: {
    zh: '还不能用作公开表的表样（用来读清单不受影响）：',
    en: 'Not yet a layout for a public table (lists are read by it all the same):',
  },
  copy: { zh: '照此另存为本办的', en: 'Save as one of the office’s' },
  copyWhat: {
    zh: (title: string, name: string) => `照“${title}”另存为本办的表样“${name}”。`,
    en: (title: string, name: string) => `“${title}” becomes the office’s layout “${name}”.`,
  },
  copyName: { zh: '本办表样的名称', en: 'Name of the office’s layout' },
  save: { zh: '保存改动', en: 'Save' },
  history: { zh: '历次改动', en: 'History' },
} as const

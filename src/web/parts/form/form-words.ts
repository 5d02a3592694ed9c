/** Fields that several screens ask with. */
export const FORM_WORDS = {
  standardTexts: { zh: '常用语', en: 'Standard texts' },
  keepText: { zh: '存为我的常用语', en: 'Keep as my own' },
  kept: { zh: '已存为常用语', en: 'Kept' },
  noTexts: {
    zh: '这里还没有常用语。写好后可以存下来。',
    en: 'No standard text yet. Write one and keep it.',
  },
  manage: { zh: '管理常用语', en: 'Manage' },
  lettersLeft: { zh: (n: number) => `${n} 字`, en: (n: number) => `${n} characters` },
  searchUnits: { zh: '找单位', en: 'Find a unit' },
  chosenUnits: { zh: (n: number) => `已选 ${n} 个`, en: (n: number) => `${n} chosen` },
} as const

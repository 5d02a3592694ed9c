export const FORM_WORDS = {
  has: { zh: '有', en: 'There is one' },
  add: { zh: '增加一项', en: 'Add' },
  remove: { zh: '删去', en: 'Remove' },
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  onePerLine: { zh: '一行一个', en: 'one a line' },
  nothing: { zh: '（不填）', en: '(none)' },
  listed: { zh: '只限下列', en: 'only these' },
  key: { zh: '代号', en: 'code' },
  word: { zh: '写法', en: 'words' },
  unnamed: { zh: '（未命名）', en: '(no name)' },
  kindOf: { zh: '种类', en: 'Kind' },
} as const

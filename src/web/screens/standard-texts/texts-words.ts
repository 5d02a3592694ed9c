/** The standard texts of the office and the own. */
export const TEXTS_WORDS = {
  title: { zh: '常用语', en: 'Standard texts' },
  sentence: {
    zh: '填表时随手可用的话：全办共用的由办公室定，自己的只有自己看到。',
    en: 'Texts at hand in every form: the office keeps those for all; your own only you see.',
  },
  shared: { zh: '全办共用', en: 'For the whole office' },
  own: { zh: '我自己的', en: 'My own' },
  usual: { zh: '预备的', en: 'Ready-made' },
  usualSentence: {
    zh: '办公室没有写自己的以前，表单也会提供这些。',
    en: 'Forms offer these as well.',
  },
  none: { zh: '还没有。', en: 'None yet.' },
  add: { zh: '增加一条', en: 'Add one' },
  act: { zh: '用在哪种办理', en: 'Offered for' },
  every: { zh: '各种办理', en: 'every act' },
  text: { zh: '文字', en: 'Text' },
  forAll: { zh: '全办共用', en: 'For the whole office' },
  keep: { zh: '保存', en: 'Keep' },
  remove: { zh: '删除', en: 'Remove' },
  missing: { zh: '请写文字。', en: 'Write the text.' },
} as const

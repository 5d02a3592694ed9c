/** What the desk of an issue says of the items that the office's books gave. */
export const DRAWN_WORDS = {
  title: { zh: '由台账起草的句子', en: 'Sentences from the books' },
  about: {
    zh: (entries: number, moment: string) => `依据${entries}条台账，截至${moment}。`,
    en: (entries: number, moment: string) => `Out of ${entries} entries, as of ${moment}.`,
  },
  fresh: { zh: '与台账一致', en: 'As the books say' },
  stale: { zh: '台账已有变化，现在是：', en: 'The books have moved; now they say:' },
  refresh: { zh: '按台账更新', en: 'Take what the books say now' },
  rewritten: {
    zh: '起草的句子已被改写，请对照着自行修改。',
    en: 'The drafted sentences were rewritten: change them by hand.',
  },
  nothing: { zh: '（台账里已没有）', en: '(nothing any more)' },
  edit: { zh: '修改稿件', en: 'Edit the item' },
} as const

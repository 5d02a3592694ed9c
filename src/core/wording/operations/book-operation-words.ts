/** The ways in of the office’s books. */
export const BOOK_OPERATION_WORDS = {
  listEntries: {
    zh: '列出、筛选、查找一本台账的各条',
    en: 'List, filter and search the entries of a book',
  },
  beginEntry: { zh: '在台账中登记一条', en: 'Begin an entry of a book' },
  listEntriesAbout: {
    zh: '与某件、某条或某个文件有关的各条',
    en: 'The entries that are about a case, an entry or a file',
  },
  showEntry: {
    zh: '一条：内容、经过、各项期限及由来、现在可做的操作',
    en: 'An entry: contents, record, clocks explained, acts allowed now',
  },
  showEntryAsOf: { zh: '一条在某一时刻的样子', en: 'An entry as of a moment' },
  actOnEntry: { zh: '办理一条', en: 'Act on an entry' },
} as const

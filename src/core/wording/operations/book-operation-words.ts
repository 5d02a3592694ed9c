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
  downloadBookList: {
    zh: '把一本台账导出成清单，可再导入',
    en: 'A book as a list that can be imported again',
  },
  previewBookList: {
    zh: '看一份清单导入台账会得到什么，问题在哪张表、哪行、哪列',
    en: 'What a list would become in a book; problems with sheet, row and column',
  },
  importBookList: {
    zh: '把一份清单导入台账：全部入账，有错则一条也不存',
    en: 'Take a list into a book: all of it or nothing',
  },
  actOnEntry: { zh: '办理一条', en: 'Act on an entry' },
} as const

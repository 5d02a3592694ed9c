/** The ways in of past issues. */
export const ARCHIVE_OPERATION_WORDS = {
  listArchive: { zh: '列出简报档案', en: 'List the past issues in the archive' },
  previewArchive: {
    zh: '预览一份旧简报：读出的结构和数字，不入档',
    en: 'Preview a past issue: what is read in it; nothing is stored',
  },
  archiveIssue: {
    zh: '把一份旧简报存入档案；同一份只存一次',
    en: 'Archive a past issue; the same paper is kept once',
  },
  showArchived: {
    zh: '档案中的一期：结构、数字、更正记录',
    en: 'A past issue: its structure, its figures, its record',
  },
  correctArchived: {
    zh: '更正读错的名称、期号、日期、栏目，须说明理由',
    en: 'Put a wrong reading right, with a reason',
  },
  downloadArchived: { zh: '下载原文件', en: 'The file as it came' },
  searchArchive: { zh: '在简报档案中查找字词', en: 'Find words in past issues' },
  askSeries: {
    zh: '同一个数字历期的变化，旁列台账同一时刻的数',
    en: 'One figure over the issues, beside the ledger’s own',
  },
} as const

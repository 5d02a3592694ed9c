/** The ways in of items and issues of the bulletin. */
export const BULLETIN_OPERATION_WORDS = {
  listItems: { zh: '列出简报素材', en: 'List the items of bulletins' },
  storePicture: {
    zh: '上传稿件用的图片（PNG、JPEG，3 MB 以内）',
    en: 'Store a picture for an item',
  },
  sendInItem: { zh: '报送简报素材', en: 'Send in an item' },
  draftItem: {
    zh: '由台账起草简报稿件，不入账',
    en: 'Draft an item out of the office’s books; nothing is stored',
  },
  listDrawnItems: {
    zh: '一期简报中由台账起草的稿件：依据哪些条目、截至何时、台账有无变化',
    en: 'The items of an issue that the books gave: of which entries, as of when, and whether they moved',
  },
  refreshDrawnItem: {
    zh: '按台账现在的数字更新一篇由台账起草的稿件',
    en: 'Give a drafted item the sentences that the books give now',
  },
  changeItem: { zh: '修改素材', en: 'Change an item' },
  acceptItem: { zh: '采用素材', en: 'Accept an item' },
  declineItem: { zh: '不采用素材，须说明理由', en: 'Decline an item, with a reason' },
  listIssues: { zh: '列出各期简报', en: 'List the issues' },
  draftIssue: { zh: '起草一期简报', en: 'Draft an issue' },
  showIssue: {
    zh: '一期简报：内容、数字来源、矛盾之处',
    en: 'An issue: blocks, where its figures come from, contradictions',
  },
  arrangeIssue: { zh: '编排一期简报', en: 'Arrange an issue' },
  showIssueFigure: { zh: '简报中一个数字背后的件', en: 'The cases behind a number of an issue' },
  downloadIssue: { zh: '下载简报', en: 'An issue as a file' },
  sendIssueToReview: { zh: '送审', en: 'Send an issue to review' },
  returnIssue: { zh: '退回修改，须说明理由', en: 'Return an issue, with a reason' },
  publishIssue: {
    zh: '印发：冻结内容、数字和文件',
    en: 'Publish: blocks, figures and files are frozen',
  },
  correctIssue: { zh: '更正已印发的一期', en: 'Begin a correction of a published issue' },
  downloadLedger: {
    zh: '导出台账，可以再导入',
    en: 'The ledger as Excel that can be imported again',
  },
  downloadPublicTable: { zh: '下载公开情况一览表', en: 'The public table as a file' },
  downloadHandlingTable: { zh: '下载办理情况统计表', en: 'The table of handling as a file' },
} as const

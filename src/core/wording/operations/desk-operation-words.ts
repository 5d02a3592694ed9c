/** The ways in of the first page, of imports, holidays, table layouts and pictures. */
export const DESK_OPERATION_WORDS = {
  listAttachments: { zh: '一件的附件', en: 'The attachments of a case' },
  reviewEvidence: {
    zh: '一件的佐证材料有哪些疑点：照片重复使用、时间早、地点远；只提示，不下结论',
    en: 'What to look at about the evidence of a case: pictures used twice, too old, too far away; never a verdict',
  },
  attachFile: {
    zh: '上传附件：请求体就是文件，种类按内容判断，照片读出拍摄时间和地点',
    en: 'Attach a file, which is the body; its kind is told by content, a photograph’s time and place are read',
  },
  listEntryAttachments: { zh: '台账一条的附件', en: 'The attachments of an entry' },
  reviewEntryEvidence: {
    zh: '整改任务、销号、复查的佐证材料有哪些疑点，连同所属任务或交办件的材料；只提示，不下结论',
    en: 'What to look at about the evidence of a task, close-out or re-inspection and of what it is about; never a verdict',
  },
  attachFileToEntry: {
    zh: '给台账的一条上传附件：请求体就是文件',
    en: 'Attach a file, which is the body, to an entry of a book',
  },
  downloadAttachment: { zh: '附件的内容', en: 'The bytes of an attachment' },
  readAttachment: { zh: '附件里的文字和表', en: 'The text and tables of an attached paper' },
  withdrawAttachment: {
    zh: '撤回附件，须说明理由，留痕',
    en: 'Take an attachment back, with a reason; it stays on record',
  },
  listNotices: { zh: '提醒消息', en: 'Notices' },
  markNoticesRead: { zh: '消息已读', en: 'Mark notices as read' },
  listChasing: {
    zh: '督办清单：超期、今明到期、未签收、退回待办',
    en: 'Who wants chasing: overdue, due today or tomorrow, not signed for, returned',
  },
  showDigest: { zh: '每日提要', en: 'The digest of the day' },
  listCaseListViews: { zh: '清单视图', en: 'Views of the list of cases' },
  keepCaseListView: { zh: '保存清单视图', en: 'Keep a view of the list' },
  removeCaseListView: { zh: '删除清单视图', en: 'Remove a view of the list' },
  listStandardTexts: { zh: '常用语', en: 'Standard texts' },
  keepStandardText: { zh: '增加常用语', en: 'Keep a standard text' },
  removeStandardText: { zh: '删除常用语', en: 'Remove a standard text' },
  showBeside: {
    zh: '同一进驻期间并行的几个轮次：各算各的，合在一起看',
    en: 'The rounds of one stationing: each by itself, and all together',
  },
  showTrend: { zh: '逐日进度', en: 'How far cases were at the end of each day' },
  listDuties: { zh: '待我办理的事项及件数', en: 'What waits for me, by duty' },
  listDutyCases: {
    zh: '待我办理的件，先到期的在前',
    en: 'The cases that wait for me, the earliest deadline first',
  },
  listLastActs: { zh: '最近的办理动态', en: 'The last acts on cases' },
  undoImport: { zh: '撤销一次导入，须说明理由', en: 'Undo a whole import, with a reason' },
  listHolidayYears: { zh: '各年的放假通知', en: 'The notices on holidays, year by year' },
  saveHolidayNotice: {
    zh: '登记一年的放假通知，须说明理由',
    en: 'Enter a year’s notice, with a reason',
  },
  listTemplates: { zh: '列出表样', en: 'List the table layouts' },
  saveTemplate: {
    zh: '保存本办的表样，须说明理由',
    en: 'Save a layout of the office’s own, with a reason',
  },
  showTemplateHistory: { zh: '一个表样的历次改动', en: 'Every version of a layout' },
  showPicture: { zh: '稿件用的图片', en: 'A picture of an item' },
} as const

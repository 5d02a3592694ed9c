/** The ways in of rectification tasks, close-out and look-back. */
export const RECTIFICATION_OPERATION_WORDS = {
  askTaskFigures: {
    zh: '整改任务的统计数字和简报用的句子，截至某一时刻',
    en: 'Figures of rectification tasks as of a moment, and their sentences',
  },
  listMonthlyReports: {
    zh: '某月的进度报告：每项任务应报、已报、逾期',
    en: 'A month’s reports on tasks: asked for, given, late',
  },
  listTaskSchedule: {
    zh: '各项整改任务的起止和节点，计划与实际对照（甘特图）',
    en: 'Every task against time: its beginning, its end, its milestones planned and reached',
  },
  drawLookBack: {
    zh: '试抽回头看：哪些问题、各有多大机会、为什么，不入账',
    en: 'Try a draw for a look-back: which problems, with which weights and why; nothing is stored',
  },
  planLookBack: {
    zh: '安排回头看：按清单或按公布的种子随机抽查，逐个安排复查',
    en: 'Plan a look-back by list or by a published seed, and order each re-inspection',
  },
  listRelapseSignals: {
    zh: '反弹信号：办结后又有举报、回访不满意',
    en: 'Signs of relapse: complained of again after closing, dissatisfied at call-back',
  },
  listCloseOutDoubts: {
    zh: '销号对不上的地方：条件、佐证、措施、日期、公示、异议',
    en: 'What stands in the way of a close-out: conditions, evidence, measures, dates, notice, objections',
  },
  downloadCloseOutPaper: {
    zh: '下载销号申请、销号公示或一案一档',
    en: 'The application, the notice or the whole file of a close-out',
  },
  downloadCloseOutArchive: {
    zh: '下载一案一档：目录、全部文书、照片材料和办理经过，打成一个压缩包',
    en: 'The whole file of a close-out as one zip: index, papers, pictures, record',
  },
  downloadTaskList: { zh: '下载整改任务清单', en: 'The list of rectification tasks as a file' },
  previewTaskList: {
    zh: '预览整改任务清单，不入账',
    en: 'Preview a list of rectification tasks; nothing is stored',
  },
  importTaskList: {
    zh: '导入整改任务清单：新增的登记，变了的调整，一次入账',
    en: 'Import a list of rectification tasks: new ones begun, changed ones revised, all at once',
  },
} as const

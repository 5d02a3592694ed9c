/** The ways in of the first page, of imports, holidays, table layouts and pictures. */
export const DESK_OPERATION_WORDS = {
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

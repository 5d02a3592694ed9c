/** The ways in of cases and what becomes of them. */
export const CASE_OPERATION_WORDS = {
  listCases: { zh: '列出、筛选、查找交办件', en: 'List, filter and search cases' },
  receiveCases: {
    zh: '收件入账，可同时交办、派单',
    en: 'Receive cases, handed over and dispatched at once where given',
  },
  showCase: {
    zh: '一件：内容、经过、期限及由来、现在可做的操作',
    en: 'A case: contents, record, deadlines explained, acts allowed now',
  },
  showCaseAsOf: { zh: '一件在某一时刻的样子', en: 'A case as of a moment' },
  actOnCase: { zh: '办理一件', en: 'Act on a case' },
  actOnCases: { zh: '办理多件，全部成功或全部不动', en: 'Act on many cases, all or none' },
  listCaseIds: {
    zh: '清单里全部件的代号，供成批办理',
    en: 'The ids of all cases of a list, for a bulk act',
  },
  actInBulk: {
    zh: '成批转办、催办、签收、梳理：能办的办，不能办的逐件说明；可以先试算',
    en: 'Dispatch, urge, sign for or sort out many: each that allows it, and why not the others; a trial first',
  },
  exportCases: { zh: '导出选中的件', en: 'The chosen cases as Excel' },
  sortOutDifficult: { zh: '梳理重点难点问题', en: 'Sort out key and difficult problems' },
  viewIdentity: {
    zh: '查看举报人身份，须说明理由，留痕',
    en: 'See who complained, with a reason; each look is recorded',
  },
  showImportUnderWay: {
    zh: '自己正在入账的清单：已写入几件',
    en: 'The list that one is storing: how many cases are written',
  },
  listImports: { zh: '列出导入过的清单及回执', en: 'List imported lists with their receipts' },
  previewImport: { zh: '预览交办清单，不入账', en: 'Preview a hand-over list; nothing is stored' },
  confirmImport: { zh: '确认交办清单，一次入账', en: 'Confirm a hand-over list, all at once' },
} as const

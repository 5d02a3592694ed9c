/** What the command line says of holidays and table layouts, and the groups into which its help is parted. */
export const SETUP_COMMAND_WORDS = {
  'group.begin': { zh: '开办：', en: 'Beginning:' },
  'group.cases': { zh: '交办和办理：', en: 'Cases and other books:' },
  'group.print': { zh: '统计和成文：', en: 'Figures and papers:' },
  'group.without': { zh: '不用台账的：', en: 'Without a ledger:' },
  'group.keep': { zh: '保管：', en: 'Keeping it:' },
  holiday: { zh: '放假通知：工作日按它计算', en: 'holiday notices, by which working days count' },
  'holiday.list': {
    zh: '列出各年的放假通知；没有通知的年份只按周末计算，属暂定',
    en: 'list the years with their notices; without one only weekends count, provisionally',
  },
  'holiday.show': {
    zh: '打印一年的通知（JSON），可改后用 holiday set 登记',
    en: 'print a year’s notice (JSON), to be changed and entered by holiday set',
  },
  'holiday.set': {
    zh: '登记一年的放假通知（JSON 文件），要写明理由；以后的期限按它计算',
    en: 'enter a year’s notice (a JSON file) with a reason; deadlines count by it from now on',
  },
  layout: {
    zh: '表样：导入时每一列是什么',
    en: 'table layouts: what each column means at import',
  },
  'layout.list': {
    zh: '列出现成的和本办的表样',
    en: 'list the ready-made layouts and the office’s own',
  },
  'layout.show': { zh: '打印一个表样（JSON）', en: 'print a layout (JSON)' },
  'layout.guess': {
    zh: '读一份清单，打印认出的各列（JSON），可改后用 layout save 存成表样；不用数据库',
    en: 'print the guess at a list’s columns (JSON), to be changed and saved; needs no database',
  },
  'layout.guess-name': { zh: '表样名称', en: 'name of the layout' },
  'layout.save': {
    zh: '把 JSON 文件存成本办的表样，导入时用 --template 名称',
    en: 'save a JSON file as a layout of the office, named by import --template',
  },
  'layout.save-new': {
    zh: '只新建：本办已有这个名称的表样时不改它，拒绝保存',
    en: 'only a new one: refused where the office has a layout of this name',
  },
  'layout.stop': { zh: '停用本办的一个表样', en: 'stop using a layout of the office' },
  'layout.history': {
    zh: '列出本办一个表样的历次更改：谁、何时、为什么',
    en: 'list the changes of a layout: who, when, why',
  },
} as const

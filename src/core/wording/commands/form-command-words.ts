/** What the command line says of the office's papers. */
export const FORM_COMMAND_WORDS = {
  paper: {
    zh: '文书：交办单、签收单、催办单、延期申请、办理情况报告、核查报告、约谈通知、销号申请、销号公示、日报、统计表',
    en: 'the office’s papers, made from Word templates',
  },
  'paper.make': {
    zh: '制作一份文书：按模板填写、取号、留存',
    en: 'make a paper: filled, numbered, kept',
  },
  'paper.unit': { zh: '承办单位', en: 'unit' },
  'paper.case': { zh: '受理编号或代号（可多个）', en: 'case numbers or ids' },
  'paper.task': { zh: '整改任务代号', en: 'id of a task of rectification' },
  'paper.at': { zh: '内容截至的时刻（默认现在）', en: 'as of which moment (default now)' },
  'paper.typed': {
    zh: '要填写的项，如 说明=请抓紧 约谈地点=三楼会议室',
    en: 'what is typed, such as 说明=…',
  },
  'paper.try': { zh: '只看样子，不取号、不留存', en: 'only show it; no number is taken' },
  'paper.list': { zh: '列出制作过的文书', en: 'list the papers made' },
  'paper.export': { zh: '取出一份文书', en: 'get a paper as it was made' },
  'paper.again': { zh: '重新生成，核对与留存的是否一致', en: 'make a paper again and compare' },
  'paper.void': { zh: '作废一份文书，要写明理由', en: 'declare a paper void, with a reason' },
  'paper.fields': {
    zh: '列出一种文书可用的占位符',
    en: 'list the placeholders of a kind of paper',
  },
  'paper.template': { zh: '文书模板', en: 'templates' },
  'paper.template.list': { zh: '列出模板', en: 'list the templates' },
  'paper.template.get': {
    zh: '取出模板（Word），改好后再存入',
    en: 'get a template to change it in Word',
  },
  'paper.template.check': { zh: '检查一个模板，不存入', en: 'check a template' },
  'paper.template.set': { zh: '更换模板；有错不收，一次指出全部', en: 'store a template' },
  'paper.version': {
    zh: '第几版（0 为随程序的）',
    en: 'version (0: the one that comes with the program)',
  },
  'paper.series': { zh: '文书编号系列', en: 'series of numbers' },
  'paper.series.list': { zh: '列出编号系列', en: 'list the series' },
  'paper.series.set': {
    zh: '设定编号系列，如 paper series set 催办单 零环催 --width 3 --start 76',
    en: 'set the series of a kind of paper',
  },
  'paper.width': { zh: '号至少几位', en: 'digits at least' },
  'paper.start': { zh: '每年从几号起', en: 'first number of a year' },
} as const

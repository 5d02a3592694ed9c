/** The words of the commands of reading and importing lists. */
export const IMPORT_COMMAND_WORDS = {
  read: {
    zh: '读一份清单或表（xlsx、xls、csv、docx、doc、html、pdf、文本），看导入会得到什么；不用数据库',
    en: 'read a list or table and show what an import would take; needs no database',
  },
  'read.template': { zh: '表格模板，如 layout-7', en: 'table template, such as layout-7' },
  import: {
    zh: '导入交办清单：先预览，确认后一次入账',
    en: 'import a hand-over list: preview, then confirm all at once',
  },
  'import.yes': { zh: '不再询问，直接确认入账', en: 'confirm without asking' },
  'import.preview': { zh: '只预览，不入账', en: 'preview only' },
  'import.template': {
    zh: '列的含义：现成模板名，或 JSON 文件',
    en: 'meaning of the columns: a template name or a JSON file',
  },
  'import.choices': {
    zh: '入账时的选择（JSON 文件）：单位、类别的对应，不收的行及理由',
    en: 'choices (JSON file): units, categories, rows left out and why',
  },
  'import.batch': {
    zh: '批次：市里的批次号（没有则开设），或批次代号',
    en: 'batch: the city’s number (opened where it is not there), or an id',
  },
  'import.spot': { zh: '现场交办，不属任何批次', en: 'handed over on the spot, outside any batch' },
  'import.ledger': {
    zh: '文件是导出的台账，连同经过一并收回',
    en: 'the file is an exported ledger: take it back with its record',
  },
  'import.kind': {
    zh: '件的种类（默认按表判断）',
    en: 'kind of case (by default as the list says)',
  },
  'import.undo': {
    zh: '撤销一次导入（默认最近一次），在有件办理之前',
    en: 'undo an import (the last one unless said), until a case of it was acted on',
  },
  'import.question': { zh: '确认入账？[y/N] ', en: 'Confirm? [y/N] ' },
} as const

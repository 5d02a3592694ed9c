/** What the command line says of the archive of bulletins. */
export const ARCHIVE_COMMAND_WORDS = {
  archive: { zh: '简报档案：历期简报的内容和数字', en: 'the archive of bulletins' },
  'archive.read': {
    zh: '读一份简报（docx、doc、pdf、html、txt），看它的期号、栏目、条目；不用数据库',
    en: 'read a bulletin and show its number, sections and items; needs no database',
  },
  'archive.add': {
    zh: '把简报存入档案；同一份只存一次',
    en: 'archive bulletins; the same paper is kept once',
  },
  'archive.list': { zh: '列出档案中的各期', en: 'list the past issues' },
  'archive.show': { zh: '显示档案中的一期', en: 'show a past issue' },
  'archive.correct': {
    zh: '按 JSON 文件更正读错的名称、期号、日期、栏目，要写明理由',
    en: 'put a wrong reading right from a JSON file, with a reason',
  },
  'archive.search': { zh: '在历期简报中查找字词', en: 'find words in past issues' },
  'archive.series': {
    zh: '同一个数字历期的变化，旁列台账同一时刻的数',
    en: 'one figure over the issues, beside the ledger’s own',
  },
  'archive.by': { zh: '按什么分列：unit、category、channel', en: 'by unit, category or channel' },
  'archive.export': { zh: '取出原文件', en: 'get the file as it came' },
} as const

export const ARCHIVE_NEWS = {
  archived: '{file}：已存入档案，{issue}（{id}）。',
  'archived-before': '{file}：档案中已有这一份（{id}），没有重复存入。',
  'archived-alike': '注意：档案中另有同名同日的 {count} 份：{ids}。',
} as const

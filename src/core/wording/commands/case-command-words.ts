/** The words of the commands of cases. */
export const CASE_COMMAND_WORDS = {
  case: { zh: '交办件', en: 'cases' },
  'case.list': { zh: '列出交办件', en: 'list cases' },
  'case.show': {
    zh: '显示一件：办理经过、期限及其由来',
    en: 'show a case: its record and its deadlines explained',
  },
  'case.act': {
    zh: '办理一件，如 case act D1YZ202000131 signFor unitId=lingling；不写办什么，就列出现在可以办的和写法',
    en: 'act on a case, such as case act D1YZ202000131 signFor unitId=lingling; without an act, list what may be done now and how it is written',
  },
  'case.file': {
    zh: '办理内容的 JSON 文件，- 为标准输入',
    en: 'JSON file with the act, - for standard input',
  },
  'case.happened': { zh: '发生时刻（默认现在）', en: 'when it happened (default now)' },
  'case.kind': { zh: '种类', en: 'kind' },
  'case.unit': { zh: '责任单位', en: 'unit' },
  'case.batch': { zh: '批次', en: 'batch' },
  'case.status': { zh: '办结状态 open、partlyClosed、closed', en: 'open, partlyClosed or closed' },
  'case.key': { zh: '只看重点件', en: 'key cases only' },
  'case.difficult': { zh: '只看重点难点问题', en: 'difficult ones only' },
  'case.overdue': { zh: '只看超期', en: 'overdue only' },
  'case.words': { zh: '查找的字词', en: 'words to find' },
  'case.limit': { zh: '最多列出几件', en: 'at most so many' },
} as const

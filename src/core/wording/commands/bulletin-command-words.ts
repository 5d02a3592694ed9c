/** The words of the commands of rounds, figures, tables and the bulletin. */
export const BULLETIN_COMMAND_WORDS = {
  round: { zh: '督察轮次', en: 'rounds' },
  'round.list': { zh: '列出轮次', en: 'list the rounds' },
  'round.show': { zh: '显示轮次及其批次', en: 'show a round and its batches' },
  'round.open': {
    zh: '按设置文件（JSON）或现成设置的名称开设轮次',
    en: 'open a round from a settings file (JSON) or a ready-made name',
  },
  'round.settings': {
    zh: '打印轮次的设置；给出文件则按它更改',
    en: 'print the settings of a round; with a file, change them',
  },
  'round.batch': { zh: '开设批次（可以没有件）', en: 'open a batch (it may be empty)' },
  figures: {
    zh: '统计：总览，或按单位、类别、批次等分列',
    en: 'figures: an overview, or by unit, category, batch …',
  },
  'figures.by': {
    zh: '按什么分列：unit、category、batch、channel、key、status、verdict、kind …',
    en: 'by unit, category, batch, channel, key, status, verdict, kind …',
  },
  'figures.scope': {
    zh: '统计范围（JSON），如 {"isKey":true}',
    en: 'scope (JSON), such as {"isKey":true}',
  },
  'figures.joint': {
    zh: '联合件：own-line 单列，each-unit 各单位都计',
    en: 'joint cases: own-line or each-unit',
  },
  'figures.cases': { zh: '列出某一项背后的件', en: 'list the cases behind one part' },
  bulletin: { zh: '工作简报', en: 'bulletins' },
  'bulletin.list': { zh: '列出各期', en: 'list the issues' },
  'bulletin.draft': { zh: '起草一期', en: 'draft an issue' },
  'bulletin.on': { zh: '印发日期', en: 'date of the issue' },
  'bulletin.number': { zh: '期号（默认接上一期）', en: 'issue number (default: the next)' },
  'bulletin.show': { zh: '显示一期的全文', en: 'show an issue' },
  'bulletin.review': { zh: '送审', en: 'send to review' },
  'bulletin.return': { zh: '退回修改', en: 'return for changes' },
  'bulletin.publish': {
    zh: '印发：冻结内容、数字和文件',
    en: 'publish: freeze blocks, figures and files',
  },
  'bulletin.export': { zh: '导出 docx、pdf、html 或 txt', en: 'export as docx, pdf, html or txt' },
  table: { zh: '公开情况一览表、办理情况统计表', en: 'the public table and the table of handling' },
  'table.format': { zh: '格式：docx、xlsx 或 html', en: 'docx, xlsx or html' },
} as const

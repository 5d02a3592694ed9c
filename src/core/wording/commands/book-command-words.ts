/** What the command line says of the office's books. */
export const BOOK_COMMAND_WORDS = {
  book: {
    zh: '分台账：整改任务等，按台账名称办理',
    en: 'the office’s books: rectification tasks and others, by the name of the book',
  },
  'book.list': { zh: '列出一本台账的各条', en: 'list the entries of a book' },
  'book.show': {
    zh: '显示一条：经过、各项期限及由来、现在可做的操作',
    en: 'show an entry: its record, its clocks explained, acts allowed now',
  },
  'book.add': {
    zh: '按 JSON 文件登记一条或几条，要么全部登记，要么都不登记',
    en: 'begin the entries of a JSON file (one act or a list): all or none',
  },
  'book.act': {
    zh: '办理一条，如 book act task 3 reachMilestone milestoneId=1 note=已完成',
    en: 'act on an entry, such as book act task 3 reachMilestone milestoneId=1 note=done',
  },
  'book.step': { zh: '只看处于这些步骤的', en: 'at these steps only' },
  'book.import': {
    zh: '把 Excel、Word 清单导入一本台账：按表头认列，有错指出表、行、列，一条也不存；再导一次不变',
    en: 'import a list (Excel, Word) into a book: all or nothing; the same list again changes nothing',
  },
  'book.export': {
    zh: '把一本台账导出成清单，按文件名结尾定格式：xlsx、docx、html；可再导入',
    en: 'export a book as xlsx, docx or html; it can be imported again',
  },
  'book.item': {
    zh: '把一条起草成简报稿件（JSON，可改后用 bulletin item send 报送）',
    en: 'draft an item of the bulletin out of an entry (JSON, to be sent in by bulletin item send)',
  },
  'book.campaign': {
    zh: '按专项行动清单起草一句，--unit 只说一个单位，--at 截至某时',
    en: 'draft the sentence on a campaign, of one --unit, as of --at',
  },
  'book.open': { zh: '只看未了的', en: 'open ones only' },
  'look-back': { zh: '回头看：抽查、反弹信号', en: 'looking back: draws and signs of relapse' },
  'look-back.plan': {
    zh: '安排回头看：有 --seed 为随机抽查，否则按清单；逐个安排复查',
    en: 'plan a look-back: a sample with --seed, else a list; orders each re-inspection',
  },
  'look-back.due': { zh: '复查时限', en: 'by when to look' },
  'look-back.from': {
    zh: '从整改任务（tasks）、交办件（cases）或两者（both）中选',
    en: 'out of tasks, cases or both',
  },
  'look-back.seed': { zh: '公布的种子，如某期彩票开奖号码', en: 'the published seed' },
  'look-back.size': { zh: '抽查几个', en: 'how many' },
  'look-back.numbers': { zh: '清单中的序号或受理编号', en: 'numbers of the problems of a list' },
  'look-back.signals': {
    zh: '列出反弹信号：办结后又有举报、回访不满意',
    en: 'list the signs of relapse',
  },
  task: { zh: '整改任务清单', en: 'lists of rectification tasks' },
  'task.import': {
    zh: '导入整改任务清单（Word、Excel）：新的登记，变了的调整，有错则一项也不存',
    en: 'import a list of tasks (Word, Excel): new ones begun, changed ones revised; all or none',
  },
  'task.export': {
    zh: '导出整改任务清单，按文件名结尾定格式：docx、xlsx、html',
    en: 'export the list of tasks as docx, xlsx or html, by the ending of the name',
  },
  'task.archive': {
    zh: '一案一档打成一个压缩包：目录、文书、照片材料、经过',
    en: 'the whole file of a close-out as one zip: index, papers, pictures, record',
  },
  'book.attach': {
    zh: '给台账的一条添加附件：照片、PDF、Word 等，种类按内容判断',
    en: 'attach files to an entry: photographs, PDF, Word; their kind is told by content',
  },
  'book.evidence': {
    zh: '一条的佐证材料有哪些疑点，连同所属任务或交办件的材料',
    en: 'what to look at about the evidence of an entry and of what it is about',
  },
  'task.paper': {
    zh: '写出销号申请（application）、销号公示（notice）或一案一档（file），按文件名结尾定格式',
    en: 'write the application, the notice or the whole file of a close-out',
  },
  'task.month': {
    zh: '某月的进度报告：应报、已报、逾期，如 2020-10',
    en: 'a month’s reports on tasks: asked for, given, late',
  },
  'task.figures': {
    zh: '整改任务的统计数字和简报用的句子',
    en: 'figures of the tasks and the sentences that a bulletin says of them',
  },
  'task.on': { zh: '截至哪一天的进展（默认今天）', en: 'progress as of this day (default today)' },
} as const

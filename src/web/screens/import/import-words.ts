export const IMPORT_WORDS = {
  title: { zh: '导入交办清单', en: 'Import a hand-over list' },
  about: {
    zh: '先看每一行会怎样，改好再确认；确认之前什么也不存入。',
    en: 'See first what becomes of every row and mend it; nothing is stored until you confirm.',
  },
  drop: { zh: '把文件拖到这里，或者', en: 'Drop a file here, or' },
  choose: { zh: '选择文件', en: 'choose a file' },
  formats: {
    zh: 'Excel、Word、WPS、CSV、网页、带文字的 PDF 都可以；也可以把表格复制后粘贴在下面。',
    en: 'Excel, Word, WPS, CSV, web pages and PDFs with text; or copy a table and paste it below.',
  },
  paste: { zh: '粘贴表格', en: 'Paste a table' },
  pasteHere: {
    zh: '在 Excel 或 Word 里复制表格（含表头），在这里粘贴',
    en: 'Copy a table with its headings in Excel or Word and paste it here',
  },
  pastedName: { zh: '粘贴的清单', en: 'pasted list' },
  reading: {
    zh: (name: string, size: string) => `正在读取并核对 ${name}（${size}）`,
    en: (name: string, size: string) => `Reading and comparing ${name} (${size})`,
  },
  storing: { zh: '正在入账', en: 'Storing' },
  written: {
    zh: (done: number, total: number) => `已写入 ${done} / ${total} 件`,
    en: (done: number, total: number) => `${done} of ${total} cases written`,
  },
  mayLeave: {
    zh: '可以离开这一页去做别的事；入账全部完成才算数，完成后列在下面。',
    en: 'You may leave this page; it counts once all is stored, and then stands in the list below.',
  },
  underWay: {
    zh: (name: string) => `正在入账：${name}`,
    en: (name: string) => `Being stored: ${name}`,
  },
  seconds: { zh: (count: number) => `已用 ${count} 秒`, en: (count: number) => `${count} s` },
  otherFile: { zh: '换一个文件', en: 'Another file' },
  counts: {
    zh: (received: number, fresh: number, known: number, doubles: number, leftOut: number) =>
      `共 ${received} 行：将入账 ${fresh} 件，台账已有 ${known} 件，表内重复 ${doubles} 件，不收 ${leftOut} 件。`,
    en: (received: number, fresh: number, known: number, doubles: number, leftOut: number) =>
      `${received} rows: ${fresh} will be stored, ${known} are in the ledger, ${doubles} stand twice in the list, ${leftOut} left out.`,
  },
  identities: {
    zh: (count: number) => `其中 ${count} 件带有举报人信息，只存入加密的身份记录。`,
    en: (count: number) =>
      `${count} come with a complainant’s identity, which goes to the sealed record alone.`,
  },
  newBatch: {
    zh: (kind: string, number: number, moment: string) =>
      `将登记新批次：${kind}第 ${number} 批，${moment}交办。`,
    en: (kind: string, number: number, moment: string) =>
      `A new batch will be recorded: ${kind} ${number}, handed over ${moment}.`,
  },
  before: {
    zh: (name: string, moment: string) =>
      `同样的内容在${moment}导入过（${name}），再导入不会重复入账。`,
    en: (name: string, moment: string) =>
      `The same rows were imported on ${moment} (${name}); they are not stored twice.`,
  },
  ready: { zh: '可以确认入账', en: 'Ready to be confirmed' },
  toMend: {
    zh: (count: number) => `还有 ${count} 处要先改正`,
    en: (count: number) => `${count} to mend first`,
  },
  confirm: {
    zh: (count: number) => `确认入账 ${count} 件`,
    en: (count: number) => `Store ${count}`,
  },
  mendTitle: { zh: '要先改正的地方', en: 'To mend first' },
  notices: { zh: '请核对', en: 'Please check' },
  place: {
    zh: (row: number) => `第 ${row} 行`,
    en: (row: number) => `row ${row}`,
  },
  rowsWith: {
    zh: (count: number) => `共 ${count} 行这样写`,
    en: (count: number) => `${count} rows say so`,
  },
  isUnit: { zh: '是哪个单位', en: 'Which unit' },
  noUnit: { zh: '不是单位', en: 'No unit' },
  isCategory: { zh: '归入哪一类', en: 'Which category' },
  keepWording: { zh: '只保留原文', en: 'Keep the wording only' },
  isChannel: { zh: '是哪种来源', en: 'Which channel' },
  isKind: { zh: '清单的种类', en: 'Kind of list' },
  batchNumber: { zh: '批次号', en: 'Number of the batch' },
  onTheSpot: { zh: '现场交办，不属任何批次', en: 'On the spot, outside any batch' },
  handedOverAt: { zh: '交办时间', en: 'Handed over' },
  momentForm: { zh: '如 2024-03-26 18:00', en: 'as 2024-03-26 18:00' },
  chosen: { zh: '请选择', en: 'Choose' },
  set: { zh: '填入', en: 'Set' },
  columns: { zh: '各列的含义', en: 'What the columns mean' },
  columnsAbout: {
    zh: '认错的列在这里改；改过可以存成表样，下次同样的清单直接认得。',
    en: 'Change what was taken wrongly; save it as a layout so that the next list like this is known.',
  },
  column: { zh: '表头', en: 'Heading' },
  meaning: { zh: '含义', en: 'Meaning' },
  knownByHeading: { zh: '按表头认出', en: 'by its heading' },
  knownByContent: { zh: '按内容认出', en: 'by its contents' },
  knownByTemplate: { zh: '按表样', en: 'by the layout' },
  knownByNothing: { zh: '没有认出', en: 'not recognised' },
  layout: { zh: '表样', en: 'Layout' },
  noLayout: { zh: '自动识别', en: 'Recognise by itself' },
  saveLayout: { zh: '存成表样', en: 'Save as a layout' },
  layoutName: { zh: '表样名称', en: 'Name of the layout' },
  layoutSaved: { zh: '表样已保存', en: 'The layout is saved' },
  layoutReason: { zh: '导入清单时指定各列', en: 'Columns named while importing a list' },
  rows: { zh: '逐行核对', en: 'Row by row' },
  show: { zh: '看哪些行', en: 'Which rows' },
  all: { zh: '全部', en: 'All' },
  troubled: { zh: '有问题的', en: 'With problems' },
  suspected: { zh: '疑似重复的', en: 'Suspected repeats' },
  fresh: { zh: '将入账的', en: 'To be stored' },
  notFresh: { zh: '不入账的', en: 'Not to be stored' },
  row: { zh: '行', en: 'Row' },
  number: { zh: '受理编号', en: 'Number' },
  text: { zh: '内容', en: 'Text' },
  units: { zh: '责任单位', en: 'Units' },
  categories: { zh: '类型', en: 'Category' },
  channel: { zh: '来源', en: 'Channel' },
  due: { zh: '期限', en: 'Due' },
  outcome: { zh: '结果', en: 'Outcome' },
  fateNew: { zh: '将入账', en: 'will be stored' },
  fateKnown: { zh: '台账已有，不变', en: 'in the ledger, unchanged' },
  fateDiffers: { zh: '台账已有，内容不同', en: 'in the ledger, but different' },
  fateDouble: {
    zh: (item: number) => `与第 ${item} 件相同，合并`,
    en: (item: number) => `same as number ${item}, joined`,
  },
  fateLeftOut: { zh: (why: string) => `不收：${why}`, en: (why: string) => `left out: ${why}` },
  leaveOut: { zh: '不收', en: 'Leave out' },
  takeIn: { zh: '仍然收下', en: 'Take it after all' },
  leaveOutWhy: { zh: '不收的原因', en: 'Why it is left out' },
  compare: { zh: (which: string) => `与 ${which} 对看`, en: (which: string) => `Beside ${which}` },
  named: { zh: '内容中提到', en: 'named in the text' },
  sameNumber: { zh: '编号相同', en: 'same number' },
  samePlace: { zh: '地点相同', en: 'same place' },
  alikeText: { zh: '内容相近', en: 'alike text' },
  thisRow: { zh: '这一行', en: 'This row' },
  earlier: { zh: '先前的件', en: 'The earlier case' },
  closeCompare: { zh: '收起', en: 'Close' },
  repeatNote: {
    zh: '疑似重复件照样入账、各自回复；是否重复由办公室在件上认定。',
    en: 'A suspected repeat is stored and answered all the same; the office judges it on the case.',
  },
  more: { zh: (count: number) => `再看 ${count} 行`, en: (count: number) => `${count} more rows` },
  nobody: { zh: '没有这样的行。', en: 'No such rows.' },
  unitless: { zh: '未写单位', en: 'no unit' },
} as const

export const RECEIPT_WORDS = {
  done: { zh: '已入账', en: 'Stored' },
  unchanged: { zh: '没有变化', en: 'Nothing changed' },
  sentence: {
    zh: (received: number, stored: number, known: number, doubles: number, leftOut: number) =>
      `收到 ${received} 行：入账 ${stored} 件，台账已有 ${known} 件，表内重复合并 ${doubles} 件，不收 ${leftOut} 件。`,
    en: (received: number, stored: number, known: number, doubles: number, leftOut: number) =>
      `${received} rows: ${stored} stored, ${known} were in the ledger, ${doubles} joined, ${leftOut} left out.`,
  },
  searchLater: {
    zh: '清单较长，查找用的索引正在后台编入，其间查找稍慢。',
    en: 'The list is long: the search index is being made in the background, and searching is slower until then.',
  },
  toCases: { zh: '看交办件', en: 'See the cases' },
  another: { zh: '再导入一份', en: 'Import another' },
  past: { zh: '导入过的清单', en: 'Lists imported' },
  none: { zh: '本轮次还没有导入过清单。', en: 'No list has been imported into this round yet.' },
  file: { zh: '文件', en: 'File' },
  when: { zh: '确认时间', en: 'Confirmed' },
  stored: { zh: '入账（件）', en: 'Stored' },
  rows: { zh: '行数', en: 'Rows' },
  state: { zh: '状态', en: 'State' },
  stands: { zh: '有效', en: 'stands' },
  undone: {
    zh: (moment: string, who: string, why: string) => `${moment}由 ${who} 撤销：${why}`,
    en: (moment: string, who: string, why: string) => `undone ${moment} by ${who}: ${why}`,
  },
  undo: { zh: '撤销这次导入', en: 'Undo this import' },
  undoWhat: {
    zh: (name: string, count: number) =>
      `“${name}”入账的 ${count} 件将全部作废，不再计入任何数字；每件的记录仍然保留，编号可以重新导入。它登记的批次保留为空批次。只要有一件已经办理或印出，就不能撤销。`,
    en: (name: string, count: number) =>
      `All ${count} cases of “${name}” become void and count no more; their record stays and their numbers may be imported again. Batches that it recorded stay, empty. It cannot be undone once a case of it was acted on or printed.`,
  },
} as const

import type { ListColumn } from '../../../core/desk/case-list-view.ts'
import type { Label } from '../../../core/wording/words.ts'

/** The list of cases. */
export const CASES_WORDS = {
  title: { zh: '交办件', en: 'Cases' },
  sentence: {
    zh: '全部交办件，按条件筛选，可以成批转办、催办和导出。',
    en: 'All cases: filter them; dispatch, urge and export many at once.',
  },
  search: { zh: '编号、地点或内容', en: 'Number, place or text' },
  searchLabel: { zh: '查找的字词', en: 'Words to look for' },
  find: { zh: '查找', en: 'Find' },
  filter: { zh: '筛选', en: 'Filter' },
  removeFilter: { zh: '去掉这个条件', en: 'remove this filter' },
  clearAll: { zh: '清除条件', en: 'Clear filters' },
  columns: { zh: '列', en: 'Columns' },
  order: { zh: '排序', en: 'Order' },
  orderRecent: { zh: '最近交办在前', en: 'Latest first' },
  orderDue: { zh: '期限近的在前', en: 'Nearest deadline first' },
  orderNumber: { zh: '按编号', en: 'By number' },
  views: { zh: '视图', en: 'Views' },
  sharedViews: { zh: '全办共用', en: 'The office’s' },
  ownViews: { zh: '我自己的', en: 'My own' },
  noViews: {
    zh: '还没有保存的视图。筛好以后起个名字保存，下次一点就到。',
    en: 'No view is kept yet. Filter, give it a name, and it is one click away.',
  },
  keepView: { zh: '保存现在的条件和列', en: 'Keep these filters and columns' },
  viewName: { zh: '视图名称', en: 'Name of the view' },
  shareView: { zh: '全办共用', en: 'For the whole office' },
  keep: { zh: '保存', en: 'Keep' },
  remove: { zh: '删除', en: 'Remove' },
  found: {
    zh: (count: string, isMore: boolean) => `${count}${isMore ? '+' : ''} 件`,
    en: (count: string, isMore: boolean) => `${count}${isMore ? '+' : ''} cases`,
  },
  indexBehind: {
    zh: '新导入的件还在编入索引，已一并查找',
    en: 'New cases are still being indexed; they were searched as well',
  },
  asOf: {
    zh: (at: string) => `是否超期按${at}看；其余各项是台账现在的。`,
    en: (at: string) => `Deadlines are looked at as of ${at}; all else is as it stands now.`,
  },
  none: { zh: '没有符合条件的交办件。', en: 'No case fits these filters.' },
  nothing: {
    zh: '本轮次还没有交办件。导入当晚的交办清单后，件会列在这里。',
    en: 'This round has no case yet. Import the evening’s list and its cases stand here.',
  },
  importList: { zh: '导入交办清单', en: 'Import a hand-over list' },
  printedFirst: {
    zh: (count: number) => `只印已显示的前 ${count} 件；要全部请用“导出台账”。`,
    en: (count: number) => `The first ${count} that were shown; export the ledger for all.`,
  },
  loadingMore: { zh: '正在取后面的件', en: 'Fetching more' },
  list: { zh: '交办件清单', en: 'List of cases' },
  choose: { zh: (name: string) => `选中 ${name}`, en: (name: string) => `Choose ${name}` },
  chooseAll: { zh: '选中已显示的全部', en: 'Choose all that are shown' },
  chosen: { zh: (count: number) => `已选 ${count} 件`, en: (count: number) => `${count} chosen` },
  chooseEvery: {
    zh: (count: string) => `选中符合条件的全部 ${count} 件`,
    en: (count: string) => `Choose all ${count} that fit`,
  },
  onlyFirst: {
    zh: (count: number) => `一次最多办 ${count} 件，已选前 ${count} 件`,
    en: (count: number) => `At most ${count} at once: the first ${count} are chosen`,
  },
  unchoose: { zh: '取消选择', en: 'Choose none' },
  export: { zh: '导出台账', en: 'Export' },
  keys: {
    zh: '键盘：j、k 上下，x 选中，Enter 打开，/ 查找，Esc 关闭',
    en: 'Keys: j, k move, x chooses, Enter opens, / searches, Esc closes',
  },
  dueOnPhone: { zh: '期限', en: 'due' },
  closePanel: { zh: '关闭', en: 'Close' },
  openPage: { zh: '单独打开', en: 'Open as a page' },
  repeat: { zh: '重复件', en: 'repeat' },
  difficult: { zh: '重点难点', en: 'difficult' },
  unassigned: { zh: '未转办', en: 'not dispatched' },
} as const

export const COLUMN_WORDS: Readonly<Record<ListColumn, Label>> = {
  number: { zh: '受理编号', en: 'Number' },
  about: { zh: '内容', en: 'About' },
  units: { zh: '责任单位', en: 'Lead units' },
  step: { zh: '环节', en: 'Step' },
  status: { zh: '办结状态', en: 'Status' },
  verdict: { zh: '属实情况', en: 'Verdict' },
  handedOverOn: { zh: '交办', en: 'Handed over' },
  dueOn: { zh: '期限', en: 'Due' },
  category: { zh: '类别', en: 'Category' },
  batch: { zh: '批次', en: 'Batch' },
  channel: { zh: '来源', en: 'Source' },
  progress: { zh: '整改进展', en: 'Progress' },
}

/** The filters, by the names that they have in the address and in the API. */
export const FILTER_WORDS = {
  unitIds: { zh: '责任单位', en: 'Unit' },
  steps: { zh: '环节', en: 'Step' },
  statuses: { zh: '办结状态', en: 'Status' },
  due: { zh: '期限', en: 'Deadline' },
  batchIds: { zh: '批次', en: 'Batch' },
  categories: { zh: '类别', en: 'Category' },
  verdicts: { zh: '属实情况', en: 'Verdict' },
  kinds: { zh: '种类', en: 'Kind' },
  channels: { zh: '来源', en: 'Source' },
  progresses: { zh: '整改进展', en: 'Progress' },
  marks: { zh: '标记', en: 'Marks' },
} as const

export const FILTER_VALUE_WORDS = {
  overdue: { zh: '已超期', en: 'overdue' },
  soon: { zh: '两个工作日内到期', en: 'due within two working days' },
  isDifficult: { zh: '重点难点问题', en: 'difficult' },
  isRepeat: { zh: '重复件', en: 'repeats' },
  isJoint: { zh: '联合件', en: 'joint' },
  batch: {
    zh: (kind: string, n: number) => `${kind}第${n}批`,
    en: (kind: string, n: number) => `${kind} batch ${n}`,
  },
} as const

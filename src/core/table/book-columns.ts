import type { Book } from '../book/entry.ts'
import type { WordsKind } from '../wording/label.ts'

/** How a cell of a book's list is read and written. */
export type BookColumnKind =
  | 'text'
  /** Text, or null where the cell is empty. */
  | 'optional'
  /** A whole number; `number` may have decimals, a share its percent sign. */
  | 'count'
  | 'optionalCount'
  | 'optionalNumber'
  /** 900余人次: a number that may be a bound; null where empty. */
  | 'bounded'
  /** The same in yuan: 60余万元. */
  | 'yuan'
  | 'day'
  | 'optionalDay'
  | 'moment'
  | 'units'
  /** Names, one each: 张某、李某. */
  | 'names'
  /** One a line, left out where nobody says: 分管行业的市级领导. */
  | 'lines'
  | 'choice'

/** One column of a book's list: the field of an entry's content, its heading, and what else headings say. */
export type BookColumn = {
  readonly field: string
  readonly heading: string
  readonly aliases?: readonly string[]
  readonly kind: BookColumnKind
  readonly of?: WordsKind
  readonly choices?: readonly string[]
  /** A row without it is no entry. */
  readonly isNeeded?: true
  /** What a list without this column means by it. */
  readonly otherwise?: unknown
}

/** How a book is kept as a list: its columns, and what tells one entry from another. */
export type BookSheet = {
  readonly book: Book
  readonly begin: string
  /** Writes an entry's content anew, with a reason. */
  readonly change: string
  readonly columns: readonly BookColumn[]
  /** The fields by which the same entry is known again. */
  readonly key: readonly string[]
  /** Several rows of one key make one entry: these columns are the rows of that field. */
  readonly rowsOf?: { readonly field: string; readonly columns: readonly BookColumn[] }
}

const UNITS: BookColumn = {
  ...{ field: 'unitIds', heading: '单位', kind: 'units', otherwise: [] },
  aliases: ['责任单位', '县市区', '县区', '承办单位', '填报单位'],
}
const NOTE: BookColumn = {
  ...{ field: 'note', heading: '说明', kind: 'text', otherwise: '' },
  aliases: ['备注'],
}
const FROM: BookColumn = {
  ...{ field: 'from', heading: '起', kind: 'day', isNeeded: true },
  aliases: ['开始日期', '起始日期', '统计起'],
}
const UNTIL: BookColumn = {
  ...{ field: 'until', heading: '止', kind: 'day', isNeeded: true },
  aliases: ['结束日期', '截止日期', '统计止', '截至'],
}
const DUE: BookColumn = {
  ...{ field: 'dueOn', heading: '时限', kind: 'optionalDay', otherwise: null },
  aliases: ['整改时限', '办理时限', '完成时限'],
}
const ON: BookColumn = { field: 'on', heading: '日期', kind: 'day', isNeeded: true }
const words = (field: string, heading: string, aliases: readonly string[] = []): BookColumn => ({
  ...{ field, heading, aliases, kind: 'text', otherwise: '' },
})
const needed = (column: BookColumn): BookColumn => ({ ...column, isNeeded: true })
const choice = (field: string, heading: string, of: WordsKind, choices: readonly string[]) =>
  ({ field, heading, kind: 'choice', of, choices, isNeeded: true }) satisfies BookColumn
const tally = (field: string, heading: string, aliases: readonly string[]): BookColumn => ({
  ...{ field, heading, aliases, kind: 'bounded', otherwise: null },
})
const count = (field: string, heading: string, aliases: readonly string[] = []): BookColumn => ({
  ...{ field, heading, aliases, kind: 'count', otherwise: 0 },
})

/** The books that come and go as lists; visits and meetings have a form alone. */
export const BOOK_SHEETS: readonly BookSheet[] = [
  {
    ...{ book: 'enforcementTally', begin: 'recordEnforcementTally' },
    change: 'correctEnforcementTally',
    key: ['unitIds', 'from', 'until'],
    columns: [
      ...[UNITS, FROM, UNTIL],
      tally('personTimes', '出动执法人员（人次）', ['出动人次', '出动执法人员', '执法人次']),
      tally('enterprisesChecked', '检查企业（家）', ['检查企业', '检查企业家数', '检查家数']),
      tally('ordersToCorrect', '责令改正（份）', ['责令改正', '责令改正违法行为决定书']),
      tally('casesFiled', '立案（件）', ['立案', '立案查处', '查处环境违法案件', '立案件数']),
      {
        ...{ field: 'finesYuan', heading: '罚款（元）', kind: 'yuan', otherwise: null },
        aliases: ['罚款', '处罚金额', '罚款金额', '罚款（万元）'],
      },
      NOTE,
    ],
  },
  {
    ...{ book: 'qualityReading', begin: 'recordQualityReading', change: 'correctQualityReading' },
    key: ['kind', 'unitIds', 'from', 'until'],
    columns: [
      choice('kind', '种类', 'qualityKind', ['air', 'surfaceWater', 'drinkingWater']),
      ...[UNITS, FROM, UNTIL],
      {
        ...{ field: 'goodShare', heading: '优良率（%）', kind: 'optionalNumber', otherwise: null },
        aliases: ['优良率', '优良天数比例', '达标率'],
      },
      {
        ...{ field: 'targetShare', heading: '考核目标（%）', kind: 'optionalNumber' },
        ...{ otherwise: null, aliases: ['考核目标', '目标', '目标值'] },
      },
      words('verdict', '总体评价', ['评价', '总体水质']),
    ],
    rowsOf: {
      field: 'sections',
      columns: [
        needed(words('name', '断面', ['断面名称'])),
        words('class', '水质类别', ['类别', '水质']),
        words('target', '目标类别', ['水质目标']),
      ],
    },
  },
  {
    ...{ book: 'campaignProblem', begin: 'listProblem', change: 'reviseProblem' },
    key: ['campaign', 'no'],
    columns: [
      needed(words('campaign', '专项行动', ['行动名称', '行动'])),
      {
        ...{ field: 'no', heading: '序号', kind: 'optional', otherwise: null },
        aliases: ['编号'],
      },
      needed(words('category', '大类', ['类别', '问题类别', '分类'])),
      needed(words('problem', '问题', ['存在问题', '问题描述', '突出问题'])),
      UNITS,
      {
        ...{ field: 'leaders', heading: '联系帮扶领导', kind: 'lines' },
        aliases: ['包案领导', '责任领导', '联系领导'],
      },
      DUE,
    ],
  },
  {
    ...{ book: 'target', begin: 'setTarget', change: 'reviseTarget' },
    key: ['what', 'unitIds'],
    columns: [
      { field: 'no', heading: '序号', kind: 'optional', aliases: ['编号'], otherwise: null },
      needed(words('setBy', '谁下达', ['下达单位', '层级'])),
      needed(words('what', '任务', ['目标任务', '工作任务'])),
      needed(count('planned', '计划数', ['目标数', '任务数'])),
      needed(words('countedIn', '计量', ['计量单位'])),
      ...[needed(UNITS), DUE],
    ],
  },
  {
    ...{ book: 'hotlineReport', begin: 'recordHotlineReport', change: 'correctHotlineReport' },
    key: ['upTo'],
    columns: [
      {
        ...{ field: 'upTo', heading: '截至', kind: 'moment', isNeeded: true },
        aliases: ['截止时间', '统计截止', '日期'],
      },
      count('calls', '接听来电（个）', ['来电', '接听来电', '来电数']),
      count('environmentalCalls', '其中环保类（个）', ['环保类', '其中环保类']),
      count('letters', '来信（件）', ['来信', '来信数']),
      count('handedOver', '交办（件）', ['交办', '交办数', '转办']),
      count('handedOverKey', '其中重点件（件）', ['重点件', '其中重点件']),
      {
        ...{ field: 'from12345', heading: '12345热线转来（件）', kind: 'optionalCount' },
        ...{ otherwise: null, aliases: ['12345', '12345转来', '市长热线'] },
      },
    ],
  },
  {
    ...{ book: 'contact', begin: 'recordContact', change: 'correctContact' },
    key: ['name', 'group', 'unitIds'],
    columns: [
      needed(words('name', '姓名')),
      words('post', '职务', ['职务职称']),
      words('group', '专项工作组', ['工作组', '组别']),
      {
        ...choice('part', '身份', 'contactPart', ['head', 'deputy', 'liaison', 'member']),
        otherwise: 'member',
      },
      UNITS,
      words('phone', '办公电话', ['电话', '联系电话']),
      NOTE,
    ],
  },
  {
    ...{ book: 'watch', begin: 'recordWatch', change: 'correctWatch' },
    key: ['on', 'unitIds', 'place'],
    columns: [
      ON,
      UNITS,
      words('place', '值班地点', ['地点']),
      words('phone', '值班电话', ['电话']),
    ],
    rowsOf: {
      field: 'shifts',
      columns: [
        needed(words('from', '班次起', ['起', '开始时间'])),
        needed(words('to', '班次止', ['止', '结束时间'])),
        words('leader', '带班领导', ['带班', '领导']),
        {
          ...{ field: 'persons', heading: '值班人员', kind: 'names', otherwise: [] },
          aliases: ['值班员'],
        },
      ],
    },
  },
  {
    ...{ book: 'material', begin: 'askForMaterial', change: 'reviseMaterial', key: ['no'] },
    columns: [
      needed(words('no', '编号', ['序号', '清单编号'])),
      words('askedBy', '谁提出', ['提出单位', '调阅单位', '督察组']),
      {
        ...{ field: 'askedOn', heading: '提出日期', kind: 'day', isNeeded: true },
        aliases: ['日期', '调阅日期'],
      },
      needed(words('what', '要调阅的资料', ['资料名称', '调阅资料', '内容'])),
      ...[DUE, UNITS],
      words('remark', '说明', ['备注']),
    ],
  },
  {
    ...{ book: 'mediaReport', begin: 'recordMediaReport', change: 'correctMediaReport' },
    key: ['kind', 'on', 'outlet', 'title'],
    columns: [
      choice('kind', '种类', 'mediaKind', ['publicity', 'concern']),
      ON,
      needed(words('outlet', '媒体或平台', ['媒体', '平台'])),
      choice('level', '级别', 'mediaLevel', ['central', 'provincial', 'city', 'county', 'online']),
      needed(words('title', '标题')),
      words('text', '内容', ['摘要']),
      UNITS,
      {
        ...{ field: 'dueOn', heading: '回应时限', kind: 'optionalDay', otherwise: null },
        aliases: ['时限'],
      },
    ],
  },
  {
    ...{ book: 'referral', begin: 'recordReferral', change: 'correctReferral' },
    key: ['number', 'receivedOn', 'text'],
    columns: [
      { field: 'receivedOn', heading: '收到日期', kind: 'day', isNeeded: true },
      words('number', '编号', ['受理编号']),
      needed(words('text', '内容', ['反映事项', '问题'])),
      words('why', '为什么不属受理范围', ['原因']),
      needed(words('to', '移送到', ['移送单位', '接收单位'])),
      UNITS,
      { field: 'on', heading: '移送日期', kind: 'day', isNeeded: true },
      words('letter', '函号', ['移送函号']),
    ],
  },
]

/** How a book is kept as a list; undefined where it is not. */
export function sheetOfBook(book: Book): BookSheet | undefined {
  return BOOK_SHEETS.find((sheet) => sheet.book === book)
}

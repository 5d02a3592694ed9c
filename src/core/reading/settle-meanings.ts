import type { Candidate } from './candidate.ts'
import { isClassHeading, plainHeading } from './headings.ts'
import type { ListKind } from './list.ts'
import { CONFIDENTIAL_MEANINGS, type Meaning } from './meaning.ts'

/** Meanings that several columns may share: their texts are joined. */
const SHARED: ReadonlySet<Meaning> = new Set<Meaning>([
  'other',
  'contact',
  'repeatOf',
  'otherNumbers',
  'complainantName',
  'complainantPhone',
  'complainantAddress',
  'complainantId',
  'complainantAbout',
  'units',
  'leadUnits',
  'supportUnits',
  'remark',
  'persons',
])

/** Weighs the columns against each other: each rule looks at the whole table. Templates stand. */
export function settleMeanings(found: readonly Candidate[], kind: ListKind): readonly Candidate[] {
  return [
    numbers,
    contacts,
    classes,
    texts,
    places,
    handers,
    states,
    investigations,
    deadlines,
    single,
  ].reduce<readonly Candidate[]>((columns, rule) => rule(columns, kind), found)
}

type Rule = (columns: readonly Candidate[], kind: ListKind) => readonly Candidate[]

const has = (columns: readonly Candidate[], meaning: Meaning) =>
  columns.some((column) => column.meaning === meaning)

function turn(
  columns: readonly Candidate[],
  which: (column: Candidate, index: number) => boolean,
  meaning: Meaning,
) {
  return columns.map((column, i) =>
    column.knownBy !== 'template' && which(column, i) ? { ...column, meaning } : column,
  )
}

/**
 * 编号 with bare numbers (3, 018) is the case number beside a 序号, and also alone where it does not
 * count the rows: where it goes on from another list, or is padded with noughts.
 */
const numbers: Rule = (columns) => {
  const serials = columns.filter(({ meaning }) => meaning === 'no')
  if (has(columns, 'caseNumber')) return columns
  const isNumber = ({ meaning, heading, content }: Candidate) =>
    meaning === 'no' &&
    plainHeading(heading) === '编号' &&
    (serials.length > 1 || (content.first !== '1' && content.first !== ''))
  return turn(columns, isNumber, 'caseNumber')
}

/** A telephone or contact person is the complainant's, unless the table says that it is a unit's. */
const contacts: Rule = (columns, kind) => {
  const named = columns.some(
    ({ meaning, heading }) =>
      CONFIDENTIAL_MEANINGS.has(meaning) && /人|者|群众/.test(plainHeading(heading)),
  )
  const isContact = ({ heading }: Candidate) =>
    /^联系(?:人|电话|方式)$|^(?:电话|手机号?码?|联系人(?:及|和)?(?:电话|联系方式))$/.test(
      plainHeading(heading),
    )
  const ofUnit = (i: number): boolean => {
    const left = columns[i - 1]
    if (left === undefined) return false
    if (isContact(left)) return ofUnit(i - 1)
    return ['units', 'leadUnits', 'supportUnits', 'persons', 'leader'].includes(left.meaning)
  }
  const officers = !named && (kind === 'covert-list' || kind === 'task-list')
  return columns.map((column, i) => {
    if (column.knownBy === 'template' || !isContact(column)) return column
    const isPhone = !/人$/.test(plainHeading(column.heading))
    if (officers || (!named && ofUnit(i)))
      return { ...column, meaning: isPhone ? 'contact' : 'persons' }
    return { ...column, meaning: isPhone ? 'complainantPhone' : 'complainantName' }
  })
}

/** 问题类别 of a list of tasks is the class by which a close-out is judged, kept in its own words. */
const classes: Rule = (columns, kind) =>
  kind === 'task-list'
    ? turn(
        columns,
        (column) => column.meaning === 'categories' && isClassHeading(column.heading),
        'other',
      )
    : columns

/** 问题 is the complaint of a petition, and the problem of a covert finding or a task. */
const texts: Rule = (columns, kind) => {
  const ofProblems = kind === 'covert-list' || kind === 'task-list'
  if (ofProblems && !has(columns, 'problem'))
    return turn(columns, ({ meaning }) => meaning === 'complaint', 'problem')
  if (
    !ofProblems &&
    !has(columns, 'complaint') &&
    has(columns, 'problem') &&
    has(columns, 'caseNumber')
  ) {
    return turn(columns, ({ meaning }) => meaning === 'problem', 'complaint')
  }
  if (has(columns, 'complaint') || has(columns, 'problem')) return columns
  const longest = [...columns]
    .filter((column) => column.meaning === 'other' && column.content.length > 12)
    .sort((a, b) => b.content.length - a.content.length)[0]
  return longest === undefined
    ? columns
    : turn(columns, (column) => column === longest, ofProblems ? 'problem' : 'complaint')
}

/** 举报地点 is the region where it holds regions; a place of its own in a covert list. */
const places: Rule = (columns, kind) => {
  if (!has(columns, 'regions')) {
    const regionLike = columns.find(
      ({ meaning, content }) =>
        ['address', 'place', 'units', 'leadUnits'].includes(meaning) &&
        content.share.region >= 0.6 &&
        content.length < 10 &&
        (meaning === 'address' || meaning === 'place'),
    )
    if (regionLike !== undefined) return turn(columns, (column) => column === regionLike, 'regions')
  }
  if (kind === 'covert-list' && !has(columns, 'place')) {
    return turn(columns, ({ meaning }) => meaning === 'address' || meaning === 'company', 'place')
  }
  return kind === 'covert-list'
    ? columns
    : turn(columns, ({ meaning }) => meaning === 'place', 'address')
}

/** 交办单位 is who hands over where another column says who handles. */
const handers: Rule = (columns) => {
  const isHander = ({ meaning, heading }: Candidate) =>
    meaning === 'units' && /^(?:交办|转办)(?:单位|部门)$/.test(plainHeading(heading))
  const handlers = columns.some((column) => column.meaning === 'units' && !isHander(column))
  return handlers || has(columns, 'leadUnits') ? turn(columns, isHander, 'other') : columns
}

/** 整改进度 of cases that only says 已完成 or 推进中 is the closing status; of tasks and findings it is how far they are. */
const states: Rule = (columns, kind) =>
  !(kind === 'petition-list' || kind === 'public-table') || has(columns, 'status')
    ? columns
    : turn(
        columns,
        ({ meaning, content }) =>
          meaning === 'progress' && content.length <= 6 && content.share.status >= 0.7,
        'status',
      )

/** 查处情况 is both findings and handling, unless one of them has a column of its own; 办理进展 of a petition is its handling. */
const investigations: Rule = (columns, kind) => {
  const both = (meaning: Meaning) =>
    turn(columns, (column) => column.meaning === 'findingsAndHandling', meaning)
  if (has(columns, 'findingsAndHandling')) {
    if (has(columns, 'handling')) return both('findings')
    if (has(columns, 'findings')) return both('handling')
  }
  if (has(columns, 'handling')) return columns
  if (has(columns, 'findings') && has(columns, 'measures'))
    return turn(columns, ({ meaning }) => meaning === 'measures', 'handling')
  const isPetition = kind === 'petition-list' || kind === 'public-table'
  return isPetition ? turn(columns, ({ meaning }) => meaning === 'progress', 'handling') : columns
}

/** 办结时间 is when it was closed where a status stands beside it, and a deadline elsewhere. */
const deadlines: Rule = (found) => {
  const columns = dated(found)
  const closedOn = ({ meaning, heading }: Candidate) =>
    meaning === 'dueAt' &&
    /^(?:实际)?(?:办结|完成|办理|回复|反馈|上报)(?:的)?(?:时间|日期)$/.test(plainHeading(heading))
  const others = columns.some((column) => column.meaning === 'dueAt' && !closedOn(column))
  return others || has(columns, 'status') || has(columns, 'findings')
    ? turn(columns, closedOn, 'other')
    : columns
}

/** Of several deadlines the one that holds days stands; 办理时限（工作日） beside it is kept as it is. */
function dated(columns: readonly Candidate[]): readonly Candidate[] {
  const share = ({ meaning, content }: Candidate) => (meaning === 'dueAt' ? content.share.date : -1)
  const most = Math.max(...columns.map(share))
  return turn(columns, (column) => share(column) >= 0 && share(column) < most, 'other')
}

/** Each meaning once: the first column keeps it, a second one is kept as it stands under its heading. */
const single: Rule = (columns) => {
  const seen = new Set<Meaning>()
  return columns.map((column) => {
    if (SHARED.has(column.meaning) || !seen.has(column.meaning)) {
      seen.add(column.meaning)
      return column
    }
    return { ...column, meaning: 'other', knownBy: 'nothing' }
  })
}

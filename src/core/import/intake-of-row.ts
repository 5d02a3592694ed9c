import { addDays, type Day } from '../calendar/day.ts'
import { addWorkingDays } from '../calendar/work-calendar.ts'
import type { Channel, RoleOnCase } from '../case/case.ts'
import type { Intake } from '../case/case-event.ts'
import type { ClaimId } from '../ledger/ids.ts'
import type { CaseRow } from '../reading/list.ts'
import { MEANING_WORDING, type Meaning } from '../reading/meaning.ts'
import { recogniseCaseNumber } from '../round/recognise-case-number.ts'
import { recogniseCategories } from '../round/recognise-category.ts'
import { recogniseChannel } from '../round/recognise-channel.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { IMPORT_WORDING, KEPT_HEADINGS } from '../wording/import-problems.ts'
import { saidInBoth } from '../wording/said-in-both.ts'
import { rolesOfRow } from './roles-of-row.ts'
import type { RowGiven } from './row-given.ts'

/** What a row says of its case. */
export type RowTaken = {
  readonly intake: Intake
  readonly roles: readonly RoleOnCase[]
  readonly givenDueOn: Day | null
  /** Who leads it, where the list says so. */
  readonly leaders: readonly string[]
}

/** A row of a list as the round takes it: its own units, categories and numbers; what has no field is kept beside the case. */
export function intakeOfRow(row: CaseRow, given: RowGiven): RowTaken {
  const { kind, batchId, settings } = given
  const number = numberOf(row, given)
  const text = row.complaint ?? row.problem ?? ''
  if (text.trim() === '') {
    const said = IMPORT_WORDING.textMissing()
    given.report({ code: 'text-missing', level: 'warning', ...said }, ['complaint', 'problem'])
  }
  const { categories, leftCategories } = categoriesOf(row, given)
  const { roles, leftUnits } = rolesOfRow(row, given)
  const intake: Intake = {
    kind,
    number: number?.normalised ?? null,
    numberRaw: row.caseNumberRaw,
    batchId,
    channel: channelOf(row, given) ?? number?.parts.channel ?? null,
    receivedOn: row.receivedAt,
    isKey: row.isKey || (number?.isKey ?? false),
    categories,
    industry: settings.industries.includes(row.industry ?? '') ? row.industry : null,
    place: placeOf(row),
    text,
    requirement: row.requirement ?? row.goal ?? '',
    claims: [{ id: '1' as ClaimId, text: '', isInScope: true, verdict: null }],
    mentions: row.mentions,
    repeat: suspectedRepeat(row),
    splitPlus: 0,
    remark: [row.remark, row.keyRemark].filter((one) => one !== null && one !== '').join('\n'),
    other: keptBeside(row, [...leftCategories], [...leftUnits], settings),
  }
  const leaders = row.leader === null ? [] : [row.leader]
  return { intake, roles, givenDueOn: dueOf(row, given), leaders }
}

/** A row that calls itself a repeat of the numbers that it names; the office judges. */
function suspectedRepeat({ flags, mentions }: CaseRow): Intake['repeat'] {
  const [group] = mentions
  return group !== undefined && flags.includes('repeat')
    ? { isRepeat: null, ofNumbers: mentions, group }
    : null
}

function numberOf(row: CaseRow, { settings, report }: RowGiven) {
  if (row.caseNumber === null) return null
  const number = recogniseCaseNumber(settings.caseNumbers, row.caseNumberRaw ?? row.caseNumber)
  if (number.warning !== null) {
    const said = saidInBoth(number.warning)
    report({ code: 'number-of-no-pattern', level: 'warning', ...said }, ['caseNumber'])
  }
  return number
}

function categoriesOf(row: CaseRow, { settings, choices, report }: RowGiven) {
  const categories = new Set<string>()
  const leftCategories: string[] = []
  for (const wording of row.categories) {
    const found = recogniseCategories(settings.categories, wording)
    for (const name of found.names) categories.add(name)
    for (const unknown of found.unknown) {
      const chosen = choices.categories?.[unknown]
      if (typeof chosen === 'string') categories.add(chosen)
      else leftCategories.push(unknown)
      if (chosen === undefined) {
        const said = IMPORT_WORDING.categoryUnknown(unknown)
        const mend = { choice: 'categories', wording: unknown } as const
        report({ code: 'category-unknown', level: 'error', ...said, mend }, ['categories'])
      }
    }
  }
  return { categories: [...categories], leftCategories }
}

function channelOf(row: CaseRow, { settings, choices, kind, report }: RowGiven): Channel | null {
  const wording = row.channel
  if (wording === null || row.channelFrom === 'number') return null
  const channel = choices.channels?.[wording] ?? recogniseChannel(settings, wording)
  if (channel === null && kind === 'petition') {
    const said = IMPORT_WORDING.channelUnknown(wording)
    const mend = { choice: 'channels', wording } as const
    report({ code: 'channel-unknown', level: 'error', ...said, mend }, ['channel'])
  }
  return channel
}

function placeOf({ place, company, address }: CaseRow): string {
  return place ?? [company, address].filter((one) => one !== null).join(' ')
}

function dueOf({ dueAt, dueRule }: CaseRow, { handedOverOn, calendar }: RowGiven): Day | null {
  if (dueAt !== null || dueRule === null) return dueAt
  if (!('days' in dueRule) || typeof dueRule.days !== 'number') return null
  return dueRule.kind === 'working'
    ? addWorkingDays(handedOverOn, dueRule.days, calendar)
    : addDays(handedOverOn, dueRule.days)
}

const KEPT: readonly (Meaning & keyof CaseRow)[] = [
  'findings',
  'handlingClass',
  'handling',
  'accountability',
  'progress',
]

/** Everything that a row says and no field takes, under the heading that its column has in every list. */
function keptBeside(
  row: CaseRow,
  categories: readonly string[],
  units: readonly string[],
  { industries }: RoundSettings,
): Intake['other'] {
  const kept: Record<string, string> = { ...row.other }
  const keep = (heading: string, text: string | null | undefined) => {
    if (text !== null && text !== undefined && text !== '') kept[heading] = text
  }
  for (const meaning of KEPT) keep(MEANING_WORDING[meaning], row[meaning] as string | null)
  keep(MEANING_WORDING.verdict, row.verdictRaw)
  keep(MEANING_WORDING.status, row.statusRaw)
  if (row.requirement !== null) keep(MEANING_WORDING.goal, row.goal)
  if (row.place !== null) {
    keep(MEANING_WORDING.company, row.company)
    keep(MEANING_WORDING.address, row.address)
  }
  if (!industries.includes(row.industry ?? '')) keep(MEANING_WORDING.industry, row.industry)
  if (row.complaint !== null) keep(MEANING_WORDING.problem, row.problem)
  keep(MEANING_WORDING.measures, row.measures.join('\n'))
  keep(MEANING_WORDING.persons, row.persons.join('、'))
  keep(MEANING_WORDING.otherNumbers, row.otherNumbers.map(({ level, no }) => level + no).join('、'))
  if (row.caseNumber === null) keep(KEPT_HEADINGS.no, row.no)
  if (row.dueRule !== null) keep(KEPT_HEADINGS.dueRule, String(row.dateRaw.dueAt ?? ''))
  keep(KEPT_HEADINGS.category, categories.join('、'))
  keep(KEPT_HEADINGS.unit, units.join('、'))
  return kept
}

import type { Day } from '../calendar/day.ts'
import type { DueRule } from './dates.ts'
import type { Meaning } from './meaning.ts'
import type { PaperFormat, PaperNotice } from './paper.ts'
import type { Status, Verdict } from './verdict.ts'

/** What a table is a list of. */
export type ListKind = 'petition-list' | 'covert-list' | 'task-list' | 'public-table' | 'unknown'

/** What belongs to the person who complained: it goes to the identity record and nowhere else. */
export type Complainant = {
  readonly name: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly id: string | null
  readonly about: string | null
}

/** Where a row stands in the file; `row` is the number that the user sees. */
export type RowPlace = {
  readonly sheet: string | null
  readonly page: number | null
  readonly row: number
}

/** Something to point out about a row. */
export type RowFlag =
  | 'same number twice'
  | 'number of no known scheme'
  | 'key only on another sheet'
  | 'joint'
  | 'repeat'
  | 'longTerm'
  | 'identity inside the text'
  | 'row cut short'

/** The date columns as the cells hold them: a number is a serial. */
export type DateRaw = {
  readonly receivedAt?: string | number
  readonly handedOverAt?: string | number
  readonly dueAt?: string | number
}

/** A number of the same problem on another level's list: 省序号3. */
export type OtherNumber = { readonly level: string; readonly no: string }

/** One row of a list, in the words of the trade. A field the paper does not have is null or empty. */
export type CaseRow = {
  readonly no: string | null
  readonly caseNumber: string | null
  readonly caseNumberRaw: string | null
  readonly isKey: boolean
  readonly batch: string | null
  readonly channel: string | null
  readonly channelFrom: 'column' | 'number' | null
  readonly receivedAt: Day | null
  readonly handedOverAt: Day | null
  readonly dueAt: Day | null
  readonly dueRule: DueRule | null
  readonly dateRaw: DateRaw
  readonly complaint: string | null
  readonly region: string | null
  readonly regions: readonly string[]
  readonly address: string | null
  readonly company: string | null
  readonly categories: readonly string[]
  readonly industry: string | null
  readonly findings: string | null
  readonly verdict: Verdict | null
  readonly verdictRaw: string | null
  readonly goal: string | null
  readonly handling: string | null
  readonly handlingClass: string | null
  readonly status: Status | null
  readonly statusRaw: string | null
  readonly accountability: string | null
  readonly place: string | null
  readonly problem: string | null
  readonly requirement: string | null
  readonly measures: readonly string[]
  readonly milestones: readonly Day[]
  readonly progress: string | null
  readonly units: readonly string[]
  readonly leadUnits: readonly string[]
  readonly supportUnits: readonly string[]
  readonly leader: string | null
  readonly leaderTitle: string | null
  readonly leaderName: string | null
  readonly persons: readonly string[]
  readonly section: string | null
  readonly otherNumbers: readonly OtherNumber[]
  readonly mentions: readonly string[]
  readonly remark: string | null
  /** What another sheet adds about the same number. */
  readonly keyRemark: string | null
  readonly complainant: Complainant | null
  /** Columns that no rule knows, by their heading. */
  readonly other: Readonly<Record<string, string>>
  readonly flags: readonly RowFlag[]
  readonly at: RowPlace
}

/** Something wrong or doubtful, with its place and a sentence in both languages saying what was expected. */
export type ReadProblem = {
  readonly sheet: string | null
  readonly page: number | null
  readonly row: number | null
  /** The column as the user sees it: a letter in a sheet, a number in a table. */
  readonly column: string | null
  readonly code: string
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly english: string
}

/** A column as recognised; the guess that a template corrects. */
export type ReadColumn = {
  readonly heading: string
  readonly meaning: Meaning
  readonly column: number
  readonly knownBy: 'heading' | 'content' | 'template' | 'nothing'
}

/** One table or sheet understood. */
export type ReadTable = {
  readonly title: readonly string[]
  readonly sheet: string | null
  readonly columns: readonly ReadColumn[]
  readonly rows: readonly CaseRow[]
  readonly totalRow: string | null
  readonly notesRow: string | null
  /** True when the rows only add to cases of an earlier table: then `rows` is empty. */
  readonly supplementOf: number | null
  readonly problems: readonly ReadProblem[]
}

/** The batch of which a list speaks, wording as printed; the number is null where none can be read. */
export type Batch = { readonly raw: string; readonly no: number | null }

/** A whole paper understood as lists of cases. */
export type ReadList = {
  readonly format: PaperFormat
  readonly kind: ListKind
  readonly title: readonly string[]
  readonly batch: Batch | null
  readonly team: string | null
  readonly handedOverAt: Day | null
  readonly tables: readonly ReadTable[]
  readonly notices: readonly PaperNotice[]
  readonly problems: readonly ReadProblem[]
}

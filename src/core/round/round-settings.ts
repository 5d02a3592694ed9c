import type { Day } from '../calendar/day.ts'
import type { CaseKind, Channel } from '../case/case.ts'
import type { DeadlineStage } from '../deadline/deadline-stage.ts'
import type { OfficeId, RoundId, UnitId } from '../ledger/ids.ts'
import type { Unit } from '../unit/unit.ts'
import type { BulletinSettings } from './bulletin-settings.ts'
import type { RectificationSettings } from './rectification-settings.ts'

/** Everything that differs between inspections. Nothing here is a constant of the program. */
export type RoundSettings = {
  readonly id: RoundId
  readonly officeId: OfficeId
  /** 永州市配合省生态环境保护督察“回头看” */
  readonly title: string
  readonly level: 'central' | 'provincial'
  readonly kind: 'routine' | 'special' | 'lookBack' | 'daily'
  /** 第二轮 is 2; null where the round has no ordinal. */
  readonly ordinal: number | null
  /** 第三批 is 3; null where it has none. */
  readonly batch: number | null
  readonly team: Team
  readonly stationing: { readonly from: Day; readonly to: Day } | null
  readonly hotline: string | null
  readonly postalBox: string | null
  /** Clock times `8:00` and `18:00`. */
  readonly receptionHours: { readonly from: string; readonly to: string } | null
  /** What the team takes, and what happens to the rest. */
  readonly scope: string
  readonly office: RoundOffice
  /** In the order that papers use. */
  readonly units: readonly Unit[]
  readonly categories: CategorySettings
  readonly industries: readonly string[]
  /** The round's word for the team's mark: 重点件, 重要件, 重点关注件 … */
  readonly keyWord: string
  /** The word for one piece: 信访件 is 件, 暗访问题 is 个. */
  readonly pieceWords: Readonly<Partial<Record<CaseKind, string>>>
  readonly channels: readonly { readonly channel: Channel; readonly word: string }[]
  readonly caseNumbers: readonly CaseNumberPattern[]
  readonly deadlines: readonly DeadlineRule[]
  /** Whether 阶段性办结 counts in the closing rate (both are in official print). */
  readonly closingRate: 'withPartlyClosed' | 'withoutPartlyClosed'
  readonly needsAuthorityReview: boolean
  readonly leaderRules: readonly LeaderRule[]
  /** Names of the table templates that this round uses for import and for its public table. */
  readonly importTemplates: readonly string[]
  readonly publicTable: string
  readonly bulletin: BulletinSettings
  /** Plans, acceptance, looking back: the usual ones (`usual-rectification.ts`) where a round says nothing. */
  readonly rectification?: RectificationSettings
  /** A province's own: the cities whose offices send it snapshots of their figures. */
  readonly cities?: readonly CitySettings[]
  /** Rounds of the same office that run beside it in one stationing (a special inspection beside a look-back): kept apart, shown together. */
  readonly beside?: readonly RoundId[]
}

/** A city that sends its figures to the province's office. */
export type CitySettings = {
  /** The city among the round's units. */
  readonly unitId: UnitId
  /** The city's own office, as its snapshots name it. */
  readonly officeId: OfficeId
  /** By when a snapshot is due on each of these days: 18:00. */
  readonly dueAt: string
  readonly from: Day
  /** The last day; null where it goes on. */
  readonly to: Day | null
  /** The city's public key, base64url: from then on its snapshots must be signed with it. */
  readonly publicKey?: string
}

/** The inspection team of the round; who leads it is null where the round does not say. */
export type Team = {
  /** 湖南省第五生态环境保护督察组 */
  readonly name: string
  /** 省第五督察组 */
  readonly shortName: string
  readonly leader: string | null
  readonly deputies: readonly string[]
}

/** A person and a post; the first and last day of holding it are left out where they do not matter. */
export type OfficeLeader = {
  readonly post: string
  readonly name: string
  readonly from?: Day
  readonly to?: Day
}

/** The coordination office as it is named and made up in this round. */
export type RoundOffice = {
  readonly name: string
  readonly shortName: string
  /** In protocol order; somebody whose post changed stands once for each, with the days on which it was held. */
  readonly leaders: readonly OfficeLeader[]
  readonly groups: readonly {
    readonly name: string
    readonly head: string | null
    readonly liaison: string | null
  }[]
  readonly phone: string | null
  readonly email: string | null
}

/** The round's categories and how a case of several is counted. */
export type CategorySettings = {
  /** In the fixed order of the round's papers. */
  readonly names: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  /**
   * `single`: one main type; `several`: each named type counts, sums exceed the total;
   * `bucket`: a case with several types counts once under `bucketName`.
   */
  readonly way: 'single' | 'several' | 'bucket'
  readonly bucketName: string | null
}

/** One numbering scheme; `pattern` is a regular expression over the normalised number with named groups. */
export type CaseNumberPattern = {
  readonly name: string
  readonly example: string
  /** Groups understood: `channel` (D, X …), `round`, `place`, `date` (yyyymmdd), `year`, `serial`. */
  readonly pattern: string
}

/** How long something may take (domain §4): rules of the round, never constants. */
export type DeadlineRule = {
  readonly name: string
  /** `all`, or the kinds it holds for; the first rule that fits a case is its rule. */
  readonly kinds: readonly CaseKind[] | 'all'
  readonly onlyKey: boolean
  /** One after another; a staged rule such as 3+2+1+1 has several. */
  readonly stages: readonly DeadlineStage[]
  /** Where the rule is written, as far as known. */
  readonly source: string
  /** How many working days before the deadline the unit is reminded; none where absent. */
  readonly remindBefore?: readonly number[]
  /** Who hears of it so many working days after the deadline; nobody where absent. */
  readonly escalations?: readonly Escalation[]
}

/** To whom a part is reported that is so many working days overdue. */
export type Escalation = {
  readonly afterWorkingDays: number
  readonly to: 'office' | 'leader'
}

/** Who must lead what was sorted out (seed of 2024): key and referred problems have the city leader of the field and the county's head. */
export type LeaderRule = {
  readonly appliesTo: 'key' | 'difficult' | 'others' | readonly CaseKind[]
  /** Posts, such as 分管行业的市级领导 and 县市区党委政府主要负责人. */
  readonly posts: readonly string[]
}

import type { CaseKind } from '../case/case.ts'
import type { PrintedNames } from './printed-names.ts'

/**
 * How the round's bulletin (工作简报) is headed, ordered, worded and sent. Headings are printed as they
 * stand here, numbers included; these places in them are filled: `{team}` the team's short name,
 * `{batchCount}` how many batches in Chinese (三), `{batches}` the batches meant (第一、第二批).
 */
export type BulletinSettings = {
  /** Lines of the red name. */
  readonly nameLines: readonly string[]
  /** The office as printed under the name; it may differ from the round's. */
  readonly issuedBy: string
  readonly permit: string | null
  /** `issue`: 第 15 期; `year-and-running`: 2024年第2期 总第2期. */
  readonly numbering: 'issue' | 'year-and-running'
  /** Label of the contents box (导读), or null where the round prints none. */
  readonly contentsLabel: string | null
  readonly sections: readonly SectionSettings[]
  readonly reportTo: readonly string[]
  readonly copyTo: readonly string[]
  readonly separator: string
  /** Lines such as 联系电话：… and 邮箱：…; empty where none. */
  readonly contact: readonly string[]
  readonly printsImprintLine: boolean
}

/** A section of the round's bulletin, of one of the five kinds there are. */
export type SectionSettings =
  | ArticleSection
  | UnitItemSection
  | KeyCaseSection
  | PetitionSection
  | CovertSection

/** Pieces of prose: leaders' activities, 立行立改, meetings, letters, reprints. */
export type ArticleSection = {
  readonly kind: 'articles'
  /** The kinds of item that land here. */
  readonly items: readonly ItemKind[]
  /** 【立行立改动态】 over all of them, or null: each article has only its own title. */
  readonly heading: string | null
}

/** Short items of units (县区动态, 市直部门工作动态). */
export type UnitItemSection = {
  readonly kind: 'unit-items'
  readonly items: readonly ItemKind[]
  readonly heading: string
  readonly headingStyle: 'bracket' | 'article'
  readonly mark: 'triangle' | 'plain'
  readonly layout: 'own-line' | 'run-on'
  readonly names: 'full' | 'short'
  /** Names that this section prints otherwise. */
  readonly printedNames?: PrintedNames
}

/** 【重点信访件办理情况】 by number, with a verdict for each claim. */
export type KeyCaseSection = {
  readonly kind: 'key-cases'
  readonly heading: string
  /** What follows the number in a sub-heading: 重点信访件. */
  readonly numberSuffix: string
}

/** 【信访件情况】: hand-over and handling paragraphs, or the sentence for a day with nothing received. */
export type PetitionSection = {
  readonly kind: 'petition-statistics'
  readonly heading: string
  readonly headingStyle: 'bracket' | 'article'
  readonly handOver: {
    readonly heading: string | null
    readonly cutOff: CutOffSettings
    readonly lists: readonly ListSettings[]
    /** The opening sentence; left out: the usual one (core/bulletin/compose/usual-sentences.ts, with the names it may hold). */
    readonly sentence?: string
  } | null
  readonly handling: {
    readonly heading: string | null
    readonly cutOff: CutOffSettings
    readonly lists: readonly ListSettings[]
    readonly sentence?: string
  } | null
  /** What sentences call the team (省督察组); left out: its short name. */
  readonly teamWord?: string
  /** What the sentence of an empty day calls what did not come: 转办信访件. */
  readonly emptyWord: string
}

/** 暗访交办问题: totals by batch and unit, verification and rectification, the difficult ones. */
export type CovertSection = {
  readonly kind: 'covert-findings'
  readonly heading: string
  readonly headingStyle: 'bracket' | 'article'
  readonly handOver: {
    readonly heading: string
    readonly cutOff: CutOffSettings
    readonly lists: readonly ListSettings[]
    readonly sentence?: string
  }
  /** What sentences call the team; left out: its short name. */
  readonly teamWord?: string
  /** Kinds told beside the findings, not added to them (转办问题). */
  readonly alongside: readonly CaseKind[]
  readonly progress: {
    readonly heading: string
    readonly cutOff: CutOffSettings
    readonly sentence?: string
  } | null
  readonly difficult: {
    readonly heading: string
    readonly cutOff: CutOffSettings
    readonly sentence?: string
    /** 重点问题, 重点难点问题; left out: 重点问题. */
    readonly word?: string
  } | null
}

/** A list's own cut-off, relative to the date: the seed of 2020 has 11-07 and 11-08 in one issue. */
export type CutOffSettings = {
  /** 0 is the issue's own day, -1 the day before. */
  readonly daysBefore: number
  /** A clock time such as `17:00`; null is the end of the day, printed without a time. */
  readonly clock: string | null
}

/** What a list breaks a count down by. */
export type ListDimension =
  | 'unit'
  | 'category'
  | 'batch'
  | 'channel'
  | 'key'
  | 'status'
  | 'verdict'
  | 'kind'
  | 'industry'
  | 'progress'

/** A list after a sentence of figures: by what, of which cases, in which order. */
export type ListSettings = {
  readonly dimension: ListDimension
  /** Which cases: all of the section's, only key ones, only closed ones … */
  readonly of: 'all' | 'key' | 'closed' | 'open' | 'partlyClosed'
  /** The words before the list: 按县区/市直单位分为. */
  readonly lead: string
  readonly order: 'fixed' | 'descending'
  /**
   * The list's own fixed order where it is not the round's: unit ids, category names or other keys;
   * those not named follow in the round's order. Ties of a descending list keep this order too.
   */
  readonly ownOrder?: readonly string[]
  /** What stands between the entries; 、 where it says nothing. */
  readonly separator?: '、' | '，' | '；'
  readonly names: 'full' | 'short'
  /** Names that this list prints otherwise. */
  readonly printedNames: PrintedNames
  readonly showsZero: boolean
  /** True prints split cases as 1124(+5) (domain §5.2); left out: false. */
  readonly showsSplits?: boolean
  readonly joint: JointSettings
}

/** Where joint cases stand in a list by unit. */
export type JointSettings = {
  /** `own-line`: each group of units has its own line after the others; `each-unit`: counted with every unit, the total adjusted. */
  readonly place: 'own-line' | 'each-unit'
  /** `{count}` `{units}`: 还{count}件涉及{units}. */
  readonly wording: string
}

/** What a unit or the office sends in for an issue. */
export type ItemKind =
  | 'leaderActivity'
  | 'meeting'
  | 'immediateRectification'
  | 'unitNews'
  | 'departmentNews'
  | 'letter'
  | 'reprint'
  | 'other'

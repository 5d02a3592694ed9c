import type { NamedPerson } from '../book/person.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { Demand } from '../visit/visit.ts'

/** 动员会、推进会、调度会、部署会、专题会、例会、培训、纪律教育. */
export type MeetingKind =
  | 'mobilisation'
  | 'progress'
  | 'coordination'
  | 'deployment'
  | 'special'
  | 'regular'
  | 'training'
  | 'discipline'

/** 主持、讲话、出席、列席、视频参加. */
export type MeetingPart = 'chair' | 'speaker' | 'present' | 'nonVoting' | 'byVideo'

export type Participant = NamedPerson & { readonly part: MeetingPart }

/** How many of whom were there: 四大家领导20人. */
export type HeadCount = { readonly who: string; readonly count: number }

/** A meeting, a training or a lesson of discipline. */
export type MeetingContent = {
  readonly kind: MeetingKind
  readonly title: string
  readonly on: Day
  readonly place: string
  /** Where others took part by video: 各县市区设分会场. */
  readonly branches: string
  /** Whose meeting it is; empty for one of the city. */
  readonly unitIds: readonly UnitId[]
  /** In the order of protocol. */
  readonly participants: readonly Participant[]
  readonly headCounts: readonly HeadCount[]
  readonly remarks: readonly string[]
  readonly decisions: readonly Demand[]
}

const ORDER: readonly MeetingPart[] = ['chair', 'speaker', 'present', 'nonVoting', 'byVideo']

/** Participants by their part, and within it in the order of protocol: as the office's leaders are listed, others as they were named. */
export function inProtocolOrder(
  participants: readonly Participant[],
  leaders: readonly { readonly name: string }[],
): readonly Participant[] {
  const rank = ({ name }: Participant) => {
    const at = leaders.findIndex((one) => one.name === name)
    return at < 0 ? leaders.length : at
  }
  return participants
    .map((one, index) => ({ one, index }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.one.part) - ORDER.indexOf(b.one.part) ||
        rank(a.one) - rank(b.one) ||
        a.index - b.index,
    )
    .map(({ one }) => one)
}

/** Everybody who was there, as far as counts were given. */
export function headCountOf({ headCounts }: Pick<MeetingContent, 'headCounts'>): number {
  return headCounts.reduce((sum, { count }) => sum + count, 0)
}

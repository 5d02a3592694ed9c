import type { EntryState } from '../book/entry.ts'
import type { FactOf } from '../book/fact-of.ts'
import type { Day } from '../calendar/day.ts'
import type { UnitId } from '../ledger/ids.ts'

/** Where a request of the team for papers (调阅资料) stands. */
export type MaterialStep = 'asked' | 'assigned' | 'delivered' | 'receipted' | 'withdrawn'

/** What the team asked for. */
export type MaterialContent = {
  /** The number of the team's list. */
  readonly no: string
  readonly askedBy: string
  readonly askedOn: Day
  readonly what: string
  readonly dueOn: Day | null
  readonly unitIds: readonly UnitId[]
  readonly remark: string
}

/** One paper that was delivered; the hash proves which it was. */
export type DeliveredPaper = {
  readonly title: string
  readonly pages: number
  readonly copies: number
  /** Of its bytes, in hexadecimal; null for paper alone. */
  readonly sha256: string | null
}

/** What was delivered on one day; null stands for the office. */
export type Delivery = {
  readonly on: Day
  readonly unitId: UnitId | null
  readonly papers: readonly DeliveredPaper[]
  readonly note: string
}

/** Papers that the team asked for (调阅资料), from the request to its receipt. */
export type MaterialRequest = EntryState & {
  readonly step: MaterialStep
  readonly content: MaterialContent
  readonly deliveries: readonly Delivery[]
  readonly returns: readonly { readonly on: Day; readonly reason: string }[]
  readonly deliveredOn: Day | null
  readonly receipt: { readonly on: Day; readonly by: string; readonly note: string } | null
  readonly withdrawnReason: string | null
}

/** What can be done with a request. */
export type MaterialAct =
  | { readonly act: 'askForMaterial'; readonly content: MaterialContent }
  | { readonly act: 'reviseMaterial'; readonly content: MaterialContent; readonly reason: string }
  | {
      readonly act: 'assignMaterial'
      readonly unitIds: readonly UnitId[]
      readonly dueOn: Day | null
    }
  | {
      readonly act: 'deliverMaterial'
      readonly papers: readonly DeliveredPaper[]
      readonly note: string
    }
  | { readonly act: 'returnMaterial'; readonly reason: string }
  | { readonly act: 'receiptMaterial'; readonly by: string; readonly note: string }
  | { readonly act: 'withdrawMaterial'; readonly reason: string }

/** What each act is called once it has happened. */
export const MATERIAL_PAST = {
  askForMaterial: 'materialAskedFor',
  reviseMaterial: 'materialRevised',
  assignMaterial: 'materialAssigned',
  deliverMaterial: 'materialDelivered',
  returnMaterial: 'materialReturned',
  receiptMaterial: 'materialReceipted',
  withdrawMaterial: 'materialWithdrawn',
} as const satisfies Readonly<Record<MaterialAct['act'], string>>

/** What happened to a request. */
export type MaterialFact = FactOf<MaterialAct, typeof MATERIAL_PAST>

/** All pages of all copies that were delivered last. */
export function pagesDelivered({ deliveries }: Pick<MaterialRequest, 'deliveries'>): number {
  const papers = deliveries.at(-1)?.papers ?? []
  return papers.reduce((sum, { pages, copies }) => sum + pages * copies, 0)
}

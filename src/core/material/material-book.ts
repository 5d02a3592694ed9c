import {
  type BookRules,
  type EntryCircumstances,
  type EntryDescription,
  type EntryPlace,
  hasBegun,
} from '../book/book-rules.ts'
import type { EntryEvent, EntryLink } from '../book/entry.ts'
import { factOf } from '../book/fact-of.ts'
import { firstWords } from '../book/first-words.ts'
import { KEEPERS, type Lifecycle, WITH_UNITS } from '../book/lifecycle.ts'
import { dayOfInstant } from '../calendar/instant.ts'
import { type Clock, clockOnDay } from '../clock/clock.ts'
import { agreed, type Result, refused } from '../ledger/result.ts'
import {
  MATERIAL_PAST,
  type MaterialAct,
  type MaterialContent,
  type MaterialFact,
  type MaterialRequest,
  type MaterialStep,
  pagesDelivered,
} from './material.ts'

const OPEN: readonly MaterialStep[] = ['asked', 'assigned']

/** The way of a request: asked by the team, given to a unit, delivered, receipted by the team. */
export const MATERIAL_LIFECYCLE: Lifecycle<MaterialStep, MaterialAct['act']> = {
  askForMaterial: { from: 'new', to: 'asked', by: KEEPERS },
  reviseMaterial: { from: OPEN, to: null, by: KEEPERS, needsReason: true },
  assignMaterial: { from: OPEN, to: 'assigned', by: KEEPERS },
  deliverMaterial: { from: OPEN, to: 'delivered', by: WITH_UNITS, ofUnit: 'lead' },
  returnMaterial: { from: ['delivered'], to: 'assigned', by: KEEPERS, needsReason: true },
  receiptMaterial: { from: ['delivered'], to: 'receipted', by: KEEPERS },
  withdrawMaterial: { from: OPEN, to: 'withdrawn', by: KEEPERS, needsReason: true },
}

/** 调阅资料: what the team asked to see, who delivers it, what was delivered, and the receipt. */
export const MATERIAL_BOOK: BookRules<MaterialRequest, MaterialAct, MaterialFact> = {
  book: 'material',
  lifecycle: MATERIAL_LIFECYCLE,
  decide,
  evolve,
  describe,
  clocks,
}

function decide(
  state: MaterialRequest | null,
  act: MaterialAct,
  _given: EntryCircumstances,
): Result<MaterialFact> {
  if (act.act === 'assignMaterial' && act.unitIds.length === 0) {
    return refused('material-without-unit')
  }
  if (act.act === 'deliverMaterial') {
    if (act.papers.length === 0) return refused('nothing-delivered')
    if (state && state.content.unitIds.length === 0) return refused('material-without-unit')
  }
  const content = 'content' in act ? act.content : null
  if (content && content.dueOn !== null && content.dueOn < content.askedOn) {
    return refused('due-before-the-beginning', { due: content.dueOn })
  }
  return agreed(factOf(act, MATERIAL_PAST))
}

const EMPTY_CONTENT: MaterialContent = {
  ...{ no: '', askedBy: '', what: '', dueOn: null, unitIds: [], remark: '' },
  askedOn: '1970-01-01' as MaterialContent['askedOn'],
}

const STEP_OF: Readonly<Partial<Record<MaterialFact['type'], MaterialStep>>> = {
  materialAssigned: 'assigned',
  materialDelivered: 'delivered',
  materialReturned: 'assigned',
  materialReceipted: 'receipted',
  materialWithdrawn: 'withdrawn',
}

function evolve(
  before: MaterialRequest | EntryPlace,
  event: EntryEvent<MaterialFact>,
): MaterialRequest {
  const { fact, happenedAt } = event
  const begun: MaterialRequest = hasBegun(before)
    ? before
    : {
        ...{ ...before, openedAt: happenedAt, movedAt: happenedAt, step: 'asked' },
        ...{ content: EMPTY_CONTENT, deliveries: [], returns: [] },
        ...{ deliveredOn: null, receipt: null, withdrawnReason: null },
      }
  const step = STEP_OF[fact.type]
  return { ...begun, ...(step && { step, movedAt: happenedAt }), ...changed(begun, event) }
}

function changed(
  state: MaterialRequest,
  { fact, happenedAt, actor }: EntryEvent<MaterialFact>,
): Partial<MaterialRequest> {
  const on = dayOfInstant(happenedAt)
  switch (fact.type) {
    case 'materialAskedFor':
    case 'materialRevised':
      return { content: fact.content }
    case 'materialAssigned': {
      const { unitIds, dueOn } = fact
      return { content: { ...state.content, unitIds, dueOn: dueOn ?? state.content.dueOn } }
    }
    case 'materialDelivered': {
      const { papers, note } = fact
      const delivery = { on, unitId: actor.unitId, papers, note }
      return { deliveries: [...state.deliveries, delivery], deliveredOn: on }
    }
    case 'materialReturned':
      return { returns: [...state.returns, { on, reason: fact.reason }], deliveredOn: null }
    case 'materialReceipted':
      return { receipt: { on, by: fact.by, note: fact.note } }
    case 'materialWithdrawn':
      return { withdrawnReason: fact.reason }
  }
}

function describe(state: MaterialRequest): EntryDescription {
  const { content, step, deliveries } = state
  const papers = deliveries.flatMap((one) => one.papers)
  const hashes = new Set(papers.flatMap(({ sha256 }) => sha256 ?? []))
  return {
    no: content.no,
    title: firstWords(content.what),
    text: [content.no, content.what, content.askedBy, ...papers.map(({ title }) => title)].join(
      '\n',
    ),
    isOpen: step !== 'receipted' && step !== 'withdrawn',
    leadUnits: content.unitIds,
    involvedUnits: content.unitIds,
    audience: 'units',
    links: [...hashes].map((target): EntryLink => ({ kind: 'file', target, role: 'delivered' })),
    counted: { askedOn: content.askedOn, pages: pagesDelivered(state) },
  }
}

function clocks({ content, step, deliveredOn }: MaterialRequest): readonly Clock[] {
  const { dueOn } = content
  if (dueOn === null || step === 'withdrawn') return []
  return [clockOnDay({ name: 'materialDue', dueOn, metOn: deliveredOn, remindBefore: [1] })]
}

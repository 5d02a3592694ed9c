import type { Case } from '../../case/case.ts'
import { isJoint, verdictOfCase } from '../../case/derive.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import type { AlongsideCase, DifficultCase, JointCase, KeyCase } from './issue-material.ts'

/** A key case as the bulletin tells it: its claims with their verdicts, and what each unit answered. */
export function keyCaseOf(state: Case): KeyCase {
  return {
    caseId: state.id,
    number: state.number ?? '（未编号）',
    verdict: verdictOfCase(state),
    claims: state.claims.map(({ text, isInScope, verdict }) => ({ text, isInScope, verdict })),
    handling: state.parts.map(({ unitId, handling }) => ({ unitId, text: handling })),
  }
}

/** A joint case with its units in the order of the round and those that have closed their part; a case of one unit gives none. */
export function jointCaseOf(state: Case, { units }: RoundSettings): readonly JointCase[] {
  if (!isJoint(state)) return []
  const parts = [...state.parts].sort(
    (one, other) => placeOf(units, one.unitId) - placeOf(units, other.unitId),
  )
  const done = parts.filter((part) => part.status === 'closed')
  return [
    {
      caseId: state.id,
      units: parts.map((part) => part.unitId),
      doneUnits: done.map((part) => part.unitId),
    },
  ]
}

/** A finding sorted out as difficult; it was handed over twice where it has both a lead and a supervising lead. */
export function difficultCaseOf(state: Case): DifficultCase {
  const has = (role: string) => state.roles.some((one) => one.role === role)
  return {
    caseId: state.id,
    batchId: state.batchId,
    isDualHandedOver: has('lead') && has('supervisingLead'),
  }
}

const LONGEST_NAME = 40

/** A case told beside the findings by a few words: its text where that is short, else its place or its first sentence. */
export function alongsideCaseOf(state: Case): AlongsideCase {
  const { id, kind, place, text } = state
  const first = text.split(/[。；\n]/)[0] ?? ''
  const name = text.length <= LONGEST_NAME ? text : place === '' ? first : place
  return { caseId: id, kind, text: name }
}

function placeOf(units: RoundSettings['units'], id: string): number {
  const place = units.findIndex((unit) => unit.id === id)
  return place < 0 ? units.length : place
}

import type { Case } from '../case/case.ts'
import type { CaseEvent } from '../case/case-event.ts'
import { lastHandOnTo } from '../case/hand-on.ts'
import type { NoticeToMake } from './notice.ts'

type Told = Pick<NoticeToMake, 'kind' | 'audience' | 'unitId' | 'day' | 'note'>

/** What the new events of a case tell whom. */
export function noticesOfEvents(
  state: Case,
  events: readonly CaseEvent[],
  { needsAuthorityReview }: { readonly needsAuthorityReview: boolean },
): readonly NoticeToMake[] {
  return events.flatMap((event) =>
    toldBy(state, event, needsAuthorityReview).map((told) => ({
      ...told,
      roundId: state.roundId,
      caseId: state.id,
      entryId: null,
      book: null,
      key: `${state.id}:${event.sequence}:${told.audience}:${told.unitId}`,
    })),
  )
}

function toldBy(state: Case, { fact }: CaseEvent, needsAuthorityReview: boolean): readonly Told[] {
  switch (fact.type) {
    case 'caseDispatched':
      return [...new Set(fact.roles.map((role) => role.unitId))].map((unitId) =>
        toUnit('dispatched', unitId, '', fact.givenDueOn),
      )
    case 'partWithdrawn':
      return [toUnit('withdrawn', fact.unitId, fact.reason)]
    case 'partHandedOn':
      return [toUnit('dispatched', fact.to, fact.note, fact.dueOn)]
    case 'handOnAnswered': {
      const { handOns } = state.parts.find(({ unitId }) => unitId === fact.partOf) ?? {}
      const from = lastHandOnTo(handOns, fact.to)?.from
      return from === undefined ? [] : [toUnit('replied', from, fact.answer)]
    }
    case 'answerReturned':
      return [toUnit('returned', fact.to, fact.reason)]
    case 'handOnRecalled':
      return [toUnit('withdrawn', fact.to, fact.reason)]
    case 'partUrged':
      return [toUnit('urged', fact.unitId, fact.note)]
    case 'replyReturned':
      return [toUnit('returned', fact.unitId, fact.reason)]
    case 'partReopened':
      return [toUnit('reopened', fact.unitId, fact.reason)]
    case 'extensionDecided':
      return [
        toUnit(fact.isGranted ? 'extensionGranted' : 'extensionRefused', fact.unitId, fact.reason),
      ]
    case 'partSentBack':
      return [{ ...toUnit('sentBack', fact.unitId, fact.reason), audience: 'office' }]
    case 'partReplied': {
      const audience = needsAuthorityReview ? 'authority' : 'office'
      return [{ ...toUnit('replied', fact.unitId, ''), audience }]
    }
    case 'replyPassedByAuthority':
      return [{ ...toUnit('authorityPassed', fact.unitId, fact.opinion), audience: 'office' }]
    case 'extensionAsked':
      return [
        { ...toUnit('extensionAsked', fact.unitId, fact.reason, fact.until), audience: 'office' },
      ]
    default:
      return []
  }
}

function toUnit(
  kind: Told['kind'],
  unitId: Told['unitId'],
  note: string,
  day: Told['day'] = null,
): Told {
  return { kind, audience: 'unit', unitId, day, note }
}

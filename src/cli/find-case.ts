import type { Actor } from '../core/account/actor.ts'
import type { CaseId, RoundId } from '../core/ledger/ids.ts'
import { parseCaseNumber } from '../core/reading/case-number.ts'
import type { CaseSummary } from '../office/cases/case-summary.ts'
import { listCases } from '../office/cases/list-cases.ts'
import type { OfficeContext } from '../office/context.ts'
import { agreedValue } from './agreed-value.ts'
import { cannot } from './command-trouble.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SHOWN = 5

type Which = { readonly which: string; readonly roundId: () => Promise<RoundId> }

/**
 * The case that a person names by its id, by its number in the round as it is printed (`*` and
 * full-width marks included), or, as cases without a number are known, by its place.
 */
export async function findCase(
  context: OfficeContext,
  actor: Actor,
  { which, roundId }: Which,
): Promise<CaseId> {
  if (UUID.test(which)) return which as CaseId
  const ofRound = await roundId()
  for (const number of new Set([which, parseCaseNumber(which).caseNumber])) {
    const input = { roundId: ofRound, numberFrom: number, order: 'number' } as const
    const { cases } = await agreedValue(listCases(context, actor, input))
    const found = cases.find((one) => one.number === number)
    if (found) return found.id
  }
  const named = { roundId: ofRound, words: which, limit: 200 }
  const { cases } =
    which.trim() === '' ? { cases: [] } : await agreedValue(listCases(context, actor, named))
  return onlyOne(cases, which)
}

/** The case at just this place; else the only one whose place holds the words. */
function onlyOne(cases: readonly CaseSummary[], which: string): CaseId {
  const there = cases.filter(({ place }) => place.includes(which))
  const exactly = there.filter(({ place }) => place === which)
  const [only, ...others] = exactly.length > 0 ? exactly : there
  if (!only) throw cannot('case-missing', { case: which })
  if (others.length === 0) return only.id
  const shown = [only, ...others]
    .slice(0, SHOWN)
    .map((one) => `${one.place} ${one.number ?? one.id}`)
  throw cannot('case-unclear', { case: which, cases: shown.join('；') })
}

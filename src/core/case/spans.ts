import type { Instant } from '../calendar/instant.ts'
import type { CaseFacts } from './case-facts.ts'

/** From one moment, counted, to another, not counted; without an end while it still holds. */
export type Span = { readonly from: Instant; readonly to: Instant | null }

/** Facts that held over a span on one clock. */
export type Piece = Span & { readonly facts: CaseFacts }

/** What the facts became at a moment. */
export type Point = { readonly at: Instant; readonly facts: CaseFacts }

/** The chain after further points, given in rising order: gapless, no piece empty, neighbours different. */
export function extendChain(chain: readonly Piece[], points: readonly Point[]): readonly Piece[] {
  const pieces = [...chain]
  for (const point of points) {
    // Several events of one moment: the last state at that moment counts.
    if (pieces.at(-1)?.from === point.at) pieces.pop()
    const last = pieces.pop()
    if (last && sameFacts(last.facts, point.facts)) pieces.push({ ...last, to: null })
    else {
      if (last) pieces.push({ ...last, to: point.at })
      pieces.push({ from: point.at, to: null, facts: point.facts })
    }
  }
  return pieces
}

/** What is left of a chain before a moment; its last piece ends there, to be gone on with. */
export function chainBefore(chain: readonly Piece[], moment: Instant): readonly Piece[] {
  return chain
    .filter((piece) => piece.from < moment)
    .map((piece) => (endsBy(piece, moment) ? piece : { ...piece, to: moment }))
}

/** The piece that holds at a moment: an event at exactly that moment counts. */
export function pieceAt<Of extends Span>(chain: readonly Of[], moment: Instant): Of | null {
  return chain.find((piece) => piece.from <= moment && !endsBy(piece, moment)) ?? null
}

function endsBy(span: Span, moment: Instant): boolean {
  return span.to !== null && span.to <= moment
}

/** Whether two versions say the same of everything that figures count. */
export function sameFacts(a: CaseFacts, b: CaseFacts): boolean {
  return a === b || factsKey(a) === factsKey(b)
}

const KEYS = new WeakMap<CaseFacts, string>()

/** Facts as one text, the same for the same facts however they were stored. */
export function factsKey(facts: CaseFacts): string {
  const known = KEYS.get(facts)
  if (known !== undefined) return known
  const key = writtenOut(facts)
  KEYS.set(facts, key)
  return key
}

function writtenOut(facts: CaseFacts): string {
  const measures = facts.measures.map((m) => [m.kind, m.unitId, m.quantity, m.unitOfCount])
  return JSON.stringify([
    [facts.kind, facts.batchId, facts.channel, facts.isKey, facts.isDifficult, facts.isRepeat],
    [facts.splitPlus, facts.categories, facts.industry, facts.leadUnits, facts.partStatuses],
    [facts.partSteps, facts.involvedUnits, facts.step, facts.status, facts.verdict, facts.progress],
    [facts.isVerified, facts.handedOverOn, facts.dueOn, measures],
  ])
}

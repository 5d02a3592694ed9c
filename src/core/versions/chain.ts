import type { Instant } from '../calendar/instant.ts'

/** From one moment, counted, to another, not counted; without an end while it still holds. */
export type Span = { readonly from: Instant; readonly to: Instant | null }

/** Facts that held over a span on one clock. */
export type Piece<Facts> = Span & { readonly facts: Facts }

/** What the facts became at a moment. */
export type Point<Facts> = { readonly at: Instant; readonly facts: Facts }

/** Facts as one text, the same for the same facts. */
export type KeyOf<Facts> = (facts: Facts) => string

/** The chain after further points, given in rising order: gapless, no piece empty, neighbours different. */
export function extendChain<Facts>(
  chain: readonly Piece<Facts>[],
  points: readonly Point<Facts>[],
  keyOf: KeyOf<Facts>,
): readonly Piece<Facts>[] {
  const pieces = [...chain]
  for (const point of points) {
    // Several events of one moment: the last state at that moment counts.
    if (pieces.at(-1)?.from === point.at) pieces.pop()
    const last = pieces.pop()
    if (last && sameFacts(last.facts, point.facts, keyOf)) pieces.push({ ...last, to: null })
    else {
      if (last) pieces.push({ ...last, to: point.at })
      pieces.push({ from: point.at, to: null, facts: point.facts })
    }
  }
  return pieces
}

/** What is left of a chain before a moment; its last piece ends there, to be gone on with. */
export function chainBefore<Facts>(
  chain: readonly Piece<Facts>[],
  moment: Instant,
): readonly Piece<Facts>[] {
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

function sameFacts<Facts>(a: Facts, b: Facts, keyOf: KeyOf<Facts>): boolean {
  return a === b || keyOf(a) === keyOf(b)
}

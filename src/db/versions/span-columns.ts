import type { Instant } from '../../core/calendar/instant.ts'
import type { Span } from '../../core/versions/chain.ts'

/** A version's spans as columns: no end is `infinity`, no span is null. */
export function spanColumns(known: Span | null, happened: Span | null) {
  return {
    known_from: known?.from ?? null,
    known_to: known ? (known.to ?? 'infinity') : null,
    happened_from: happened?.from ?? null,
    happened_to: happened ? (happened.to ?? 'infinity') : null,
  }
}

/** A span out of its two columns, `infinity` read as null. */
export function spanOf(from: Instant | null, to: Instant | null): Span | null {
  return from === null ? null : { from, to }
}

import { useEffect } from 'react'
import type { RoundLine } from './round.ts'

const KEPT = 'huiyin.round'

/**
 * The round that the address names; on a page about the office the one that was looked at last in this
 * window, so that the menu leads back to where somebody came from.
 */
export function useRoundAtHand(
  rounds: readonly RoundLine[],
  named: string | undefined,
): RoundLine | undefined {
  const found = (id: string | null | undefined) => rounds.find(({ roundId }) => roundId === id)
  const asked = found(named)
  useEffect(() => {
    if (asked) window.sessionStorage.setItem(KEPT, asked.roundId)
  }, [asked])
  return asked ?? found(window.sessionStorage.getItem(KEPT)) ?? rounds[0]
}

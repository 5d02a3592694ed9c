import { useEffect, useState } from 'react'
import type { OfficeNameView } from '../../contract/account.ts'
import { ask } from './ask.ts'
import type { RoundLine } from './round.ts'

export type OfficeRounds = {
  readonly office: OfficeNameView
  readonly rounds: readonly RoundLine[]
}

const NONE: readonly OfficeRounds[] = []

/** The rounds of every office, each asked for by its own account; an office that does not answer has none here. */
export function useRounds(offices: readonly OfficeNameView[] | null): readonly OfficeRounds[] {
  const [held, hold] = useState(NONE)
  useEffect(() => {
    const stop = new AbortController()
    Promise.all((offices ?? []).map((office) => roundsOf(office, stop.signal))).then(
      (all) => {
        if (!stop.signal.aborted) hold(all)
      },
      () => hold(NONE),
    )
    return () => stop.abort()
  }, [offices])
  return held
}

async function roundsOf(office: OfficeNameView, signal: AbortSignal): Promise<OfficeRounds> {
  const account = `${office.officeId}/${office.accountId ?? ''}`
  const asked = ask<readonly RoundLine[]>('/api/rounds', { account, signal })
  return { office, rounds: await asked.catch(() => []) }
}

import { useMemo, useRef, useState } from 'react'
import type { CaseId } from '../../../core/ledger/ids.ts'

/** Which cases are chosen; also such as are not shown, when all that fit were chosen. */
export type Selection = {
  readonly ids: readonly CaseId[]
  readonly has: (id: CaseId) => boolean
  readonly toggle: (id: CaseId) => void
  readonly set: (ids: readonly CaseId[]) => void
  readonly clear: () => void
  /** From here on a stretch is chosen. */
  readonly anchor: (index: number) => void
  /** Chooses everything between the anchor and this row. */
  readonly extendTo: (index: number) => void
}

/** Chooses among the cases shown; whoever was chosen before stays chosen when others are shown. */
export function useSelection(shown: readonly { readonly id: CaseId }[]): Selection {
  const [chosen, choose] = useState<ReadonlySet<CaseId>>(new Set())
  const anchored = useRef(0)
  return useMemo(
    () => ({
      ids: [...chosen],
      has: (id) => chosen.has(id),
      toggle: (id) => {
        const next = new Set(chosen)
        if (!next.delete(id)) next.add(id)
        choose(next)
      },
      set: (ids) => choose(new Set(ids)),
      clear: () => choose(new Set()),
      anchor: (index) => {
        anchored.current = index
      },
      extendTo: (index) => {
        const [from, to] = [anchored.current, index].sort((one, other) => one - other)
        const stretch = shown.slice(from, (to ?? 0) + 1).map(({ id }) => id)
        choose(new Set([...chosen, ...stretch]))
      },
    }),
    [chosen, shown],
  )
}

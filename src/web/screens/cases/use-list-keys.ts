import { useEffect } from 'react'
import type { CaseId } from '../../../core/ledger/ids.ts'
import type { Selection } from './use-selection.ts'

type Keys = {
  readonly cases: readonly { readonly id: CaseId }[]
  readonly current: number
  readonly setCurrent: (index: number) => void
  readonly selection: Selection
  readonly open: (caseId: CaseId) => void
  /** Shuts the panel; false where none is open. */
  readonly close: () => boolean
}

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog] *'

/** The list by keyboard: j and k move, x chooses (with Shift a stretch), Enter opens, / searches, Escape shuts. */
export function useListKeys({ cases, current, setCurrent, selection, open, close }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (target.matches(TYPING)) {
        if (event.key === 'Escape') target.blur()
        return
      }
      const one = cases[current]
      const acts: Readonly<Record<string, () => void>> = {
        j: () => setCurrent(Math.min(cases.length - 1, current + 1)),
        ArrowDown: () => setCurrent(Math.min(cases.length - 1, current + 1)),
        k: () => setCurrent(Math.max(0, current - 1)),
        ArrowUp: () => setCurrent(Math.max(0, current - 1)),
        x: () => {
          if (!one) return
          selection.toggle(one.id)
          selection.anchor(current)
        },
        X: () => selection.extendTo(current),
        Enter: () => one && open(one.id),
        '/': () => document.getElementById('list-search')?.focus(),
        Escape: () => {
          if (!close()) selection.clear()
        },
      }
      const act = acts[event.key]
      const isOnRow = target.matches('body, main') || target.closest('.case-grid') !== null
      const isFree = event.key === 'Escape' || event.key === '/' || isOnRow
      const isButton = event.key === 'Enter' && target.matches('a, button, input')
      if (!act || !isFree || isButton) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [cases, current, setCurrent, selection, open, close])
}

import { useState } from 'react'
import type { z } from 'zod'
import type { checkedFiles } from '../../../contract/checker.ts'
import type { CheckedFile } from '../../../core/figures/marks/checked-file.ts'
import type { Trouble } from '../../api/ask.ts'
import { useAct } from '../../api/use-act.ts'

/** What was sent: files, or one pasted text. Sent again for a report or a copy, as the server keeps nothing. */
export type Sent = { readonly files: readonly File[]; readonly text: string }

type Shown = { readonly sent: Sent; readonly papers: readonly CheckedFile[] }

export type Checker = {
  readonly shown: Shown | null
  readonly isChecking: boolean
  readonly trouble: Trouble | null
  readonly check: (sent: Sent) => Promise<void>
  readonly clear: () => void
}

/** What was checked last stays while other screens are looked at. */
let kept: Shown | null = null

/** Sends papers to be checked and holds what came back. */
export function useChecker(): Checker {
  const [shown, show] = useState(kept)
  const { act, isActing, trouble, forget } = useAct<Sent, z.infer<typeof checkedFiles>>((sent) => ({
    path: '/api/check',
    body: formOf(sent),
  }))
  const keep = (next: Shown | null) => {
    kept = next
    show(next)
  }
  return {
    shown,
    isChecking: isActing,
    trouble,
    check: async (sent) => {
      const answer = await act(sent)
      if (answer !== null) keep({ sent, papers: answer.papers as readonly CheckedFile[] })
    },
    clear: () => {
      forget()
      keep(null)
    },
  }
}

/** `first` is the file that a copy is wanted of; the others go with it, to be held against each other. */
export function formOf({ files, text }: Sent, first = 0): FormData {
  const form = new FormData()
  const own = files[first]
  if (own !== undefined) form.append('file', own)
  for (const [index, file] of files.entries()) if (index !== first) form.append('file', file)
  if (text.trim() !== '') form.append('text', text)
  return form
}

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { useSession } from '../../api/session.ts'
import { draftsOf, type FieldDraft, onDraftsChanged } from './field-draft.ts'
import { sendDraft } from './send-draft.ts'

/** What this account keeps on this phone; null until it has been read. */
export function useDrafts(): readonly FieldDraft[] | null {
  const owner = useSession()
  const [drafts, setDrafts] = useState<readonly FieldDraft[] | null>(null)
  useEffect(() => {
    const read = () => void draftsOf(owner).then(setDrafts)
    read()
    return onDraftsChanged(read)
  }, [owner])
  return drafts
}

/** Whether the browser has any connection at all. */
export function useIsOnline(): boolean {
  const [isOnline, set] = useState(navigator.onLine)
  useEffect(() => {
    const tell = () => set(navigator.onLine)
    window.addEventListener('online', tell)
    window.addEventListener('offline', tell)
    return () => {
      window.removeEventListener('online', tell)
      window.removeEventListener('offline', tell)
    }
  }, [])
  return isOnline
}

const AGAIN_MS = 20_000
let isUnderWay = false

/** Sends what waits: at once, when the connection comes back, and every twenty seconds while the page is open. */
export function useSending(drafts: readonly FieldDraft[] | null): {
  readonly isSending: boolean
  readonly sendNow: () => void
} {
  const owner = useSession()
  const client = useQueryClient()
  const [isSending, tell] = useState(false)
  const waiting = (drafts ?? []).filter(({ state }) => state === 'waiting').length
  const sendNow = useCallback(() => {
    if (isUnderWay) return
    isUnderWay = true
    tell(true)
    const all = async () => {
      // What is kept now, not what was shown when this turn was set.
      for (const draft of await draftsOf(owner)) {
        if (draft.state === 'waiting') await sendDraft(owner, draft)
      }
      await client.invalidateQueries()
    }
    void all().finally(() => {
      isUnderWay = false
      tell(false)
    })
  }, [owner, client])
  useEffect(() => {
    if (waiting === 0) return
    sendNow()
    const turn = window.setInterval(sendNow, AGAIN_MS)
    window.addEventListener('online', sendNow)
    return () => {
      window.clearInterval(turn)
      window.removeEventListener('online', sendNow)
    }
  }, [waiting, sendNow])
  return { isSending, sendNow }
}

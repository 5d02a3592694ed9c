import { useEffect } from 'react'
import type { ScreenProps } from '../../screen.ts'
import { FieldCase } from './field-case.tsx'
import { FieldList } from './field-list.tsx'
import { keepPagesForOffline } from './keep-pages.ts'
import { useDrafts, useSending } from './use-drafts.ts'
import '../../look/case.css'
import '../../look/field.css'

/** `field` lists what is to be checked, `field/ID` is one case on the site. */
export function FieldPlace({ rest: [caseId] }: ScreenProps) {
  const drafts = useDrafts()
  const sending = useSending(drafts)
  useEffect(() => {
    // Without it everything works but starting anew while there is no connection.
    keepPagesForOffline().catch(() => undefined)
  }, [])
  if (drafts === null) return null
  return caseId ? (
    <FieldCase key={caseId} caseId={caseId} drafts={drafts} sending={sending} />
  ) : (
    <FieldList drafts={drafts} sending={sending} />
  )
}

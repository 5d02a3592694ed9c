import type { ScreenProps } from '../../screen.ts'
import { CasesPage } from '../cases/cases-page.tsx'
import { CasePage } from './case-page.tsx'

/** `cases` is the list, `cases/ID` one case. */
export function CasePlace({ rest: [caseId] }: ScreenProps) {
  return caseId ? <CasePage key={caseId} caseId={caseId} /> : <CasesPage />
}
